import { setTimeout as delay } from "node:timers/promises";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { invariant } from "@parallax/domain/invariant";
import { openBrowser } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { Chance } from "../lab-chance.ts";
import type { LabRater, LabRound } from "./lab-round.ts";
import type { Stage } from "./stage.ts";
import type { Act } from "./timeline.ts";

const patienceMs = 120_000;
const day = 86_400_000;

/** Everything that happens to a round and its raters, at random moments of the play that interleave with those of all others. */
export function roundActs(stage: Stage, round: LabRound, chance: Chance): readonly Act[] {
  const start = chance.uniform() * 0.5;
  const launch: Act = { at: start, perform: () => launchRound(stage, round, chance) };
  const acts = round.raters.flatMap((rater) => raterActs(stage, round, rater, chance, launch));
  const end: Act = { at: start + 0.5, after: [launch, ...acts], perform: () => endRound(stage, round) };
  return [launch, ...acts, end];
}

function raterActs(stage: Stage, round: LabRound, rater: LabRater, chance: Chance, launch: Act): readonly Act[] {
  if (rater.wish === "silence" || rater.wish === "late") return [];
  const moments = Array.from({ length: 4 }, () => launch.at + 0.08 + chance.uniform() * 0.4).sort((a, b) => a - b);
  if (rater.wish === "decline")
    return [{ at: moments[0] ?? 0, after: [launch], perform: () => decline(stage, rater, chance) }];
  const casts = rater.versions.map(
    (_, at): Act["perform"] =>
      () =>
        cast(stage, round, rater, at, stage.product.origin(chance)),
  );
  const performances = rater.wish === "withdraw" ? [...casts, () => withdraw(stage, rater, chance)] : casts;
  const acts: Act[] = [];
  for (const [at, perform] of performances.entries())
    acts.push({ at: moments[at] ?? 1, after: [acts.at(-1) ?? launch], perform });
  return acts;
}

async function launchRound(stage: Stage, round: LabRound, chance: Chance): Promise<void> {
  const { api } = await stage.browse(round.subjectId);
  const { roundId } = await api.round.request.mutate({
    questionnaireVersionId: stage.people.questionnaireVersionId,
    coachId: stage.people.coach.memberId,
    closesAt: new Date(Date.now() + 14 * day).toISOString(),
    message: "How do I lead?",
  });
  round.played.roundId = roundId;
  const groups = new Set(round.raters.map(({ group }) => group as NominatedGroup));
  for (const group of chance.shuffle([...groups])) {
    const people = round.raters
      .filter((rater) => rater.group === group)
      .map(({ name, address }) => ({ name, address }));
    await api.nomination.add.mutate({ roundId, group, people });
  }
  await api.round.launch.mutate({ roundId });
}

async function cast(stage: Stage, round: LabRound, rater: LabRater, at: number, origin: string): Promise<void> {
  const answers = rater.versions[at];
  invariant(answers !== undefined, "a rater sends the versions that were drawn");
  const { played } = rater;
  const previous = played.last === null ? null : (played.receipts.at(-1) ?? null);
  const secret = await stage.secretOf(rater.address);
  played.secret = secret;
  const answer = await stage.raters.ask({
    kind: "cast",
    origin,
    secret,
    answers,
    previous,
  });
  if (answer.kind !== "cast")
    throw new Error(`A rater could not cast: ${answer.kind === "failed" ? answer.reason : ""}`);
  played.invitationId = answer.invitationId;
  played.receipts.push(answer.receipt);
  played.heads.push(answer.head);
  played.last = answers;
  round.played.parameters.add(answer.parameters);
}

/** Somebody answers after the close. The product refuses; if it did not, their answers would be theirs like anybody's. */
async function comeLate(stage: Stage, round: LabRound, rater: LabRater): Promise<void> {
  try {
    await cast(stage, round, rater, 0, stage.product.steadyOrigin);
    rater.played.wasTakenLate = true;
  } catch (error) {
    if (!/the round is over|round-closed/.test(String(error))) throw error;
  }
}

async function withdraw(stage: Stage, rater: LabRater, chance: Chance): Promise<void> {
  const previous = rater.played.receipts.at(-1) ?? "";
  const { secret } = rater.played;
  await insist(stage.raters.ask({ kind: "withdraw", origin: stage.product.origin(chance), secret, previous }));
  rater.played.last = null;
}

async function decline(stage: Stage, rater: LabRater, chance: Chance): Promise<void> {
  const secret = await stage.secretOf(rater.address);
  rater.played.secret = secret;
  await insist(stage.raters.ask({ kind: "decline", origin: stage.product.origin(chance), secret }));
}

async function insist(asked: ReturnType<Stage["raters"]["ask"]>): Promise<void> {
  const answer = await asked;
  if (answer.kind === "failed") throw new Error(`A rater’s act failed: ${answer.reason}`);
}

async function endRound(stage: Stage, round: LabRound): Promise<void> {
  const { roundId } = round.played;
  invariant(roundId !== null, "a round that ends was asked for");
  await stage.rememberKeys(round);
  if (round.fate === "open" || round.fate === "void") return;
  const subject = await stage.browse(round.subjectId);
  if (round.fate === "cancelled") {
    await subject.api.round.cancel.mutate({ roundId, reason: "It was not the time." });
    return;
  }
  await stage.rememberClosing(round);
  await subject.api.round.close.mutate({ roundId });
  for (const rater of round.raters) if (rater.wish === "late") await comeLate(stage, round, rater);
  const coach = await stage.browse(stage.people.coach.memberId);
  for (const from = Date.now(); (await coach.api.round.get.query({ roundId })).status === "closed";) {
    invariant(Date.now() - from < patienceMs, `round ${roundId} is opened in the end`);
    await delay(30);
  }
  await review(stage, round);
}

/** All that coach and subject get to see of a round, in the order in which they do. */
async function review(stage: Stage, round: LabRound): Promise<void> {
  const { roundId } = round.played;
  invariant(roundId !== null, "a reviewed round was asked for");
  const coach = (await stage.browse(stage.people.coach.memberId)).api;
  const subject = (await stage.browse(round.subjectId)).api;
  const keep = (name: string, answer: unknown) => stage.keepAnswer(name, answer);
  keep("coach report.remarks", await coach.report.remarks.query({ roundId }));
  await confirmAllRead(coach, roundId);
  const draft = await coach.report.draft.query({ roundId });
  keep("coach report.draft", draft);
  const { revision } = draft;
  await coach.report.saveIntroduction.mutate({ roundId, introduction: "Read this first.", revision });
  await coach.report.release.mutate({ roundId });
  keep("coach report.released", await coach.report.released.query({ roundId }));
  keep("coach round.get", await coach.round.get.query({ roundId }));
  keep("subject report.ownView", await subject.report.ownView.query({ roundId }));
  await subject.report.guess.mutate({ roundId, guesses: {} });
  keep("subject report.released", await subject.report.released.query({ roundId }));
  keep("subject round.get", await subject.round.get.query({ roundId }));
  keep("subject nomination.list", await subject.nomination.list.query({ roundId }));
  const one = round.raters.find(({ played }) => played.receipts.length > 0);
  if (one === undefined) return;
  const { ballot } = openBrowser(stage.product.steadyOrigin).api;
  keep("rater ballot.box", await ballot.box.mutate({ secret: one.played.secret }));
}
