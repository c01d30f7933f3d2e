import { reportFaceWords as words } from "../en/report-face.ts";
import type { Reading } from "./reading.ts";

/** How to read the map, with the ends of its scale in the questionnaire's own words. */
export function mapRead({ snapshot, text }: Reading): string {
  const { min, max, labels } = snapshot.questionnaire.content.scale;
  const low = words.endOfScale({ point: min, label: text(labels[0]) });
  const high = words.endOfScale({ point: max, label: text(labels.at(-1)) });
  return [words.mapRead, words.mapScale({ low, high })].join(" ");
}
