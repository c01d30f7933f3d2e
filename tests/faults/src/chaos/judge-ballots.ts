import type { Aftermath, FinalRound } from "./look.ts";
import { readMarks, type Act, type Place, type PlayedRound } from "./history.ts";
import { isExplained, type Outcome } from "./linear.ts";
import type { Violation } from "./violation.ts";

/** Two programs read the same clock, one after the other. */
const clockMs = 20;

/** R1 to R4 and R6: what raters were told against what was opened. */
export function judgeBallots(rounds: readonly PlayedRound[], { rounds: found }: Aftermath): readonly Violation[] {
  return rounds.flatMap((round) => {
    const final = found.find(({ roundId }) => roundId === round.roundId);
    if (final === undefined) return [];
    return [
      ...round.places.flatMap((place) => judgePlace(place, final)),
      ...judgeBox(round, final),
      ...judgePieces(round, final),
    ];
  });
}

function judgePlace(place: Place, final: FinalRound): readonly Violation[] {
  const { address, acts, oddities } = place;
  const odd = oddities.map((what): Violation => ({ invariant: "R1", what: `${address} ${what}` }));
  return [...odd, ...judgeOutcome(place, final), ...acts.flatMap((act) => judgeLate(place, act, final))];
}

function judgeOutcome({ address, acts }: Place, final: FinalRound): readonly Violation[] {
  const found = outcomeOf(acts, final);
  if (isExplained(acts, found)) return [];
  const told = acts.filter(({ kind, doneAt }) => kind === "cast" && doneAt !== null).map(({ version }) => version);
  const newest = Math.max(0, ...told);
  const opened = acts.find(({ receipt }) => receipt !== null && receipt === found)?.version ?? null;
  const withdrawn = acts.some(({ kind, doneAt }) => kind === "withdraw" && doneAt !== null);
  if (opened !== null && (opened < newest || withdrawn))
    return [
      { invariant: "R4", what: `${address}: version ${opened} was opened, not the newest acknowledged (${say(acts)})` },
    ];
  return [
    {
      invariant: "R1",
      what: `${address}: ${opened === null ? "nothing" : `version ${opened}`} was opened (${say(acts)})`,
    },
  ];
}

/** By the box of an opened round; by the ballots of one that is not opened yet; a cancelled round's are gone unread. */
function outcomeOf(acts: readonly Act[], { status, box, stored }: FinalRound): Outcome {
  const receipts = status === "collecting" || status === "closed" ? stored : box;
  if (status === "cancelled" || status === "void") return undefined;
  return acts.find(({ receipt }) => receipt !== null && receipts.includes(receipt))?.receipt ?? null;
}

function judgeLate({ address, round }: Place, act: Act, final: FinalRound): readonly Violation[] {
  if (act.kind !== "cast") return [];
  const endedAt = Math.min(round.endedAt ?? Infinity, final.closedAt ?? Infinity, final.closesAt);
  if (act.sentAt <= endedAt + clockMs) return [];
  const isIn = final.box.includes(act.receipt ?? "") || final.stored.includes(act.receipt ?? "");
  if (act.doneAt === null && !isIn) return [];
  return [{ invariant: "R3", what: `${address}: version ${act.version} was taken although the round had ended` }];
}

function judgeBox(round: PlayedRound, final: FinalRound): readonly Violation[] {
  const { manifest, box, boxRoot, stored } = final;
  const violations: Violation[] = [];
  const say = (what: string) => violations.push({ invariant: "R6", what: `${round.name}: ${what}` });
  if (manifest === null) return violations;
  const acts = round.places.flatMap((place) => place.acts);
  const strange = box.filter((receipt) => !acts.some((act) => act.receipt === receipt));
  if (strange.length > 0) say(`the box holds ${strange.length} receipts that nobody made`);
  const ownForms = round.places.filter(({ group }) => group === "self").flatMap((place) => place.acts);
  for (const { address, acts: mine } of round.places) {
    const counted = mine.filter(({ receipt }) => receipt !== null && box.includes(receipt)).length;
    if (counted > 1) violations.push({ invariant: "R2", what: `${address} has ${counted} receipts in the box` });
  }
  const own = ownForms.filter(({ receipt }) => receipt !== null && box.includes(receipt)).length;
  if (box.length !== manifest.counts.cast + own)
    say(
      `the box holds ${box.length} receipts, the manifest counts ${manifest.counts.cast} ballots and ${own} own form`,
    );
  if (manifest.counts.spoiled !== 0) say(`${manifest.counts.spoiled} ballots were spoiled`);
  if (manifest.boxRoot !== boxRoot) say("the manifest was made from another box");
  if (stored.length > 0) say(`${stored.length} ballots are still there beside the opened round`);
  return violations;
}

/** The marks in the opened comments: each place once a question, in the version whose receipt is in the box. */
function judgePieces(round: PlayedRound, final: FinalRound): readonly Violation[] {
  const { manifest, box, pieces } = final;
  if (manifest === null) return [];
  const violations: Violation[] = [];
  const say = (invariant: Violation["invariant"], what: string) =>
    violations.push({ invariant, what: `${round.name}: ${what}` });
  const shown = new Set<string>(manifest.panel.cells.flatMap(({ groups }) => groups));
  if (manifest.panel.selfAnswered) shown.add("self");
  const questions = new Set(pieces.filter(({ kind }) => kind === "comment").map(({ key }) => key));
  for (const key of questions) {
    const marks = pieces.filter((piece) => piece.key === key).flatMap(({ text }) => readMarks(text ?? ""));
    for (const place of round.places) {
      const who = place.address.split("@")[0] ?? "";
      const mine = marks.filter((mark) => mark.who === who).map(({ version }) => version);
      const last = place.acts.find(({ receipt }) => receipt !== null && box.includes(receipt));
      if (mine.length > 1) say("R2", `${who} is counted ${mine.length} times in ${key} (versions ${mine.join(", ")})`);
      if (mine.some((version) => version !== last?.version))
        say("R4", `${who}: version ${mine.join(", ")} was opened, the box holds version ${last?.version ?? "none"}`);
      if (last !== undefined && shown.has(place.group) && mine.length === 0)
        say("R1", `${who}: version ${last.version} is in the box, and its comment on ${key} is not among the pieces`);
    }
  }
  return [...violations, ...judgeFigures(round, final)];
}

/** Each rater of a cell has one piece for a competency. */
function judgeFigures(round: PlayedRound, { manifest, box, pieces }: FinalRound): readonly Violation[] {
  return (manifest?.panel.cells ?? []).flatMap(({ key: cell, groups, answered }): Violation[] => {
    const members = round.places.filter(({ group }) => groups.some((each) => each === group));
    const cast = members.filter(({ acts }) => acts.some(({ receipt }) => box.includes(receipt ?? ""))).length;
    const counts = new Map<string, number>();
    for (const piece of pieces)
      if (piece.cell === cell && piece.kind === "competency") counts.set(piece.key, (counts.get(piece.key) ?? 0) + 1);
    const wrong = [...counts].filter(([, count]) => count !== cast);
    const where = `${round.name}, cell ${cell}`;
    if (answered !== cast) return [{ invariant: "R2", what: `${where}: ${cast} ballots, ${answered} counted` }];
    return wrong.map(([key, count]) => ({
      invariant: "R2",
      what: `${where}: ${count} pieces of ${cast} raters on ${key}`,
    }));
  });
}

function say(acts: readonly Act[]): string {
  return acts
    .map(({ kind, version, doneAt }) => `${kind}${kind === "cast" ? ` ${version}` : ""}${doneAt === null ? "?" : ""}`)
    .join(", ");
}
