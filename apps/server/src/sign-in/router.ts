import { accepted } from "@parallax/domain/result";
import { z } from "zod";
import { anyoneProcedure, answer, idShape, memberProcedure, router } from "../door.ts";
import { chooseOrganisation } from "./choose-organisation.ts";
import { sessionCookie } from "./cookies.ts";
import { openLink } from "./open-link.ts";
import { requestLink } from "./request-link.ts";
import { endSession } from "./session.ts";
import { whoIsSignedIn } from "./who-is-signed-in.ts";

export const signInRouter = router({
  requestLink: anyoneProcedure
    .input(z.strictObject({ address: z.string().max(320) }))
    .mutation(({ ctx, input }) => answer(requestLink(ctx, input))),
  openLink: anyoneProcedure
    .input(z.strictObject({ token: z.string().max(200) }))
    .mutation(({ ctx, input }) => answer(openLink(ctx, input))),
  current: anyoneProcedure.query(({ ctx }) => answer(whoIsSignedIn(ctx))),
  signOut: memberProcedure.mutation(async ({ ctx }) => {
    const { visit, database, world, settings } = ctx;
    const sessionId = visit.readCookie(sessionCookie(settings));
    if (sessionId !== undefined) await endSession(database, world, sessionId);
    visit.clearCookie(sessionCookie(settings));
    return answer(accepted(null));
  }),
  chooseOrganisation: memberProcedure
    .input(z.strictObject({ organisationId: idShape<"organisation">() }))
    .mutation(({ ctx, input }) => answer(chooseOrganisation(ctx, input))),
});
