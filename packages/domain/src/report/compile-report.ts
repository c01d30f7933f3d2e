import { showable } from "../ballot/paragraphs-of.ts";
import type { RoundPolicy } from "../round/policy.ts";
import { analyseDissolved } from "../statistics/analyse-dissolved.ts";
import type { DissolvedRound } from "../statistics/dissolved-round.ts";
import type { ReportFigures } from "./figure.ts";
import { findAll } from "./find-all.ts";
import type { OpenedRound } from "./opened-round.ts";
import { poolRemarks } from "./pool-remarks.ts";
import { presentAxes } from "./present-axes.ts";
import { presentCompetencies } from "./present-competencies.ts";
import { presentItems } from "./present-items.ts";
import { presentList } from "./present-list.ts";
import type { AnalysedList } from "./present-list.ts";
import { presentMap } from "./present-map.ts";
import type { QuoteGuide } from "./quote.ts";
import type { ReportSnapshot, SelfPart, SnapshotQuestionnaire, SnapshotRound } from "./snapshot.ts";

/** Everything a report is made of. `seed`: 32 bytes, drawn for this version and unrelated to people and times; it orders the remarks. */
export type ReportMaterial = {
  readonly opened: OpenedRound;
  readonly questionnaire: SnapshotQuestionnaire;
  readonly policy: RoundPolicy;
  readonly round: SnapshotRound;
  readonly origin: ReportSnapshot["origin"];
  readonly quoteGuide: QuoteGuide;
  readonly seed: Uint8Array;
};

/**
 * Makes the report: the same material gives the same snapshot, byte for byte, in whatever order its pieces come.
 * Nothing that is withheld is in the material, and nothing in the snapshot hangs on what may not be shown of it.
 */
export function compileReport(material: ReportMaterial): ReportSnapshot {
  const { opened, questionnaire, policy, round, origin, quoteGuide, seed } = material;
  const { openQuestions } = questionnaire.content;
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
    remarks: poolRemarks(
      opened.remarks.filter((remark) => remark.cell !== "self"),
      openQuestions,
      seed,
    ),
    self: compileSelf(opened, questionnaire),
  } as const;
  return { ...source, findings: findAll({ ...source, quoteGuide: opened.mayQuote ? quoteGuide : noQuotes }) };
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
