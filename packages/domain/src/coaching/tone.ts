import type { Remark } from "../report/snapshot.ts";

/** Which open questions ask for what works, and which for what should end; by id. Questions in neither list count for nothing. */
export type ToneGuide = { readonly praise: readonly string[]; readonly critical: readonly string[] };

/** How many remarks answer a question of each kind. `heavy` when more was written against than for. */
export type Tone = { readonly praise: number; readonly critical: number; readonly heavy: boolean };

/**
 * Few critical remarks help and many hurt, so a coach is warned before the session. Counted by the question that a remark answers and never
 * by reading its words: no list of words tells kindness from irony, and a wrong warning would colour the reading. Null where nobody
 * answered a question of either kind.
 */
export function weighTone(remarks: readonly Remark[], guide: ToneGuide): Tone | null {
  const count = (questions: readonly string[]) => remarks.filter(({ question }) => questions.includes(question)).length;
  const praise = count(guide.praise);
  const critical = count(guide.critical);
  return praise + critical === 0 ? null : { praise, critical, heavy: critical > praise };
}
