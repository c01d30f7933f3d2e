import type { RoundId } from "@parallax/domain/id";
import { goalPlaces } from "@parallax/domain/goal/goal";
import { invariant } from "@parallax/domain/invariant";
import type { Refusal } from "@parallax/domain/refusal";
import type { Result } from "@parallax/domain/result";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { workThrough } from "../ballot/opener.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { listGoals } from "../goal/list-goals.ts";
import { saveGoal } from "../goal/save-goal.ts";
import { addNominations } from "../nomination/add-nominations.ts";
import { remindRound } from "../reminder/send-due-reminders.ts";
import { findReminders } from "../reminder/store.ts";
import { confirmRemarksRead } from "../report/confirm-remarks-read.ts";
import { draftReport } from "../report/draft-report.ts";
import { guessOthers } from "../report/guess-others.ts";
import { readRemarks } from "../report/read-remarks.ts";
import { noteReading } from "../report/note-reading.ts";
import { ownView } from "../report/own-view.ts";
import { releaseReport } from "../report/release-report.ts";
import { saveIntroduction } from "../report/save-introduction.ts";
import { screenRemark } from "../report/screen-remark.ts";
import { cancelRound } from "../round/cancel-round.ts";
import { closeRound } from "../round/close-round.ts";
import { launchRound } from "../round/launch-round.ts";
import { requestRound } from "../round/request-round.ts";
import { findRound, findRoundsOfSubject, lockRound, saveRound } from "../round/store.ts";
import { castAnswers } from "./cast-answers.ts";
import { addressOf, nameOf, type PersonKey } from "./people.ts";
import type { DemoRound } from "./rounds.ts";
import type { Stage } from "./stage.ts";

const dayMs = 86_400_000;

/** Takes one round as far as the story says, from wherever an earlier telling left it. */
export async function playRound(stage: Stage, story: DemoRound): Promise<void> {
  const subject = await contextOf(stage, story.subject, story.askedDaysAgo);
  const { roundId, status } = await requested(stage, subject, story);
  if (status === "nominating") {
    await nominateAll(subject, roundId, story);
    if (story.reached === "nominating") return;
    if (story.reached === "cancelled") {
      await done(cancelRound(subject, { roundId, reason: "Sofia goes on leave earlier than planned." }));
      return;
    }
    if (story.longAgo !== undefined) await tellDates(stage, roundId, { closesAt: evening(stage.world.now(), 2) });
    const launching = story.longAgo === undefined ? subject : await contextOf(stage, story.subject);
    await done(launchRound(launching, { roundId }));
    await workThrough(stage.opener);
  }
  if ((await statusOf(stage, roundId)) === "collecting") {
    // After a start the opener has to vouch for the round's key before a ballot is taken, an earlier telling's again among them.
    await workThrough(stage.opener);
    await castAnswers(stage, story, roundId);
    if (story.reached === "collecting") return await remindAsPlanned(stage, roundId);
    await done(closeRound(await contextOf(stage, story.coach), { roundId }));
    if (story.longAgo !== undefined) {
      const closedAt = evening(stage.world.now(), -story.longAgo.closedDaysAgo);
      await tellDates(stage, roundId, { closesAt: closedAt, closedAt });
    }
    await workThrough(stage.opener);
  }
  if (story.reached === "released" && (await statusOf(stage, roundId)) === "in-review") {
    const coach = await contextOf(stage, story.coach);
    await leaveAllRemarks(coach, roundId);
    await done(confirmRemarksRead(coach, { roundId }));
    const { revision } = await done(draftReport(coach, { roundId }));
    await done(saveIntroduction(coach, { roundId, introduction: story.introduction ?? "", revision }));
    await done(releaseReport(coach, { roundId }));
  }
  if (story.longAgo !== undefined) await workWithReport(subject, roundId, story.longAgo);
}

/** The web's clock can be told that a round was asked for long ago; the database's cannot, so it is open and closes today and says otherwise. */
async function tellDates(
  { app, organisationId }: Stage,
  roundId: RoundId,
  dates: { readonly closesAt: Date; readonly closedAt?: Date },
): Promise<void> {
  await withTenant(app, organisationId, async (tx) => {
    const round = await lockRound(tx, roundId);
    invariant(round !== undefined, "a round that was asked for is there");
    await saveRound(tx, { ...round, ...dates });
  });
}

