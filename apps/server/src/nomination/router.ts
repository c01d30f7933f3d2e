import { nominatedGroups } from "@parallax/domain/round/rater-group";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { addNominations } from "./add-nominations.ts";
import { changeNominationGroup } from "./change-nomination-group.ts";
import { listNominations } from "./list-nominations.ts";
import { removeNomination } from "./remove-nomination.ts";

const group = z.enum(nominatedGroups);
const person = z.strictObject({ name: z.string().max(500), address: z.string().max(500) });

export const nominationRouter = router({
  list: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">() }))
    .query(({ ctx, input }) => answer(listNominations(ctx, input))),
  add: memberProcedure
    .input(
      z.strictObject({
        roundId: idShape<"round">(),
        group,
        people: z.array(person).min(1).max(300),
      }),
    )
    .mutation(({ ctx, input }) => answer(addNominations(ctx, input))),
  remove: memberProcedure
    .input(z.strictObject({ nominationId: idShape<"nomination">() }))
    .mutation(({ ctx, input }) => answer(removeNomination(ctx, input))),
  changeGroup: memberProcedure
    .input(z.strictObject({ nominationId: idShape<"nomination">(), group }))
    .mutation(({ ctx, input }) => answer(changeNominationGroup(ctx, input))),
});
