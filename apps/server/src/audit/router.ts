import { z } from "zod";
import { answer, memberProcedure, router } from "../door.ts";
import { list } from "./list.ts";

export const auditRouter = router({
  list: memberProcedure
    .input(
      z.strictObject({
        cursor: z
          .number()
          .int()
          .positive()
          .nullish()
          .transform((cursor) => cursor ?? null),
      }),
    )
    .query(({ ctx, input }) => answer(list(ctx, input))),
});
