import { createHash } from "node:crypto";
import type postgres from "postgres";
import {
  markOf,
  marksIn,
  paragraphsOf,
  ratedKeys,
  type LabAnswers,
  type LabRater,
  type LabRound,
} from "../stage/lab-round.ts";

/** Somebody who answered, or something that was answered. Its number is its place in the list of all. */
export type Entity = {
  readonly number: number;
  readonly kind: "rater" | "piece";
  readonly round: number;
  readonly rater: LabRater;
  /** Of a piece: cell and key. */
  readonly cell: string;
  readonly key: string;
  readonly id: string;
  /** Of a piece what it says, as far as it is like no other: whoever has read it finds it again wherever it lies. */
  readonly says: string;
};

/** Everybody who sent a ballot and every piece that came of one: the truth that only the harness knows. */
export type Truth = {
  readonly entities: readonly Entity[];
  /** What was said and is stored now: of anything else no trace may be. */
  readonly stored: ReadonlySet<string>;
};

type PieceRow = {
  readonly id: string;
  readonly round_id: string;
  readonly cell: string;
  readonly kind: string;
  readonly key: string;
  readonly answers: readonly (number | null)[] | null;
  readonly text: string | null;
};

/** Reads the table that knows answers, and knows by their marks whose they are. */
export async function findTruth(sql: postgres.Sql, rounds: readonly LabRound[]): Promise<Truth> {
  const rows = await sql<
    PieceRow[]
  >`select id::text as id, round_id::text as round_id, cell, kind, key, answers, text from pieces`;
  const entities: Entity[] = [];
  const stored = new Set<string>();
  for (const [at, round] of rounds.entries()) {
    const writers = new Map<string, LabRater>();
    for (const rater of round.raters) {
      const { invitationId, last } = rater.played;
      // One person's group is attributed, and the form says so.
      if (rater.group === "boss" || invitationId === "") continue;
      entities.push({
        number: entities.length,
        kind: "rater",
        round: at,
        rater,
        cell: "",
        key: "",
        id: invitationId,
        says: "",
      });
      for (const mark of last === null ? [] : marksOf(last)) writers.set(mark, rater);
    }
    for (const row of rows) {
      if (row.round_id !== round.played.roundId) continue;
      const mark = row.text === null ? markOfAnswers(row.key, row.answers ?? []) : markOf(row.text);
      // A comment of many paragraphs has several of them in one piece.
      for (const each of row.text === null ? [mark] : marksIn(row.text)) stored.add(each);
      const rater = writers.get(mark);
      if (rater === undefined) continue;
      entities.push({
        number: entities.length,
        kind: "piece",
        round: at,
        rater,
        cell: row.cell,
        key: row.key,
        id: row.id,
        says: row.text === null ? (row.answers ?? []).join(",") : mark,
      });
    }
  }
  return { entities, stored };
}

/** How a version's answers are known: a comment by its beginning, the answers to a competency all together. */
export function marksOf(answers: LabAnswers): readonly string[] {
  const rated = ratedKeys.flatMap((key) => {
    const given = answers.ratings[key] ?? null;
    return given === null ? [] : [markOfAnswers(key, given)];
  });
  return answers.comment === null ? rated : [...rated, ...paragraphsOf(answers.comment).map(markOf)];
}

function markOfAnswers(key: string, answers: readonly (number | null)[]): string {
  return `${key} ${answers.join(",")}`;
}

export function sha256(bytes: Uint8Array | string): Buffer {
  return createHash("sha256").update(bytes).digest();
}
