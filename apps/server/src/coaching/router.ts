import { answer, memberProcedure, router } from "../door.ts";
import { caseload } from "./caseload.ts";

export const coachingRouter = router({
  caseload: memberProcedure.query(({ ctx }) => answer(caseload(ctx))),
});
