import type { Finding } from "../report/finding.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { ApartCells, TornView } from "./apart.ts";
import type { PrepGap } from "./clear-gaps.ts";
import type { RoleLine } from "./role-lines.ts";

/** An open question to ask in the debrief; ids stand for titles. The words live in `packages/language`. */
export type PrepQuestion =
  | { readonly ask: "opening"; readonly finding: Finding }
  | { readonly ask: "you-higher" | "others-higher"; readonly competency: string }
  | { readonly ask: "role-apart"; readonly axis: string }
  | { readonly ask: "cells-apart"; readonly competency: string; readonly higher: string; readonly lower: string }
  | { readonly ask: "torn"; readonly list: TornView["list"]; readonly id: string }
  | { readonly ask: "strength"; readonly competency: string }
  | { readonly ask: "missing"; readonly groups: readonly RaterGroup[] }
  | { readonly ask: "expected" | "smallest-step" | "would-notice" | "needs-from-role" | "left-out" };

type Material = {
  readonly youHigher: readonly PrepGap[];
  readonly othersHigher: readonly PrepGap[];
  readonly apart: readonly ApartCells[];
  readonly torn: readonly TornView[];
  readonly role: readonly RoleLine[];
};

const wanted = 5;
const always = ["expected", "smallest-step", "would-notice", "needs-from-role", "left-out"] as const;

/**
 * Five questions: the report's own first, then one for each thing that the sheet found, in its order, never two about the same
 * competency; where too little was found, questions that fit any report.
 */
export function askFive({ findings, panel }: ReportSnapshot, found: Material): readonly PrepQuestion[] {
  const opening = findings.find(({ part, textKey }) => part === "question" && !isEmpty(textKey));
  const strength = findings.find(({ textKey }) => textKey === "strength-shared");
  const asked: PrepQuestion[] = opening === undefined ? [] : [{ ask: "opening", finding: opening }];
  const spoken = new Set<string>(opening === undefined ? [] : idsOf(opening));
  const add = (about: string | undefined, question: (id: string) => PrepQuestion): void => {
    if (about === undefined || spoken.has(about)) return;
    spoken.add(about);
    asked.push(question(about));
  };
  const [apart] = found.apart.filter(({ competency }) => !spoken.has(competency));
  add(found.youHigher[0]?.competency, (competency) => ({ ask: "you-higher", competency }));
  add(found.othersHigher[0]?.competency, (competency) => ({ ask: "others-higher", competency }));
  add(found.role.find(({ agreement }) => agreement === "apart")?.axis, (axis) => ({ ask: "role-apart", axis }));
  add(apart?.competency, (competency) => ({
    ask: "cells-apart",
    competency,
    higher: apart?.higher ?? "",
    lower: apart?.lower ?? "",
  }));
  const torn = found.torn.find(({ id }) => !spoken.has(id));
  add(torn?.id, (id) => ({ ask: "torn", list: torn?.list ?? "competency", id }));
  if (strength?.textKey === "strength-shared")
    add(strength.params.competency, (competency) => ({ ask: "strength", competency }));
  if (panel.notShown.length > 0) asked.push({ ask: "missing", groups: panel.notShown });
  return [...asked, ...always.map((ask) => ({ ask }))].slice(0, wanted);
}

function isEmpty(textKey: Finding["textKey"]): boolean {
  return textKey === "question-open" || textKey === "question-unanswered";
}

function idsOf({ params }: Finding): readonly string[] {
  if ("competency" in params) return [params.competency];
  return "axis" in params ? [params.axis] : [];
}
