import { isId } from "@parallax/domain/id";
import { roundStatuses } from "@parallax/domain/round/status";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { allRounds, cursorPattern, readCursor } from "./all-rounds.ts";
import { cancelRound } from "./cancel-round.ts";
import { changeRound } from "./change-round.ts";
import { closeRound } from "./close-round.ts";
import { extendRound } from "./extend-round.ts";
import { getRound } from "./get-round.ts";
import { launchRound } from "./launch-round.ts";
import { myRounds } from "./my-rounds.ts";
import { replaceCoach } from "./replace-coach.ts";
import { requestRound } from "./request-round.ts";
import { resendOwnForm } from "./resend-own-form.ts";

const roundOnly = z.strictObject({ roundId: idShape<"round">() });

/** People's own words: well-formed, and without the one sign that the database cannot store. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.toWellFormed().replaceAll("\u0000", "").trim());

const closesAt = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const cursor = z
  .string()
  .regex(cursorPattern)
  .refine((text) => isId(text.split("~")[1] ?? "") && !Number.isNaN(Date.parse(text.slice(0, 24))))
  .transform(readCursor);

const wish = { coachId: idShape<"member">(), closesAt, message: words(2000) };

export const roundRouter = router({
  mine: memberProcedure.query(({ ctx }) => answer(myRounds(ctx))),
  all: memberProcedure
    .input(
      z.strictObject({
        status: z
          .enum(roundStatuses)
          .nullish()
          .transform((status) => status ?? null),
        cursor: cursor.nullish().transform((after) => after ?? null),
      }),
    )
    .query(({ ctx, input }) => answer(allRounds(ctx, input))),
  request: memberProcedure
    .input(z.strictObject({ questionnaireVersionId: idShape<"questionnaire-version">(), ...wish }))
    .mutation(({ ctx, input }) => answer(requestRound(ctx, input))),
  get: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(getRound(ctx, input))),
  change: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), ...wish }))
    .mutation(({ ctx, input }) => answer(changeRound(ctx, input))),
  launch: memberProcedure.input(roundOnly).mutation(({ ctx, input }) => answer(launchRound(ctx, input))),
  close: memberProcedure.input(roundOnly).mutation(({ ctx, input }) => answer(closeRound(ctx, input))),
  extend: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), closesAt }))
    .mutation(({ ctx, input }) => answer(extendRound(ctx, input))),
  cancel: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), reason: words(1000) }))
    .mutation(({ ctx, input }) => answer(cancelRound(ctx, input))),
  replaceCoach: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), coachId: idShape<"member">(), reason: words(1000) }))
    .mutation(({ ctx, input }) => answer(replaceCoach(ctx, input))),
  resendOwnForm: memberProcedure.input(roundOnly).mutation(({ ctx, input }) => answer(resendOwnForm(ctx, input))),
});
