import { expectations } from "@parallax/domain/report/guess";
import { markKinds } from "@parallax/domain/report/mark";
import { z } from "zod";
import { answer, anyoneProcedure, idShape, memberProcedure, router } from "../door.ts";
import { confirmRemarksRead } from "./confirm-remarks-read.ts";
import { draftReport } from "./draft-report.ts";
import { guessOthers } from "./guess-others.ts";
import { markThing } from "./mark-thing.ts";
import { ownView } from "./own-view.ts";
import { readMarks } from "./read-marks.ts";
import { readRemarks } from "./read-remarks.ts";
import { releaseReport } from "./release-report.ts";
import { releasedReport } from "./released-report.ts";
import { sampleReport } from "./sample-report.ts";
import { saveIntroduction } from "./save-introduction.ts";

const roundOnly = z.strictObject({ roundId: idShape<"round">() });

const guesses = z.record(z.string().max(100), z.enum(expectations));

const thing = z.strictObject({ kind: z.enum(["competency", "axis", "remark"]), id: z.string().max(100) });

/** The coach's own words: well-formed, and without the one sign that the database cannot store. */
const introduction = z
  .string()
  .max(5_000)
  .transform((text) => text.toWellFormed().replaceAll("\u0000", ""));

export const reportRouter = router({
  remarks: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(readRemarks(ctx, input))),
  confirmRemarksRead: memberProcedure
    .input(roundOnly)
    .mutation(({ ctx, input }) => answer(confirmRemarksRead(ctx, input))),
  draft: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(draftReport(ctx, input))),
  saveIntroduction: memberProcedure
    .input(
      z.strictObject({
        roundId: idShape<"round">(),
        introduction,
        revision: z.int().min(0).max(2_147_483_646),
      }),
    )
    .mutation(({ ctx, input }) => answer(saveIntroduction(ctx, input))),
  release: memberProcedure.input(roundOnly).mutation(({ ctx, input }) => answer(releaseReport(ctx, input))),
  released: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(releasedReport(ctx, input))),
  ownView: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(ownView(ctx, input))),
  guess: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), guesses }))
    .mutation(({ ctx, input }) => answer(guessOthers(ctx, input))),
  marks: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(readMarks(ctx, input))),
  mark: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), thing, kind: z.enum(markKinds).nullable() }))
    .mutation(({ ctx, input }) => answer(markThing(ctx, input))),
  sample: anyoneProcedure.query(() => answer(sampleReport())),
});
