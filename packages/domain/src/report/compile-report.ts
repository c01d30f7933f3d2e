import { showable } from "../ballot/paragraphs-of.ts";
import type { OpenQuestion, QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import type { RoundPolicy } from "../round/policy.ts";
import { analyseDissolved } from "../statistics/analyse-dissolved.ts";
import type { DissolvedRound } from "../statistics/dissolved-round.ts";
import { compareRounds } from "./compare-rounds.ts";
import type { ReportFigures } from "./figure.ts";
import { findAll } from "./find-all.ts";
import type { OpenedRound } from "./opened-round.ts";
import { nameTraits } from "./name-traits.ts";
import { poolRemarks } from "./pool-remarks.ts";
import { presentAxes } from "./present-axes.ts";
import { presentCompetencies } from "./present-competencies.ts";
import { presentItems } from "./present-items.ts";
import { presentList } from "./present-list.ts";
import type { AnalysedList } from "./present-list.ts";
import { presentMap } from "./present-map.ts";
import type { QuoteGuide } from "./quote.ts";
import { screenRemarks } from "./screen-remarks.ts";
import type { Screenings } from "./screening.ts";
import type {
  HeldRemarks,
  ReportSnapshot,
  SelfPart,
  SnapshotPrevious,
  SnapshotQuestionnaire,
  SnapshotRound,
} from "./snapshot.ts";

/** Everything a report is made of. `seed`: 32 bytes, drawn for this version and unrelated to people and times; it orders the remarks. */
export type ReportMaterial = {
  readonly opened: OpenedRound;
  readonly questionnaire: SnapshotQuestionnaire;
  readonly policy: RoundPolicy;
  readonly round: SnapshotRound;
  readonly origin: ReportSnapshot["origin"];
  readonly quoteGuide: QuoteGuide;
  /** What the coach decided about remarks; without it every remark is shown as it was written. */
  readonly screenings?: Screenings;
  /** The subject's last released round, to be compared with. */
  readonly previous?: PreviousRound;
  readonly seed: Uint8Array;
};

/** An earlier round, by its pieces; `number` is that of its release. */
export type PreviousRound = {
  readonly roundId: string;
  readonly number: number;
  readonly closedOn: string;
  readonly content: QuestionnaireContent;
  readonly opened: OpenedRound;
};

/**
 * Makes the report: the same material gives the same snapshot, byte for byte, in whatever order its pieces come.
 * Nothing that is withheld is in the material, and nothing in the snapshot hangs on what may not be shown of it.
 */
export function compileReport(material: ReportMaterial): ReportSnapshot {
  const { opened, questionnaire, policy, round, origin, quoteGuide, seed } = material;
  const { openQuestions } = questionnaire.content;
  const { shown, held } = screenRemarks(opened.remarks, material.screenings ?? new Map());
  // Whose comments were held or shortened is not known: what is left as it was written may soon be one writer's.
  const changed = shown.filter(({ edited }) => edited !== undefined).length + sum(held.map(({ remarks }) => remarks));
  const guide = opened.mayQuote && changed <= opened.quoteRoom ? quoteGuide : noQuotes;
  const { config } = opened.competencies.frame;
  const source = {
    format: 1,
    origin,
    round,
    questionnaire,
    policy,
    rules: {
      level: config.level,
      falseDiscoveryRate: config.q,
      strengthFrom: config.refLevel,
    },
    panel: opened.panel,
    figures: compileFigures(opened),
    remarks: nameTraits(
      poolRemarks(
        shown.filter((remark) => remark.cell !== "self"),
        openQuestions,
        seed,
      ),
      guide,
    ),
    ...(held.length === 0 ? {} : { held: inOrder(held, openQuestions) }),
    self: compileSelf(opened, questionnaire),
    ...(material.previous === undefined ? {} : { previous: comparePrevious(material.previous, material) }),
  } as const;
  return { ...source, findings: findAll({ ...source, quoteGuide: guide }) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function inOrder(held: readonly HeldRemarks[], questions: readonly OpenQuestion[]): readonly HeldRemarks[] {
  return questions.flatMap(({ id }) => held.filter(({ question }) => question === id));
}

function comparePrevious(
  { roundId, number, closedOn, content, opened: earlier }: PreviousRound,
  { questionnaire, opened }: ReportMaterial,
): SnapshotPrevious {
  const before = { content, competencies: analyse(earlier.competencies) };
  const now = { content: questionnaire.content, competencies: analyse(opened.competencies) };
  return { roundId, number, closedOn, ...compareRounds(before, now) };
}

const noQuotes: QuoteGuide = { questions: [], words: {} };

function compileFigures(opened: OpenedRound): ReportFigures {
  const competencies = analyse(opened.competencies);
  const { analysis } = competencies;
  return {
    competencies: presentCompetencies(competencies),
    items: presentItems(opened.competencies, analysis),
    map: presentMap(analysis.map, analysis.cells),
    axes: presentAxes(analyse(opened.axes), opened.roleNeeds),
    watchOuts: presentList(analyse(opened.watchOuts)),
    order: analysis.order,
    closeToNext: analysis.closeToNext,
  };
}

function analyse(dissolved: DissolvedRound): AnalysedList {
  return { frame: dissolved.frame, analysis: analyseDissolved(dissolved) };
}

function compileSelf(opened: OpenedRound, { content }: SnapshotQuestionnaire): SelfPart {
  const own = opened.remarks.filter((remark) => remark.cell === "self");
  return {
    remarks: content.openQuestions.flatMap(({ id }) =>
      own.filter((remark) => remark.question === id).map(({ text }) => ({ question: id, text: showable(text).trim() })),
    ),
    reflections: opened.reflections.flatMap(({ id, answer }) => (typeof answer === "number" ? [{ id, answer }] : [])),
  };
}
