import { pageSizes } from "@parallax/paper/report-paper";
import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { getPaper } from "./get-paper.ts";
import { progressOfPapers } from "./progress-of-papers.ts";
import { requestAllPapers } from "./request-all-papers.ts";
import { requestPaper } from "./request-paper.ts";

const size = z.enum(pageSizes);
const paper = z.strictObject({ roundId: idShape<"round">(), size });

export const paperRouter = router({
  get: memberProcedure.input(paper).query(({ ctx, input }) => answer(getPaper(ctx, { ...input, kind: "report" }))),
  request: memberProcedure
    .input(paper)
    .mutation(({ ctx, input }) => answer(requestPaper(ctx, { ...input, kind: "report" }))),
  getPrep: memberProcedure.input(paper).query(({ ctx, input }) => answer(getPaper(ctx, { ...input, kind: "prep" }))),
  requestPrep: memberProcedure
    .input(paper)
    .mutation(({ ctx, input }) => answer(requestPaper(ctx, { ...input, kind: "prep" }))),
  progress: memberProcedure
    .input(z.strictObject({ size }))
    .query(({ ctx, input }) => answer(progressOfPapers(ctx, input))),
  requestAll: memberProcedure
    .input(z.strictObject({ size }))
    .mutation(({ ctx, input }) => answer(requestAllPapers(ctx, input))),
});
