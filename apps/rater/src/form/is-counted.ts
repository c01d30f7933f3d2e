import { need } from "@parallax/domain/statistics/need";
import type { Answers } from "./answers.ts";
import type { Part } from "./question.ts";

/** The statistics' own `minAnsweredShare` (methods.md 1), which no policy changes. */
const answeredShare = 0.5;

/**
 * Whether these answers will count: at least half the behaviours of one competency are rated. Of whoever rates less nothing is used,
 * comments included, so the page says so before they are sent. The subject's own comments count in any case.
 */
export function isCounted(parts: readonly Part[], answers: Answers): boolean {
  return parts.some((part) => {
    const items = part.questions.filter(({ id }) => id.startsWith("item "));
    const rated = items.filter(({ id }) => typeof answers[id] === "number").length;
    return items.length > 0 && rated >= need(answeredShare, items.length);
  });
}
