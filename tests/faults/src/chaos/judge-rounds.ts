import type { Aftermath, FinalRound } from "./look.ts";
import type { Violation } from "./violation.ts";

/** R5 and R12, and of R14 what concerns rounds: each step of a round once and in order, and nothing left half done. */
export function judgeRounds({ rounds, keysGoneEarly, brokenChains }: Aftermath, mirrors: number): readonly Violation[] {
  return [
    ...keysGoneEarly.map((id): Violation => ({
      invariant: "R5",
      what: `the key of ${id} was gone before the round’s end was committed`,
    })),
    ...brokenChains.map((chain): Violation => ({
      invariant: "R12",
      what: `the audit chain of ${chain} does not verify`,
    })),
    ...rounds.flatMap((round) => judgeRound(round, mirrors)),
  ];
}

const once = ["round.finish-launch", "round.close", "round.cancel", "round.open-ballots", "round.burn"] as const;

function judgeRound(round: FinalRound, mirrors: number): readonly Violation[] {
  const { roundId, status, acts, launchedAt, isBurned } = round;
  const violations: Violation[] = [];
  const say = (invariant: Violation["invariant"], what: string) =>
    violations.push({ invariant, what: `round ${roundId} (${status}): ${what}` });
  for (const act of once) {
    const times = acts.filter((each) => each === act).length;
    if (times > 1) say("R5", `${act} happened ${times} times`);
  }
  const at = (act: (typeof once)[number]) => acts.indexOf(act);
  if (at("round.open-ballots") !== -1 && at("round.open-ballots") < at("round.close"))
    say("R5", "opened before it was closed");
  const end = status === "cancelled" ? at("round.cancel") : at("round.open-ballots");
  if (at("round.burn") !== -1 && (end === -1 || at("round.burn") < end))
    say("R5", "burned before its end was recorded");
  if (launchedAt === null) return [...violations, ...judgeUnlaunched(round)];
  if (status !== "in-review" && status !== "cancelled") say("R14", "is neither opened nor ended");
  if (!isBurned) say("R14", "its key was not burned");
  else if (round.keyFiles > 0 || round.hasKeyShare || at("round.burn") === -1)
    say("R5", "is called burned, and its key is still there");
  else if (round.ledgers < mirrors) say("R5", `is burned, and ${mirrors - round.ledgers} ledgers do not say so`);
  if (isBurned && round.stored.length > 0) say("R5", "is burned, and ballots are still there");
  if (status === "in-review" && round.manifest === null) say("R14", "is opened without a manifest");
  return violations;
}

/** A launch that was asked for and refused in the end leaves nothing behind but a round that can be launched again. */
function judgeUnlaunched({ roundId, status, acts, invitations, hasKeyShare }: FinalRound): readonly Violation[] {
  const isHalf = acts.includes("round.finish-launch") || invitations.length > 0 || hasKeyShare;
  const isStuck = acts.includes("round.launch") && status !== "cancelled";
  if (!isHalf && !isStuck) return [];
  return [{ invariant: "R14", what: `round ${roundId} (${status}): its launch was left half done` }];
}
