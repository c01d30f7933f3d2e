import { round1 } from "../statistics/round1.ts";
import type { DissolvedRound } from "../statistics/dissolved-round.ts";
import type { FrameItem } from "../statistics/round-input.ts";
import type { RoundAnalysis } from "../statistics/round-analysis.ts";
import type { ItemFigure } from "./figure.ts";

/** Behaviours, in the list's order: only where a competency's mean is shown, scored so that more is more of the competency. */
export function presentItems(dissolved: DissolvedRound, analysis: RoundAnalysis): readonly ItemFigure[] {
  return dissolved.frame.items.map((item) => {
    const others = analysis.allOthersItems[item.id];
    return {
      id: item.id,
      self: ownScore(dissolved, item),
      others: others === undefined ? null : round1(others),
      cells: analysis.cells.flatMap((cell) => {
        const figure = cell.items[item.id];
        if (figure === undefined) return [];
        return [{ cell: cell.key, people: figure.n, mean: round1(figure.mean) }];
      }),
    };
  });
}

function ownScore({ self }: DissolvedRound, { id, reverse, min, max }: FrameItem): number | null {
  const answer = self?.[id];
  if (answer === undefined) return null;
  return reverse ? min + max - answer : answer;
}
