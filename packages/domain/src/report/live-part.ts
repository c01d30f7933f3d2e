import type { CompetencyFigure } from "./figure.ts";
import type { FindingPart } from "./finding.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** The parts that a coach opens one by one in a session, in the order of a debrief. Who answered is there from the start. */
export const liveParts = ["strengths", "balance", "differences", "remarks"] as const;
export type LivePart = (typeof liveParts)[number];

/** With which part a sentence of the report opens; null from the start. */
const opensWith: Readonly<Record<FindingPart, LivePart | null>> = {
  cover: null,
  strengths: "strengths",
  balance: "balance",
  map: "balance",
  axes: "balance",
  areas: "differences",
  difference: "differences",
  question: "differences",
  clusters: "differences",
  gaps: "differences",
  "watch-outs": "differences",
  remarks: "remarks",
};

const nothing = { kind: "withheld", reason: "no-answers" } as const;

/**
 * What of a frozen report may be handed out while only these parts are open: everything else is taken out, so that no page, however it is
 * drawn, holds what was not opened. All parts open give the snapshot as it is.
 */
export function openParts(snapshot: ReportSnapshot, opened: readonly LivePart[]): ReportSnapshot {
  if (liveParts.every((part) => opened.includes(part))) return snapshot;
  const { figures, remarks, findings, held } = snapshot;
  const balance = opened.includes("balance");
  const differences = opened.includes("differences");
  const words = opened.includes("remarks");
  // Named one by one: what is added to a report is closed until somebody says with which part it opens.
  return {
    format: snapshot.format,
    origin: snapshot.origin,
    round: snapshot.round,
    questionnaire: snapshot.questionnaire,
    policy: snapshot.policy,
    rules: snapshot.rules,
    panel: snapshot.panel,
    self: snapshot.self,
    figures: {
      // Their own ratings the subject gave themselves.
      competencies: differences ? figures.competencies : figures.competencies.map(ownOnly),
      items: differences ? figures.items : [],
      watchOuts: differences ? figures.watchOuts : [],
      order: differences ? figures.order : [],
      closeToNext: differences ? figures.closeToNext : [],
      map: balance ? figures.map : { self: nothing, others: nothing, cells: [] },
      axes: balance ? figures.axes : [],
    },
    remarks: words ? remarks : [],
    ...(words && held !== undefined ? { held } : {}),
    findings: findings
      .filter(({ part }) => opensWith[part] === null || opened.includes(opensWith[part]))
      .map((finding) => (words ? finding : withoutQuote(finding))),
  };
}

function ownOnly({ id, self }: CompetencyFigure): CompetencyFigure {
  return { id, self, others: nothing, cells: [] };
}

function withoutQuote(finding: ReportSnapshot["findings"][number]): ReportSnapshot["findings"][number] {
  if (finding.quote === undefined) return finding;
  const { quote: _, ...rest } = finding;
  return rest;
}
