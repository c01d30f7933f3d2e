import type { RatedFigure } from "@parallax/domain/report/figure";
import type { RatingScale } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import type { DrawnScale, Reading } from "@parallax/language/report/reading";
import { rowOf } from "@parallax/language/report/rows";
import type { RatedRow } from "@parallax/language/report/rows";
import type { Block, RatingRow } from "../block.ts";
import { lineOf } from "./line-of.ts";

type Rated = { readonly figure: RatedFigure; readonly label: string };

type RatingsOf = {
  readonly title: string;
  readonly thing: string;
  readonly scale: DrawnScale;
  readonly named: RatingScale;
  readonly rated: readonly Rated[];
  readonly isSentences?: boolean;
};

/** Rows of two views on one scale, with the ends of the scale in the questionnaire's own words. */
export function ratingsBlock(reading: Reading, of: RatingsOf): Block {
  const end = (point: number, place: 0 | -1): string =>
    faceWords.endOfScale({ point, label: reading.text(of.named.labels.at(place)) });
  return {
    kind: "ratings",
    title: of.title,
    words: {
      thing: of.thing,
      drawing: faceWords.drawing,
      self: faceWords.you,
      others: faceWords.others,
      difference: faceWords.differenceHead,
      low: end(of.named.min, 0),
      high: end(of.named.max, -1),
    },
    rows: of.rated.map(({ figure, label }) =>
      drawnRow(rowOf({ reading, scale: of.scale, byGroup: false }, figure, label), of.scale),
    ),
    isSentences: of.isSentences ?? false,
  };
}

function drawnRow(row: RatedRow, scale: DrawnScale): RatingRow {
  const { label, self, others, verdict } = row;
  const shown = others.kind === "shown" ? others : null;
  return {
    label,
    people: shown?.people ?? "",
    line: shown === null && self === null ? null : lineOf(scale, row),
    alt: readingInWords(self?.text ?? null, shown),
    self: self?.text ?? faceWords.none,
    others: shown?.text ?? "",
    likely: shown?.likely ?? "",
    verdict: verdict ?? "",
    withheld: others.kind === "withheld" ? others.words : null,
  };
}

/** A drawing of two views, said in one breath. */
export function readingInWords(
  self: string | null,
  others: { readonly text: string; readonly likely: string | null } | null,
): string {
  if (others === null) return self === null ? "" : words.lineAlt.self({ self });
  const reading =
    self === null ? words.lineAlt.others({ others: others.text }) : words.lineAlt.both({ self, others: others.text });
  return others.likely === null ? reading : words.lineAlt.likely({ reading, likely: others.likely });
}
