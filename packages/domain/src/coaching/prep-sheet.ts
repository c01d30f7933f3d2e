import type { Finding } from "../report/finding.ts";
import type { Remark, ReportSnapshot } from "../report/snapshot.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import { findApart, findTornViews, type ApartCells, type TornView } from "./apart.ts";
import { findClearGaps, type PrepGap } from "./clear-gaps.ts";
import { askFive, type PrepQuestion } from "./five-questions.ts";
import { compareRole, type RoleLine } from "./role-lines.ts";
import { weighTone, type Tone, type ToneGuide } from "./tone.ts";

/**
 * What a coach takes into the debrief, on two pages: made by rule from the snapshot alone, so that it knows nothing that the subject may
 * not see. Lists are cut to what two pages hold; what matters most comes first.
 */
export type PrepSheet = {
  /** At most six sentences of the report. */
  readonly standsOut: readonly Finding[];
  readonly role: readonly RoleLine[];
  readonly youHigher: readonly PrepGap[];
  readonly othersHigher: readonly PrepGap[];
  readonly apart: readonly ApartCells[];
  readonly torn: readonly TornView[];
  /** Null where the questions do not tell praise from criticism. */
  readonly tone: Tone | null;
  readonly withheld: PrepWithheld;
  /** Always five. */
  readonly questions: readonly PrepQuestion[];
};

/** What the report does not show, so that nobody promises it. */
export type PrepWithheld = {
  /** Nothing of others is shown at all. */
  readonly everything: boolean;
  readonly notShown: readonly RaterGroup[];
  readonly silent: readonly RaterGroup[];
  readonly combined: readonly string[];
  readonly competencies: readonly string[];
  readonly axes: readonly string[];
  readonly spread: boolean;
  readonly heldRemarks: number;
  readonly shortenedRemarks: number;
};

const mostLines = 6;

/** The parts of the report in which something can stand out, in the order in which they are asked for one sentence and then a second. */
const telling = ["balance", "strengths", "areas", "difference", "axes", "gaps"] as const;

export function preparePrepSheet(snapshot: ReportSnapshot, guide: ToneGuide): PrepSheet {
  const gaps = findClearGaps(snapshot);
  const apart = findApart(snapshot);
  const torn = findTornViews(snapshot);
  const role = compareRole(snapshot);
  return {
    standsOut: pickLines(snapshot.findings),
    role,
    ...gaps,
    apart,
    torn,
    tone: weighTone(snapshot.remarks, guide),
    withheld: listWithheld(snapshot),
    questions: askFive(snapshot, { ...gaps, apart, torn, role }),
  };
}

/** One sentence of each telling part, then a second, in the report's order, until six are found. */
function pickLines(findings: readonly Finding[]): readonly Finding[] {
  const said = telling.map((part) => findings.filter((finding) => finding.part === part));
  const first = said.flatMap((part) => part.slice(0, 1));
  const second = said.flatMap((part) => part.slice(1, 2));
  const chosen = new Set([...first, ...second].slice(0, mostLines));
  return findings.filter((finding) => chosen.has(finding));
}

function listWithheld({ panel, figures, remarks, held = [], policy }: ReportSnapshot): PrepWithheld {
  const hidden = (list: readonly { readonly id: string; readonly others: { readonly kind: string } }[]) =>
    list.filter(({ others }) => others.kind === "withheld").map(({ id }) => id);
  return {
    everything: panel.cells.length === 0,
    notShown: panel.notShown,
    silent: panel.silent,
    combined: panel.cells.filter(({ groups }) => groups.length > 1).map(({ key }) => key),
    competencies: hidden(figures.competencies),
    axes: hidden(figures.axes),
    spread: panel.cells.some(({ kind, answered }) => kind !== "identified" && answered < policy.kSpread),
    heldRemarks: held.reduce((sum, each) => sum + each.remarks, 0),
    shortenedRemarks: remarks.filter((remark: Remark) => remark.edited !== undefined).length,
  };
}
