import type { Screening } from "@parallax/domain/report/screening";
import type { Answers } from "../api.ts";

export type Remarks = Answers["report"]["remarks"];
type Question = Remarks["questions"][number];
export type DeckRemark = Question["others"][number] & { readonly question: Question };

/** Every comment of others, in the order in which they are read. */
export function deckOf({ questions }: Remarks): readonly DeckRemark[] {
  return questions.flatMap((question) => question.others.map((remark) => ({ ...remark, question })));
}

/** What holds for a comment now. */
export function lastOf({ trail }: Pick<DeckRemark, "trail">): Screening {
  return trail.at(-1)?.screening ?? { kind: "open" };
}

export type DeckCounts = Readonly<Record<Screening["kind"], number>>;

export function countDeck(deck: readonly DeckRemark[]): DeckCounts {
  const counts = { open: 0, left: 0, shortened: 0, held: 0 };
  for (const remark of deck) counts[lastOf(remark).kind] += 1;
  return counts;
}

/** The nearest open comment after this place, or before it when none is left after; undefined when all are decided. */
export function nextOpen(deck: readonly DeckRemark[], place: number): number | undefined {
  const isOpen = (at: number): boolean => at !== place && deck[at] !== undefined && lastOf(deck[at]).kind === "open";
  const places = [...deck.keys()];
  return places.slice(place + 1).find(isOpen) ?? places.slice(0, place).find(isOpen);
}

/** The same comments after one more decision. */
export function withDecision(remarks: Remarks, id: string, decision: DeckRemark["trail"][number]): Remarks {
  return {
    ...remarks,
    questions: remarks.questions.map((question) =>
      question.others.some((remark) => remark.id === id)
        ? {
            ...question,
            others: question.others.map((remark) =>
              remark.id === id ? { ...remark, trail: [...remark.trail, decision] } : remark,
            ),
          }
        : question,
    ),
  };
}
