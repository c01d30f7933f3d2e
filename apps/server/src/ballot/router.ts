import { mostRequests } from "@parallax/domain/ballot/requests-link";
import { languages } from "@parallax/domain/language";
import { laterChoices } from "@parallax/domain/reminder/remind-later";
import { z } from "zod";
import { anyoneProcedure, answer, router } from "../door.ts";
import { castBallot } from "./cast-ballot.ts";
import { remindLater, stopReminders } from "../reminder/remind-later.ts";
import { declineInvitation } from "./decline-invitation.ts";
import { enterBallot } from "./enter-ballot.ts";
import { findLinks, mailRequests } from "../request/mail-requests.ts";
import { listRequests } from "../request/list-requests.ts";
import { inTurn } from "./in-turn.ts";
import { readBox } from "./read-box.ts";
import { withdrawBallot } from "./withdraw-ballot.ts";

/** 32 bytes in base64url. The error names the place only: what was sent must never come back, nor be logged. */
const bytes32 = z.string().regex(/^[\w-]{43}$/, "is not 43 signs of base64url");
/** As much as a request's body may hold. */
const sealed = z
  .string()
  .max(250_000)
  .regex(/^[\w-]+$/, "is not base64url");

/**
 * What a rater does: everything in the body of a POST, nothing in an address, whoever has the link. `enter` and `box` are mutations in
 * name only, so that the secret is in no address.
 */
export const ballotRouter = router({
  enter: anyoneProcedure
    .input(z.strictObject({ secret: bytes32, language: z.enum(languages).optional() }))
    .mutation(inTurn(enterBallot)),
  cast: anyoneProcedure
    .input(z.strictObject({ secret: bytes32, sealed, previous: bytes32.nullable() }))
    .mutation(inTurn(castBallot)),
  withdraw: anyoneProcedure
    .input(z.strictObject({ secret: bytes32, previous: bytes32 }))
    .mutation(inTurn(withdrawBallot)),
  decline: anyoneProcedure.input(z.strictObject({ secret: bytes32 })).mutation(inTurn(declineInvitation)),
  remindLater: anyoneProcedure
    .input(z.strictObject({ secret: bytes32, choice: z.enum(laterChoices) }))
    .mutation(inTurn(remindLater)),
  stopReminders: anyoneProcedure.input(z.strictObject({ secret: bytes32 })).mutation(inTurn(stopReminders)),
  requests: anyoneProcedure
    .input(z.strictObject({ secrets: z.array(bytes32).min(1).max(mostRequests) }))
    .mutation(({ ctx, input }) => answer(listRequests(ctx, input))),
  mailRequests: anyoneProcedure
    .input(z.strictObject({ secret: bytes32 }))
    .mutation(({ ctx, input }) => answer(mailRequests(ctx, input))),
  findLinks: anyoneProcedure
    .input(z.strictObject({ address: z.string().max(320) }))
    .mutation(({ ctx, input }) => answer(findLinks(ctx, input))),
  box: anyoneProcedure.input(z.strictObject({ secret: bytes32 })).mutation(inTurn(readBox)),
});
