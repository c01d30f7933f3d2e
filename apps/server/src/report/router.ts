import { showable } from "@parallax/domain/ballot/paragraphs-of";
import { isId } from "@parallax/domain/id";
import { liveParts } from "@parallax/domain/report/live-part";
import { concerns, worries } from "@parallax/domain/report/screening";
import { expectations } from "@parallax/domain/report/guess";
import { markKinds } from "@parallax/domain/report/mark";
import { z } from "zod";
import { answer, anyoneProcedure, idShape, memberProcedure, router } from "../door.ts";
import { correctReport } from "./correct-report.ts";
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
import { beginLive } from "./begin-live.ts";
import { liveReport } from "./live-report.ts";
import { noteReading } from "./note-reading.ts";
import { openPart } from "./open-part.ts";
import { planRelease } from "./plan-release.ts";
import { readState } from "./read-state.ts";
import { screenRemark } from "./screen-remark.ts";
import { saveIntroduction } from "./save-introduction.ts";

const revision = z.int().min(0).max(2_147_483_646);
const roundOnly = z.strictObject({ roundId: idShape<"round">() });
/** With the revision of the introduction that is on the coach's screen: another window may have written on. */
const toRelease = z.strictObject({ roundId: idShape<"round">(), revision: revision.optional() });

const guesses = z.record(z.string().max(100), z.enum(expectations));

const thing = z.strictObject({ kind: z.enum(["competency", "axis", "remark"]), id: z.string().max(100) });

/** The coach's own words: well-formed, and without the one sign that the database cannot store. */
const introduction = z
  .string()
  .max(5_000)
  .transform((text) => text.toWellFormed().replaceAll("\u0000", ""));

/** Words in a rater's place: as long as a comment may be, without signs that no page can show, and not blank. */
const replacement = z
  .string()
  .max(20_000)
  .transform((text) => showable(text.toWellFormed()).trim())
  .refine((text) => text !== "", "is blank");

const reason = z
  .string()
  .max(500)
  .transform((text) => showable(text.toWellFormed()).trim())
  .refine((text) => text !== "", "is blank");

const worry = z.enum(worries);

const screening = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open") }),
  z.strictObject({ kind: z.literal("left"), concern: z.enum(concerns) }),
  z.strictObject({ kind: z.literal("shortened"), concern: worry, text: replacement }),
  z.strictObject({ kind: z.literal("held"), concern: worry }),
]);

const remarkId = z
  .string()
  .max(48)
  .regex(/^[0-9a-f-]{36}(?:\.\d{1,5})?$/)
  .refine((id) => isId(id.slice(0, 36)), "is not an identifier");

export const reportRouter = router({
  remarks: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(readRemarks(ctx, input))),
  confirmRemarksRead: memberProcedure
    .input(roundOnly)
    .mutation(({ ctx, input }) => answer(confirmRemarksRead(ctx, input))),
  screenRemark: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), remarkId, revision, screening }))
    .mutation(({ ctx, input }) => answer(screenRemark(ctx, input))),
  draft: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(draftReport(ctx, input))),
  saveIntroduction: memberProcedure
    .input(
      z.strictObject({
        roundId: idShape<"round">(),
        introduction,
        revision,
      }),
    )
    .mutation(({ ctx, input }) => answer(saveIntroduction(ctx, input))),
  planRelease: memberProcedure
    .input(toRelease.extend({ at: z.iso.datetime({ offset: true }).nullable() }))
    .mutation(({ ctx, input }) =>
      answer(planRelease(ctx, { ...input, at: input.at === null ? null : new Date(input.at) })),
    ),
  beginLive: memberProcedure.input(toRelease).mutation(({ ctx, input }) => answer(beginLive(ctx, input))),
  openPart: memberProcedure
    .input(
      z.strictObject({ roundId: idShape<"round">(), parts: z.array(z.enum(liveParts)).min(1).max(liveParts.length) }),
    )
    .mutation(({ ctx, input }) => answer(openPart(ctx, input))),
  live: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(liveReport(ctx, input))),
  readState: memberProcedure.input(roundOnly).query(({ ctx, input }) => answer(readState(ctx, input))),
  noteReading: memberProcedure.input(roundOnly).mutation(({ ctx, input }) => answer(noteReading(ctx, input))),
  release: memberProcedure.input(toRelease).mutation(({ ctx, input }) => answer(releaseReport(ctx, input))),
  correct: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">(), number: z.int().min(1).max(2_147_483_646), revision, reason }))
    .mutation(({ ctx, input }) => answer(correctReport(ctx, input))),
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
