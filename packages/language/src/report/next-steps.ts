import type { Finding } from "@parallax/domain/report/finding";
import type { BalanceIdea } from "../en/development/balance-ideas.ts";
import { balanceIdeas } from "../en/development/balance-ideas.ts";
import type { Practice } from "../en/development/development-idea.ts";
import { developmentIdea } from "../en/development/development-library.ts";
import type { LeanIntoIdea } from "../en/development/lean-into-ideas.ts";
import { leanIntoIdeas } from "../en/development/lean-into-ideas.ts";
import { reportNextWords as words } from "../en/report-next.ts";
import { formatList } from "../list-format.ts";
import { findingsOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** More axes than these in one question, and nobody can answer it. */
const mostAxes = 3;

/** At most five: the balance, what the axes show of either end, the first pull of the role, the first strength. */
export function questionsOf(reading: Reading): readonly string[] {
  const { snapshot, names } = reading;
  const pull = snapshot.findings.find(({ textKey }) => textKey === "role-pulls");
  const strength = snapshot.findings.find(({ textKey }) => textKey === "strength-shared");
  return [
    words.ask[leaningOf(reading)],
    ...snapshot.findings.flatMap((finding) => {
      if (finding.textKey !== "axes-leader" && finding.textKey !== "axes-manager") return [];
      const axes = formatList(finding.params.axes.slice(0, mostAxes).map(names.axis), reading.language);
      return [finding.textKey === "axes-leader" ? words.askLeaderEnd({ axes }) : words.askManagerEnd({ axes })];
    }),
    ...(pull?.textKey === "role-pulls" ? [words.askRole({ axis: names.axis(pull.params.axis) })] : []),
    ...(strength?.textKey === "strength-shared"
      ? [words.askStrength({ competency: names.competency(strength.params.competency) })]
      : []),
  ];
}

/** What somebody may do more of: where the balance leans or, where that is open, where all lines that are settled do; both when even. */
export function leanIntoOf(reading: Reading): readonly LeanIntoIdea[] {
  const leaning = leaningOf(reading);
  if (leaning === "balanced") return [leanIntoIdeas.leadership, leanIntoIdeas.management];
  if (leaning === "leadership" || leaning === "management") return [leanIntoIdeas[leaning]];
  const settled = (key: Finding["textKey"]): boolean =>
    findingsOf(reading, "axes").some(({ textKey }) => textKey === key);
  const [leads, manages] = [settled("axes-leader"), settled("axes-manager")];
  if (leads === manages) return [];
  return [leads ? leanIntoIdeas.leadership : leanIntoIdeas.management];
}

/** The other half of what others see more of; both where they do not see more of either. */
export function halvesOf(reading: Reading): readonly BalanceIdea[] {
  const leaning = leaningOf(reading);
  if (leaning === "leadership") return [balanceIdeas.management];
  if (leaning === "management") return [balanceIdeas.leadership];
  return [balanceIdeas.leadership, balanceIdeas.management];
}

/** For what page one says to look at: one practice each, the rest is on the competency's own half page. */
export function practicesOf(reading: Reading): readonly { readonly id: string; readonly practice: Practice }[] {
  return findingsOf(reading, "areas").flatMap(({ params }) => {
    const id = "competency" in params ? params.competency : undefined;
    const idea = id === undefined ? undefined : developmentIdea(id);
    return id === undefined || idea === undefined ? [] : [{ id, practice: idea.practices[0] }];
  });
}

function leaningOf({ snapshot }: Reading): keyof typeof words.ask {
  const { others } = snapshot.figures.map;
  return others.kind === "withheld" ? "not-shown" : (others.balance.leaning ?? "unclear");
}
