import type { Guesses } from "@parallax/domain/report/guess";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { bandsOf } from "@parallax/language/report/bands";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";
import { composeGuessResult } from "./guess-result.ts";
import { ratingsBlock } from "./rating-rows.ts";
import { heading, rich, say } from "./rich.ts";

/** Every competency in both views, in bands of what the answers settle; what was expected of them after that. */
export function composeTwoViews(reading: Reading, number: number, guesses: Guesses | null): readonly Block[] {
  const { figures, panel, questionnaire } = reading.snapshot;
  const { competencies, scale: named } = questionnaire.content;
  const titleOf = (id: string): string => reading.text(competencies.find((entry) => entry.id === id)?.title);
  const bands = bandsOf(figures.competencies).flatMap(({ title, figures: inBand }): readonly Block[] => {
    const rated = inBand.map((figure) => ({ figure, label: titleOf(figure.id) }));
    const scale = reading.competencyScale;
    return [
      heading(3, words[title]),
      ratingsBlock(reading, { title: words[title], thing: words.thing, scale, named, rated }),
    ];
  });
  const missing: readonly Block[] = panel.selfAnswered
    ? []
    : [{ kind: "say", manner: "text", lines: [rich(words.viewsNoSelf)] }];
  return [
    { kind: "part", number, title: words.views, lead: words.viewsLead },
    ...missing,
    ...say(reading, "gaps"),
    {
      kind: "figure",
      title: words.viewsTitleOf({ competencies: figures.competencies.length }),
      read: words.clustersRead,
    },
    ...bands,
    ...composeGuessResult(reading, guesses),
  ];
}
