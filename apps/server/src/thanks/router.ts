import { longestThanks } from "@parallax/domain/thanks/thanks-message";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { getThanks } from "./get-thanks.ts";
import { sendThanks } from "./send-thanks.ts";

const roundId = idShape<"round">();

/** The subject's own words: well-formed, and without the one sign that the database cannot store. */
const message = z
  .string()
  .max(longestThanks)
  .transform((text) => text.toWellFormed().replaceAll("\u0000", "").trim());

export const thanksRouter = router({
  get: memberProcedure.input(z.strictObject({ roundId })).query(({ ctx, input }) => answer(getThanks(ctx, input))),
  send: memberProcedure
    .input(z.strictObject({ roundId, message }))
    .mutation(({ ctx, input }) => answer(sendThanks(ctx, input))),
});
