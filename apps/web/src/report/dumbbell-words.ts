import type { RatingScale } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { DumbbellWords } from "../ui/chart/dumbbell-table.tsx";
import type { Reading } from "@parallax/language/report/reading";

/** Heads of a table of two views, the ends of its scale in the questionnaire's own words. */
export function dumbbellWords(reading: Reading, scale: RatingScale, thing: string): DumbbellWords {
  return {
    thing,
    people: words.peopleHead,
    drawing: words.drawing,
    self: words.you,
    others: words.others,
    difference: words.differenceHead,
    low: words.endOfScale({ point: scale.min, label: reading.text(scale.labels.at(0)) }),
    high: words.endOfScale({ point: scale.max, label: reading.text(scale.labels.at(-1)) }),
    noSelf: words.none,
  };
}
