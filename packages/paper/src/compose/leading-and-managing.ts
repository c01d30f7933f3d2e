import type { Cluster } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportHeatWords as heatWords } from "@parallax/language/en/report-heat";
import { reportPaperWords as paperWords } from "@parallax/language/en/report-paper";
import { axisRowsOf } from "@parallax/language/report/axis-rows";
import type { AxisRow as DrawnAxis } from "@parallax/language/report/axis-rows";
import type { Reading } from "@parallax/language/report/reading";
import type { AxisRow, Block, Marked } from "../block.ts";
import { axisPicture, markPicture, reflectionPicture } from "../picture.ts";
import { mapBlocks } from "./map.ts";
import { ratingsBlock, readingInWords } from "./rating-rows.ts";
import { heading, say } from "./rich.ts";

const clusters = ["leadership", "management", "common"] as const satisfies readonly Cluster[];

/** The map, the subject's own path, the two clusters with their common ground, the axes. */
export function composeLeadingAndManaging(reading: Reading, number: number): readonly Block[] {
  return [
    { kind: "part", number, title: words.leading, lead: words.leadingLead },
    ...say(reading, "balance"),
    ...say(reading, "map"),
    ...mapBlocks(reading),
    ...reflections(reading),
    { kind: "figure", title: words.clustersTitle, read: words.clustersRead },
    ...say(reading, "clusters"),
    ...clusters.flatMap((cluster) => clusterBlocks(reading, cluster)),
    ...axes(reading),
  ];
}

function clusterBlocks(reading: Reading, cluster: Cluster): readonly Block[] {
  const { figures, questionnaire } = reading.snapshot;
  const rated = questionnaire.content.competencies
    .filter((competency) => competency.cluster === cluster)
    .flatMap(({ id, title }) => {
      const figure = figures.competencies.find((entry) => entry.id === id);
      return figure === undefined ? [] : [{ figure, label: reading.text(title) }];
    });
  if (rated.length === 0) return [];
  const { scale: named } = questionnaire.content;
  const scale = reading.competencyScale;
  const title = words.clusterTitle[cluster];
  return [heading(3, title), ratingsBlock(reading, { title, thing: words.thing, scale, named, rated })];
}

function reflections(reading: Reading): readonly Block[] {
  const { self, questionnaire } = reading.snapshot;
  const { reflections: asked, reflectionScale } = questionnaire.content;
  const scale = { ...reflectionScale, direction: reading.direction };
  const rows = asked.flatMap(({ id, question, low, high }) => {
    const answer = self.reflections.find((entry) => entry.id === id)?.answer;
    if (answer === undefined) return [];
    const ends = { low: reading.text(low), high: reading.text(high) };
    const alt = paperWords.reflectionAlt({ answer, min: scale.min, max: scale.max, ...ends });
    return [{ question: reading.text(question), picture: reflectionPicture(scale, answer, alt), ...ends }];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "figure", title: words.reflectionsTitle, read: words.reflectionsRead },
    { kind: "reflections", rows },
  ];
}

function axes(reading: Reading): readonly Block[] {
  const drawn = axisRowsOf(reading);
  if (drawn.length === 0) return [];
  return [
    { kind: "figure", title: words.axesTitle({ lines: drawn.length }), read: words.axesRead },
    ...say(reading, "axes"),
    { kind: "axes", rows: drawn.map((row) => axisRow(reading, row)) },
    {
      kind: "table",
      title: words.axesTableTitle,
      heads: words.axesHeads,
      rows: drawn.map((row) => ({ cells: axisCells(reading, row) })),
      isWide: false,
    },
  ];
}

function axisRow({ axisScale: scale }: Reading, { label, leader, manager, self, others, flags }: DrawnAxis): AxisRow {
  const shown = others.kind === "shown" ? others : null;
  const views: readonly Marked[] = [
    ...(self === null
      ? []
      : [{ mark: markPicture({ shape: "diamond", tone: "ink" }), text: `${words.you} ${self.text}` }]),
    ...(shown === null ? [] : [{ mark: markPicture(shown), text: `${words.others} ${shown.text}, ${shown.people}` }]),
  ];
  const drawn = { scale, self: self?.value ?? null, others: shown, flags };
  return {
    title: label,
    views,
    leader,
    manager,
    picture: self === null && shown === null ? null : axisPicture(drawn, readingInWords(self, shown)),
    withheld: others.kind === "withheld" ? others.words : null,
  };
}

/** A field of a table has room for two words. */
function withheldBriefly({ snapshot }: Reading, axis: string): string {
  const others = snapshot.figures.axes.find(({ id }) => id === axis)?.others;
  return others?.kind === "withheld" ? heatWords.withheld[others.reason] : words.none;
}

function axisCells(reading: Reading, { id, label, self, others, roleNeed }: DrawnAxis): readonly string[] {
  const number = (value: number | null): string => (value === null ? words.none : reading.score(value));
  return [
    label,
    self?.text ?? words.none,
    others.kind === "shown" ? others.text : withheldBriefly(reading, id),
    others.kind === "shown" ? (others.likely ?? words.none) : words.none,
    number(roleNeed.self),
    number(roleNeed.boss),
  ];
}
