import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { available } from "./available.ts";
import { preview } from "./preview.ts";

export const questionnaireRouter = router({
  available: memberProcedure.query(({ ctx }) => answer(available(ctx))),
  preview: memberProcedure
    .input(z.strictObject({ versionId: idShape<"questionnaire-version">() }))
    .query(({ ctx, input }) => answer(preview(ctx, input))),
});
