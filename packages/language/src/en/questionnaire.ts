import type { QuestionnaireFlawKind } from "@parallax/domain/questionnaire/check-questionnaire";

/** What keeps a questionnaire from being used, beside the place that it names. */
export const questionnaireFlawWords = {
  "nothing-asked": "Nothing is asked yet. Add at least one question.",
  "id-malformed": "A name for files is 1 to 40 small letters, digits and hyphens.",
  "id-repeated": "Two questions have this name. Give one of them another.",
  "competency-unknown": "This item belongs to no competency of the questionnaire.",
  "competency-without-items": "This competency has no item. Add one, or remove it.",
  "wording-missing": "The text is missing in one of the languages.",
  "wording-too-long": "The text is longer than 400 characters; a phone cannot show it well.",
  "placeholder-unknown": "Only {name} is filled in, and only where others are asked about the person.",
  "placeholder-uneven": "{name} stands in the text of one language and not in that of another.",
  "scale-malformed": "A scale has 2 to 11 whole points, the lowest first.",
  "labels-incomplete": "Every point of the scale needs its label.",
} satisfies Record<QuestionnaireFlawKind, string>;
export type QuestionnaireFlawWords = typeof questionnaireFlawWords;
