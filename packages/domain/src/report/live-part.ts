import type { CompetencyFigure } from "./figure.ts";
import type { FindingPart } from "./finding.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** The parts that a coach opens one by one in a session, in the order of a debrief. Who answered is there from the start. */
export const liveParts = ["strengths", "balance", "differences", "remarks"] as const;
export type LivePart = (typeof liveParts)[number];

/** The parts that have to be open before a sentence of the report is; none for what is there from the start. */
const opensWith: Readonly<Record<FindingPart, readonly LivePart[]>> = {
  cover: [],
  strengths: ["strengths"],
  balance: ["balance"],
  map: ["balance"],
  axes: ["balance"],
  areas: ["differences"],
  difference: ["differences"],
  // It is about what stands out most of all three, and which of them it passed over would tell of them too.
  question: ["strengths", "balance", "differences"],
  clusters: ["differences"],
  gaps: ["differences"],
  "watch-outs": ["differences"],
  remarks: ["remarks"],
};

const nothing = { kind: "withheld", reason: "no-answers" } as const;

/**
 * What of a frozen report may be handed out while only these parts are open: everything else is taken out, so that no page, however it is
 * drawn, holds what was not opened. All parts open give the snapshot as it is.
 */
export function openParts(snapshot: ReportSnapshot, opened: readonly LivePart[]): ReportSnapshot {
  if (liveParts.every((part) => opened.includes(part))) return snapshot;
  const { figures, remarks, findings, held, corrections } = snapshot;
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
    ...(corrections === undefined ? {} : { corrections }),
    findings: findings
      .filter(({ part }) => opensWith[part].every((needed) => opened.includes(needed)))
      .map((finding) => (words ? finding : withoutWords(finding))),
  };
}

function ownOnly({ id, self }: CompetencyFigure): CompetencyFigure {
  return { id, self, others: nothing, cells: [] };
}

/** A sentence without what somebody wrote, and without where in the list of comments it stands. */
export function withoutWords(finding: ReportSnapshot["findings"][number]): ReportSnapshot["findings"][number] {
  const { quote: _, ...rest } = finding;
  return { ...rest, refs: rest.refs.filter(({ list }) => list !== "remark") };
}
