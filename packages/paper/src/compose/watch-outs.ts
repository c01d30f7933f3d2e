import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { ratingsBlock } from "./rating-rows.ts";
import { say } from "./rich.ts";

/** The habits to watch, in a modest place and on their own scale; nothing where none are asked. */
export function composeWatchOuts(reading: Reading, number: number): readonly Block[] {
  const { questionnaire, figures } = reading.snapshot;
  const { watchOuts, watchOutScale: named } = questionnaire.content;
  if (watchOuts.length === 0) return [];
  const rated = watchOuts.flatMap(({ id, others }) => {
    const figure = figures.watchOuts.find((entry) => entry.id === id);
    return figure === undefined ? [] : [{ figure, label: reading.text(others) }];
  });
  const scale = reading.watchOutScale;
  const title = words.watchOutsTitleOf({ habits: rated.length });
  return [
    { kind: "part", number, title: words.watchOuts, lead: words.watchOutsLead },
    ...say(reading, "watch-outs"),
    { kind: "figure", title, read: words.clustersRead },
    ratingsBlock(reading, { title: words.watchOuts, thing: words.habit, scale, named, rated, isSentences: true }),
  ];
}
