import { auditRouter } from "./audit/router.ts";
import { ballotRouter } from "./ballot/router.ts";
import { coachingRouter } from "./coaching/router.ts";
import { router } from "./door.ts";
import { goalRouter } from "./goal/router.ts";
import { nominationRouter } from "./nomination/router.ts";
import { organisationRouter } from "./organisation/router.ts";
import { paperRouter } from "./paper/router.ts";
import { questionnaireRouter } from "./questionnaire/router.ts";
import { reminderRouter } from "./reminder/router.ts";
import { reportRouter } from "./report/router.ts";
import { roundRouter } from "./round/router.ts";
import { signInRouter } from "./sign-in/router.ts";
import { thanksRouter } from "./thanks/router.ts";

/** Every procedure of the product. A capability adds its router here: one import, one line. */
export const appRouter = router({
  signIn: signInRouter,
  organisation: organisationRouter,
  questionnaire: questionnaireRouter,
  round: roundRouter,
  nomination: nominationRouter,
  ballot: ballotRouter,
  reminder: reminderRouter,
  thanks: thanksRouter,
  report: reportRouter,
  paper: paperRouter,
  goal: goalRouter,
  coaching: coachingRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
