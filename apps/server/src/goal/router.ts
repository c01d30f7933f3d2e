import { longestGoalText } from "@parallax/domain/goal/goal";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { listGoals } from "./list-goals.ts";
import { removeGoal } from "./remove-goal.ts";
import { saveGoal } from "./save-goal.ts";
import { shareGoals } from "./share-goals.ts";

const roundId = idShape<"round">();

/** The subject's own words: well-formed, and without the one sign that the database cannot store. */
const text = z
  .string()
  .max(longestGoalText)
  .transform((typed) => typed.toWellFormed().replaceAll("\u0000", ""));

const seen = { roundId, place: z.int().min(1).max(3), revision: z.int().min(0).max(2_147_483_646) };

export const goalRouter = router({
  list: memberProcedure.input(z.strictObject({ roundId })).query(({ ctx, input }) => answer(listGoals(ctx, input))),
  save: memberProcedure
    .input(
      z.strictObject({
        ...seen,
        goal: z.strictObject({
          behaviour: text,
          situation: text,
          firstStep: text,
          helper: text,
          sign: text,
          pulseOn: z.iso.date().nullable(),
        }),
      }),
    )
    .mutation(({ ctx, input }) => answer(saveGoal(ctx, input))),
  remove: memberProcedure.input(z.strictObject(seen)).mutation(({ ctx, input }) => answer(removeGoal(ctx, input))),
  share: memberProcedure
    .input(z.strictObject({ roundId, sharing: z.strictObject({ goals: z.boolean(), marks: z.boolean() }) }))
    .mutation(({ ctx, input }) => answer(shareGoals(ctx, input))),
});
