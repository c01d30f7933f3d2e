import { reminderKinds } from "@parallax/domain/reminder/plan-reminders";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { changeReminders } from "./change-reminders.ts";
import { listReminders } from "./list-reminders.ts";

const roundId = idShape<"round">();

export const reminderRouter = router({
  list: memberProcedure.input(z.strictObject({ roundId })).query(({ ctx, input }) => answer(listReminders(ctx, input))),
  change: memberProcedure
    .input(z.strictObject({ roundId, kinds: z.array(z.enum(reminderKinds)).max(reminderKinds.length) }))
    .mutation(({ ctx, input }) => answer(changeReminders(ctx, input))),
});
