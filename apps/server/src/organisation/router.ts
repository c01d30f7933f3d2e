import { languages } from "@parallax/domain/language";
import { fewestShownLimits } from "@parallax/domain/round/policy";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { addMembers } from "./add-members.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { changeRoles } from "./change-roles.ts";
import { coaches } from "./coaches.ts";
import { directory } from "./directory.ts";

const roles = z.array(z.enum(["administrator", "coach"])).max(2);
const person = z.strictObject({
  name: z.string().max(400),
  address: z.string().max(400),
  roles: roles.default([]),
});

export const organisationRouter = router({
  directory: memberProcedure
    .input(
      z.strictObject({
        search: z.string().max(200).default(""),
        cursor: z
          .string()
          .max(2000)
          .nullish()
          .transform((cursor) => cursor ?? null),
      }),
    )
    .query(({ ctx, input }) => answer(directory(ctx, input))),
  coaches: memberProcedure.query(({ ctx }) => answer(coaches(ctx))),
  change: memberProcedure
    .input(
      z.strictObject({
        language: z.enum(languages),
        timeZone: z.string().max(100).refine(isTimeZone),
        fewestShown: z.int().min(fewestShownLimits.least).max(fewestShownLimits.most),
      }),
    )
    .mutation(({ ctx, input }) => answer(changeOrganisation(ctx, input))),
  addMembers: memberProcedure
    .input(z.strictObject({ people: z.array(person).min(1).max(2000), dryRun: z.boolean() }))
    .mutation(({ ctx, input }) => answer(addMembers(ctx, input))),
  changeRoles: memberProcedure
    .input(z.strictObject({ memberId: idShape<"member">(), roles }))
    .mutation(({ ctx, input }) => answer(changeRoles(ctx, input))),
});

/** Whether clocks here know a zone of that name. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
