import type { Blow, PlayedRound } from "./history.ts";
import type { Aftermath, FinalLetter, FinalRound } from "./look.ts";
import type { Violation } from "./violation.ts";
import type { Verdict, Visit } from "@parallax/support/stormy-mail-server";

/** R7 and R8: the outbox against the mail server, and both against what happened. */
export function judgeLetters(
  rounds: readonly PlayedRound[],
  aftermath: Aftermath,
  blows: readonly Blow[],
): readonly Violation[] {
  const tries = triesOf(aftermath.visits);
  const troubles = [...aftermath.deaths, ...blows.filter(({ what }) => !what.includes(" web")).map(({ at }) => at)];
  return [
    ...aftermath.letters.flatMap((letter) => judgeLetter(letter, tries.get(letter.id) ?? [], aftermath, troubles)),
    ...aftermath.rounds.flatMap((round) => judgePosted(round, aftermath.letters)),
    ...judgeStrangers(tries, aftermath),
    ...judgeUnwanted(rounds, aftermath, tries),
  ];
}

type Tries = ReadonlyMap<string, readonly Visit[]>;

/** Every time a letter was read by the server to its end, by the letter’s id in its Message-ID. */
function triesOf(visits: readonly Visit[]): Tries {
  const tries = new Map<string, Visit[]>();
  for (const visit of visits) {
    const [, id] = /^message-id: <([0-9a-f-]{36})@/im.exec(visit.raw ?? "") ?? [];
    if (id !== undefined) tries.set(id, [...(tries.get(id) ?? []), visit]);
  }
  return tries;
}

function judgeLetter(
  letter: FinalLetter,
  tries: readonly Visit[],
  { rounds }: Aftermath,
  troubles: readonly number[],
): readonly Violation[] {
  const violations: Violation[] = [];
  const say = (invariant: Violation["invariant"], what: string) =>
    violations.push({ invariant, what: `the letter ${letter.kind} to ${letter.to} (${letter.status}): ${what}` });
  const kept = tries.filter(({ isKept }) => isKept);
  if (letter.status === "waiting" || letter.status === "sending") say("R14", "is neither sent nor given up");
  if (letter.status === "sent" && kept.length === 0) say("R7", "never reached the mail server");
  if (letter.status === "failed" && !letter.to.startsWith("nobody"))
    say("R7", `was given up: ${letter.lastError ?? ""}`);
  if (letter.status === "dropped" && !isUnwanted(letter, rounds)) say("R7", `was dropped: ${letter.lastError ?? ""}`);
  tries.forEach((visit, at) => {
    const next = tries[at + 1];
    if (next === undefined) return;
    const excuse =
      silent.has(visit.verdict) || troubles.some((moment) => moment > visit.at - 200 && moment < next.at + 200);
    if (!excuse && visit.verdict === "accept") say("R7", "was sent again although its first copy had been accepted");
    const extended = rounds.some(({ roundId, acts }) => roundId === letter.roundId && acts.includes("round.extend"));
    // A letter tells how things stand when it is sent: the closing date of a round that was put off meanwhile.
    if (next.raw !== visit.raw && !extended) say("R7", "came twice in different words");
  });
  return violations;
}

const silent = new Set<Verdict>(["never-answer", "keep-and-never-answer", "keep-and-hang-up"]);

function isUnwanted({ roundId, to }: FinalLetter, rounds: readonly FinalRound[]): boolean {
  const round = rounds.find((each) => each.roundId === roundId);
  if (round === undefined || round.status !== "collecting") return true;
  return round.invitations.some(({ address, status }) => address === to && status !== "invited");
}

/** What happened told exactly once to everybody whom it concerns, and nothing that did not happen. */
function judgePosted(round: FinalRound, letters: readonly FinalLetter[]): readonly Violation[] {
  const own = letters.filter(({ roundId }) => roundId === round.roundId);
  const count = (kind: string, to?: string) =>
    own.filter((letter) => letter.kind === kind && (to === undefined || letter.to === to)).length;
  const times = (act: string) => round.acts.filter((each) => each === act).length;
  const violations: Violation[] = [];
  const expect = (kind: string, wanted: number, got: number, to = "") => {
    if (wanted !== got)
      violations.push({
        invariant: "R7",
        what: `round ${round.roundId} (${round.status}): ${got} letters ${kind}${to === "" ? "" : ` to ${to}`}, not ${wanted}`,
      });
  };
  expect("coach-asked", times("round.request"), count("coach-asked"));
  expect("round-ready", times("round.open-ballots"), count("round-ready"));
  for (const { address, status } of round.invitations) {
    expect("invitation or own-form", 1, count("invitation", address) + count("own-form", address), address);
    if (status === "invited")
      expect("closing-changed", times("round.extend"), count("closing-changed", address), address);
  }
  if (round.invitations.length === 0) expect("invitation", 0, count("invitation") + count("own-form"));
  if (times("round.cancel") === 0) expect("round-cancelled", 0, count("round-cancelled"));
  expect("round-ended-coach", times("round.cancel"), count("round-ended-coach"));
  return violations;
}

function judgeStrangers(tries: Tries, { letters }: Aftermath): readonly Violation[] {
  const known = new Set(letters.map(({ id }) => id));
  return [...tries]
    .filter(([id]) => !known.has(id))
    .map(([id, [visit]]) => ({
      invariant: "R7",
      what: `the letter ${id} to ${visit?.to ?? ""} went out and is in no outbox`,
    }));
}

/** What a sender has in hands when somebody declines may still arrive. */
const inHandsMs = 6000;
const toRaters = new Set(["invitation", "own-form", "closing-changed", "reminder"]);

/** Nobody who declined hears of the round again; a reminder goes once, and to nobody who has answered. */
function judgeUnwanted(rounds: readonly PlayedRound[], { letters }: Aftermath, tries: Tries): readonly Violation[] {
  return letters.flatMap((letter): Violation[] => {
    const visits = tries.get(letter.id) ?? [];
    const place = rounds
      .find(({ roundId }) => roundId === letter.roundId)
      ?.places.find(({ address }) => address === letter.to);
    if (place === undefined || !toRaters.has(letter.kind)) return [];
    const ends = place.acts.filter(({ kind }) => kind === "decline" || (kind === "cast" && letter.kind === "reminder"));
    const endedAt = Math.min(...ends.map(({ doneAt }) => doneAt ?? Infinity));
    const late = visits.filter(({ at }) => at > endedAt + inHandsMs).length;
    const what = `the letter ${letter.kind} to ${letter.to}`;
    if (late > 0) return [{ invariant: "R8", what: `${what} was sent although it was no longer wanted` }];
    if (letter.kind === "reminder" && visits.filter(({ isKept }) => isKept).length > 1)
      return [{ invariant: "R8", what: `${what} came twice` }];
    return [];
  });
}
