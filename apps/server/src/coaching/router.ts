import { z } from "zod";
import { answer, idShape, memberProcedure, router } from "../door.ts";
import { beginNotes } from "./begin-notes.ts";
import { caseload } from "./caseload.ts";
import { forgetNotes } from "./forget-notes.ts";
import { noteKey } from "./note-key.ts";
import { readNote } from "./read-note.ts";
import { saveNote } from "./save-note.ts";

/** Bytes as base64, between two lengths. */
const bytes = (least: number, most: number) =>
  z
    .base64()
    .max(Math.ceil(most / 3) * 4)
    .transform((text) => new Uint8Array(Buffer.from(text, "base64")))
    .refine(({ length }) => length >= least && length <= most, "is not of that length");

const saltBytes = 16;
const wrappedBytes = 60;
const leastSealedBytes = 28;
const mostSealedBytes = 131_072;

export const coachingRouter = router({
  caseload: memberProcedure.query(({ ctx }) => answer(caseload(ctx))),
  noteKey: memberProcedure.query(({ ctx }) => answer(noteKey(ctx))),
  beginNotes: memberProcedure
    .input(z.strictObject({ salt: bytes(saltBytes, saltBytes), wrapped: bytes(wrappedBytes, wrappedBytes) }))
    .mutation(({ ctx, input }) => answer(beginNotes(ctx, input))),
  forgetNotes: memberProcedure.mutation(({ ctx }) => answer(forgetNotes(ctx))),
  note: memberProcedure
    .input(z.strictObject({ roundId: idShape<"round">() }))
    .query(({ ctx, input }) => answer(readNote(ctx, input))),
  saveNote: memberProcedure
    .input(
      z.strictObject({
        roundId: idShape<"round">(),
        salt: bytes(saltBytes, saltBytes),
        sealed: bytes(leastSealedBytes, mostSealedBytes),
        revision: z.int().min(0).max(2_147_483_646),
      }),
    )
    .mutation(({ ctx, input }) => answer(saveNote(ctx, input))),
});
