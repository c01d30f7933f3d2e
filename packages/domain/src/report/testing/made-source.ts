import type { GapClass, JohariLabel, Leaning, Level } from "../../statistics/round-analysis.ts";
import { defaultPolicy } from "../../round/policy.ts";
import type {
  AxisFigure,
  AxisSide,
  CompetencyFigure,
  Interval,
  MapPoint,
  RatedFigure,
  ShownCellFigure,
  ShownOthersFigure,
  Withheld,
} from "../figure.ts";
import type { FindingSource } from "../finding-rules/rule.ts";
import type { ReportFigures } from "../figure.ts";
import type { Panel } from "../snapshot.ts";
import { smallQuestionnaire } from "./small-questionnaire.ts";

export const withheldFigure: Withheld = { kind: "withheld", reason: "too-few-people" };

const panel: Panel = {
  selfAnswered: true,
  cells: [
    { key: "boss", kind: "identified", groups: ["boss"], invited: 1, answered: 1 },
    { key: "peer", kind: "anonymous", groups: ["peer"], invited: 5, answered: 5 },
  ],
  notShown: [],
  silent: [],
};

type Parts = {
  readonly figures?: Partial<ReportFigures>;
  readonly panel?: Partial<Panel>;
  readonly remarks?: FindingSource["remarks"];
};

/** A report to try a rule on: everything withheld but for what is given. */
export function madeSource(parts: Parts): FindingSource {
  return {
    format: 1,
    origin: "round",
    round: { id: "r", subjectName: "Ada", organisationName: "Acme", coachName: null, closedOn: "2026-11-22" },
    questionnaire: { versionId: "v", number: 1, content: smallQuestionnaire },
    policy: defaultPolicy,
    rules: { level: 0.9, falseDiscoveryRate: 0.1, strengthFrom: 3.5 },
    panel: { ...panel, ...parts.panel },
    figures: {
      competencies: [],
      items: [],
      map: { self: withheldFigure, others: withheldFigure, cells: [] },
      axes: [],
      watchOuts: [],
      order: [],
      closeToNext: [],
      ...parts.figures,
    },
    remarks: parts.remarks ?? [],
    self: { remarks: [], reflections: [] },
    quoteGuide: { questions: ["keep"], words: { clarity: ["clear*"] } },
  };
}

type View = {
  readonly mean: number;
  readonly gap?: GapClass;
  readonly interval?: Interval;
  readonly unnoticed?: number;
};

/** One competency as others see it; `cells` are the means of the boss and the peers. */
export function madeCompetency(
  id: string,
  view: View & {
    readonly self?: number | null;
    readonly level?: Level;
    readonly label?: JohariLabel;
    readonly cells?: readonly { readonly cell: string; readonly mean: number; readonly gap?: GapClass }[];
  },
): CompetencyFigure {
  const self = view.self === undefined ? view.mean : view.self;
  const cells = view.cells ?? [
    { cell: "boss", mean: view.mean },
    { cell: "peer", mean: view.mean },
  ];
  return {
    id,
    self,
    others: { ...shown(view, self), level: view.level ?? "near", label: view.label ?? "not_clear" },
    cells: cells.map((cell): { readonly cell: string } & ShownCellFigure => {
      const { kind, people, mean, interval, gap, agreement } = shown(cell, self);
      return { cell: cell.cell, kind, people, mean, interval, gap, agreement };
    }),
  };
}

export function madeAxis(
  id: string,
  view: View & {
    readonly side?: AxisSide;
    readonly needs?: readonly [number | null, number | null];
  },
): AxisFigure {
  const [self = null, boss = null] = view.needs ?? [];
  return {
    id,
    self: 4,
    others: { ...shown(view, 4), side: view.side ?? "unclear" },
    cells: [],
    roleNeed: { self, boss },
  };
}

export function madeHabit(id: string, interval: Interval): RatedFigure {
  return { id, self: null, others: shown({ mean: (interval.lower + interval.upper) / 2, interval }, null), cells: [] };
}

export function madePoint(leadership: number, management: number, leaning: Leaning): MapPoint {
  const interval = { lower: -1, upper: 1 };
  const balance = { value: leadership - management, interval, leaning };
  return { kind: "shown", leadership, management, ellipse: { major: 0.8, minor: 0.3, theta: 0.79 }, balance };
}

function shown(view: View, self: number | null): ShownOthersFigure {
  const { mean, gap = "unclear", interval, unnoticed = 0.7 } = view;
  return {
    kind: "shown",
    people: 6,
    cells: ["boss", "peer"],
    mean,
    interval: interval ?? { lower: mean - 0.5, upper: mean + 0.5 },
    gap: self === null ? null : { value: self - mean, gapClass: gap, unnoticed },
    agreement: null,
  };
}
