import type { BalanceIdea } from "../en/development/balance-ideas.ts";
import { balanceIdeas } from "../en/development/balance-ideas.ts";
import type { Practice } from "../en/development/development-idea.ts";
import { developmentIdea } from "../en/development/development-library.ts";
import { reportNextWords as words } from "../en/report-next.ts";
import { findingsOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** At most three: the balance, the first pull of the role, the first strength. */
export function questionsOf(reading: Reading): readonly string[] {
  const { snapshot, names } = reading;
  const pull = snapshot.findings.find(({ textKey }) => textKey === "role-pulls");
  const strength = snapshot.findings.find(({ textKey }) => textKey === "strength-shared");
  return [
    words.ask[leaningOf(reading)],
    ...(pull?.textKey === "role-pulls" ? [words.askRole({ axis: names.axis(pull.params.axis) })] : []),
    ...(strength?.textKey === "strength-shared"
      ? [words.askStrength({ competency: names.competency(strength.params.competency) })]
      : []),
  ];
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