/** What the subject expected, and what they chose from the report. Once told, it stands. */
async function workWithReport(
  subject: MemberContext,
  roundId: RoundId,
  { guesses, goals }: NonNullable<DemoRound["longAgo"]>,
): Promise<void> {
  const { guess } = await done(ownView(subject, { roundId }));
  if (guess === "open") await done(guessOthers(subject, { roundId, guesses }));
  await done(noteReading(subject, { roundId }));
  const chosen = await done(listGoals(subject, { roundId }));
  for (const [at, goal] of goals.entries()) {
    const place = goalPlaces[at];
    if (place !== undefined && !chosen.goals.some((one) => one.place === place))
      await done(saveGoal(subject, { roundId, place, revision: 0, goal }));
  }
}

/** The coach goes through the comments and finds nothing the matter with any of them. */
async function leaveAllRemarks(coach: MemberContext, roundId: RoundId): Promise<void> {
  const { questions } = await done(readRemarks(coach, { roundId }));
  const screening = { kind: "left", concern: "fine" } as const;
  for (const { id: remarkId, trail } of questions.flatMap(({ others }) => others))
    if (trail.length === 0) await done(screenRemark(coach, { roundId, remarkId, revision: 0, screening }));
}

/** Sends the reminders that have fallen due since the round was asked for, as the clockwork would have on their mornings. */
async function remindAsPlanned({ world, app, organisationId }: Stage, roundId: RoundId): Promise<void> {
  const reminders = await withTenant(app, organisationId, (tx) => findReminders(tx, roundId));
  for (const { status, dueAt } of reminders)
    if (status === "planned" && dueAt !== null && dueAt <= world.now())
      await remindRound({ world, database: app }, { organisationId, roundId }, dueAt);
}

async function requested(stage: Stage, subject: MemberContext, story: DemoRound) {
  const known = await withTenant(stage.app, stage.organisationId, (tx) =>
    findRoundsOfSubject(tx, subject.actor.memberId),
  );
  const earlier = known.find(({ message }) => message === story.message);
  if (earlier !== undefined) return { roundId: earlier.id, status: earlier.status };
  const { questionnaireVersionId } = stage;
  const { memberId: coachId } = await stage.actorOf(story.coach);
  // A round that is over was closed by hand before its date: nothing closes in the past.
  const closesAt =
    story.longAgo === undefined
      ? evening(stage.world.now(), Math.max(story.closesInDays, 2))
      : evening(stage.world.now(), -story.longAgo.closedDaysAgo);
  const { message } = story;
  const { roundId } = await done(requestRound(subject, { questionnaireVersionId, coachId, closesAt, message }));
  return { roundId, status: "nominating" as const };
}

/** Six in the evening, some days on. */
function evening(now: Date, inDays: number): Date {
  const day = new Date(now.getTime() + inDays * dayMs);
  day.setUTCHours(18, 0, 0, 0);
  return day;
}

async function nominateAll(subject: MemberContext, roundId: RoundId, story: DemoRound): Promise<void> {
  for (const [group, keys] of Object.entries(story.raters)) {
    const people = keys.map((key) => ({ name: nameOf(key), address: addressOf(key) }));
    await done(addNominations(subject, { roundId, group: group as NominatedGroup, people }));
  }
}

async function statusOf(stage: Stage, roundId: RoundId) {
  const round = await withTenant(stage.app, stage.organisationId, (tx) => findRound(tx, roundId));
  invariant(round !== undefined, "a round that was asked for is there");
  return round.status;
}

/** The person's context, some days ago where the story says so: the web's clock is told, the database's is not. */
async function contextOf(stage: Stage, key: PersonKey, daysAgo = 0): Promise<MemberContext> {
  const world = { ...stage.world, now: () => new Date(stage.world.now().getTime() - daysAgo * dayMs) };
  return { ...stage.context, world, actor: await stage.actorOf(key) };
}

async function done<T>(verb: Promise<Result<T, Refusal>>): Promise<T> {
  const result = await verb;
  invariant(result.ok, result.ok ? "" : `the story goes on, but ${JSON.stringify(result.refusal)}`);
  return result.value;
}
