import type { RatedFigure } from "@parallax/domain/report/figure";
import type { RatingScale } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import type { DrawnScale, Reading } from "@parallax/language/report/reading";
import { rowOf } from "@parallax/language/report/rows";
import type { RatedRow, ShownView } from "@parallax/language/report/rows";
import type { Block, RatingRow } from "../block.ts";
import { ratingPicture } from "../picture.ts";

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
  const { label, self, others, verdict, apart } = row;
  const shown = others.kind === "shown" ? others : null;
  const drawn = { scale, self: self?.value ?? null, others: shown, apart };
  return {
    label,
    people: shown?.people ?? "",
    picture: shown === null && self === null ? null : ratingPicture(drawn, readingInWords(self, shown)),
    self: self?.text ?? faceWords.none,
    others: shown?.text ?? "",
    likely: shown?.likely ?? "",
    verdict: verdict ?? "",
    withheld: others.kind === "withheld" ? others.words : null,
  };
}

/** A drawing of two views, said in one breath. */
export function readingInWords(self: RatedRow["self"], others: ShownView | null): string {
  if (others === null) return self === null ? "" : words.lineAlt.self({ self: self.text });
  const told = { others: others.text };
  const reading = self === null ? words.lineAlt.others(told) : words.lineAlt.both({ ...told, self: self.text });
  return others.likely === null ? reading : words.lineAlt.likely({ reading, likely: others.likely });
}
