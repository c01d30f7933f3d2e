import type { PieceKind } from "@parallax/domain/ballot/piece";
import type { Said } from "../words.ts";

/**
 * One thing to answer. `id` is the answer's name in the draft: `item clarity-1`, `axis why-how`, `comment keep`.
 * A rating has a word for every point; a line has two named ends and points between them.
 */
export type Question =
  | {
      readonly kind: "rating";
      readonly id: string;
      readonly text: Said;
      readonly min: number;
      readonly labels: readonly Said[];
    }
  | {
      readonly kind: "line";
      readonly id: string;
      readonly text: Said;
      readonly min: number;
      readonly max: number;
      readonly low: Said;
      readonly high: Said;
      /** Set on the second of two lines between the same poles: it stands close under the first. */
      readonly follows: boolean;
    }
  | { readonly kind: "comment"; readonly id: string; readonly text: Said };

export type ClosedQuestion = Exclude<Question, { kind: "comment" }>;

/** One screen of the form. */
export type Part = {
  readonly id: string;
  readonly title: Said;
  readonly lead: Said;
  readonly questions: readonly Question[];
};

/** The name under which an answer is kept. A competency's answers are kept by item, everything else by its piece. */
export function answerId(kind: Exclude<PieceKind, "competency"> | "item", key: string): string {
  return `${kind} ${key}`;
}
