import type { AxisFigure } from "@parallax/domain/report/figure";
import type { Cluster, OrientationAxis } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportPaperWords as paperWords } from "@parallax/language/en/report-paper";
import type { Reading } from "@parallax/language/report/reading";
import { likelyWords, peopleWords } from "@parallax/language/report/rows";
import type { AxisRow, Block, Line } from "../block.ts";
import { lineOf, ownMark, placeOn, ticksOf } from "./line-of.ts";
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
  const place = placeOn(scale);
  const rows = asked.flatMap(({ id, question, low, high }) => {
    const answer = self.reflections.find((entry) => entry.id === id)?.answer;
    if (answer === undefined) return [];
    const ends = { low: reading.text(low), high: reading.text(high) };
    const line: Line = {
      ticks: ticksOf(scale).map(place),
      interval: null,
      between: null,
      marks: [ownMark(place(answer))],
      flags: [],
    };
    const alt = paperWords.reflectionAlt({ answer, min: scale.min, max: scale.max, ...ends });
    return [{ question: reading.text(question), line, alt, ...ends }];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "figure", title: words.reflectionsTitle, read: words.reflectionsRead },
    { kind: "reflections", rows },
  ];
}

type DrawnAxis = { readonly axis: OrientationAxis; readonly figure: AxisFigure };

function axes(reading: Reading): readonly Block[] {
  const { questionnaire, figures } = reading.snapshot;
  const drawn = questionnaire.content.axes.flatMap((axis): readonly DrawnAxis[] => {
    const figure = figures.axes.find((entry) => entry.id === axis.id);
    return figure === undefined ? [] : [{ axis, figure }];
  });
  if (drawn.length === 0) return [];
  return [
    { kind: "figure", title: words.axesTitle, read: words.axesRead },
    ...say(reading, "axes"),
    { kind: "axes", rows: drawn.map((axis) => axisRow(reading, axis)) },
    {
      kind: "table",
      title: words.axesTableTitle,
      heads: words.axesHeads,
      rows: drawn.map((axis) => ({ cells: axisCells(reading, axis) })),
      isWide: false,
    },
  ];
}

function axisRow(reading: Reading, { axis, figure }: DrawnAxis): AxisRow {
  const { self, others } = figure;
  const shown = others.kind === "shown" ? others : null;
  const open = shown?.gap?.gapClass === "unclear";
  const own = self === null ? null : { value: self, text: reading.score(self) };
  const theirs =
    shown === null
      ? ({ kind: "withheld", words: "" } as const)
      : ({
          kind: "shown",
          value: shown.mean,
          text: reading.score(shown.mean),
          shape: "circle",
          tone: "accent",
          open,
          interval: shown.interval,
          likely: likelyWords(reading, shown.interval, reading.axisScale),
          people: peopleWords(shown),
        } as const);
  const line = lineOf(reading.axisScale, { self: own, others: theirs, apart: false });
  return {
    title: reading.text(axis.title),
    self: own === null ? null : `${words.you} ${own.text}`,
    others: theirs.kind === "withheld" ? null : `${words.others} ${theirs.text}, ${theirs.people}`,
    othersOpen: open,
    leader: reading.text(axis.leaderPole),
    manager: reading.text(axis.managerPole),
    line: own === null && shown === null ? null : { ...line, between: null, flags: flagsOf(reading, figure) },
    alt: readingInWords(own?.text ?? null, theirs.kind === "shown" ? theirs : null),
    withheld: others.kind === "withheld" ? words.withheld[others.reason] : null,
  };
}

function flagsOf({ axisScale }: Reading, { roleNeed: { self, boss } }: AxisFigure): Line["flags"] {
  const place = placeOn(axisScale);
  return [
    ...(self === null ? [] : [{ at: place(self), words: words.roleSelf, below: false }]),
    ...(boss === null ? [] : [{ at: place(boss), words: words.roleBoss, below: true }]),
  ];
}

function axisCells(reading: Reading, { axis, figure: { self, others, roleNeed } }: DrawnAxis): readonly string[] {
  const number = (value: number | null): string => (value === null ? words.none : reading.score(value));
  return [
    reading.text(axis.title),
    number(self),
    others.kind === "shown" ? reading.score(others.mean) : paperWords.tooFew,
    others.kind === "shown" ? likelyWords(reading, others.interval, reading.axisScale) : words.none,
    number(roleNeed.self),
    number(roleNeed.boss),
  ];
}
