import { pageSizes } from "@parallax/paper/report-paper";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { getPaper } from "./get-paper.ts";
import { requestPaper } from "./request-paper.ts";

const paper = z.strictObject({ roundId: idShape<"round">(), size: z.enum(pageSizes) });

export const paperRouter = router({
  get: memberProcedure.input(paper).query(({ ctx, input }) => answer(getPaper(ctx, input))),
  request: memberProcedure.input(paper).mutation(({ ctx, input }) => answer(requestPaper(ctx, input))),
});
