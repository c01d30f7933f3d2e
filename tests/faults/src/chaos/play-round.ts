import { setTimeout as delay } from "node:timers/promises";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Chance } from "@parallax/server/demo/chance";
import type { Api } from "@parallax/support/caller";
import { openImpatientApi } from "@parallax/support/impatient-browser";
import PostalMime from "postal-mime";
import { insist } from "./ask.ts";
import type { Place, PlayedRound } from "./history.ts";
import type { Installation } from "./installation.ts";
import { linkOf, openRater, type Form, type Rater } from "./rater.ts";
import type { Organisation, SignedIn } from "./scene.ts";

/** What chance has in store for a round. */
export type Script = {
  readonly name: string;
  readonly people: Readonly<Partial<Record<NominatedGroup, number>>>;
  readonly ending: "subject" | "deadline" | "cancel";
  /** From its request to its end. */
  readonly openMs: number;
  readonly isExtended: boolean;
};

export type Play = {
  readonly installation: Installation;
  readonly organisation: Organisation;
  readonly subject: SignedIn;
  readonly chance: Chance;
  /** Requests under way that nobody waits for. */
  readonly copies: Promise<unknown>[];
};

const answerPatienceMs = 2500;

export function newRound({ name, people }: Script, subject: SignedIn): PlayedRound {
  const round: PlayedRound = {
    name,
    roundId: "",
    subjectAddress: subject.address,
    places: [],
    endedAt: null,
    extensions: { told: 0, tried: 0 },
    isCancelled: false,
  };
  const add = (address: string, group: Place["group"]) =>
    round.places.push({ address, group, round, acts: [], oddities: [], secret: null });
  add(subject.address, "self");
  for (const [group, count] of Object.entries(people) as [NominatedGroup, number][])
    for (let at = 1; at <= count; at += 1) add(`${name}-${group}-${at}@raters.example`, group);
  return round;
}

/** A round from its request to its end, with everybody in it, through the product's own doors. */
export async function playRound(play: Play, script: Script, round: PlayedRound): Promise<void> {
  const { installation, subject } = play;
  const api = openImpatientApi(installation.origin, answerPatienceMs, subject.cookie);
  const closesAt = Date.now() + (script.ending === "deadline" ? script.openMs : 86_400_000);
  if (!(await launchRound(play, api, round, closesAt))) return;
  await Promise.all([
    endRound(play, api, script, round, closesAt),
    ...round.places.map((place) => playRater(play, place)),
  ]);
}

/** Asks for a round and launches it, however often it takes; false when the product would not have it. */
export async function launchRound(
  { organisation }: Omit<Play, "chance" | "copies">,
  api: Api,
  round: PlayedRound,
  closesAt: number,
): Promise<boolean> {
  const { questionnaireVersionId, coach } = organisation;
  const wish = {
    questionnaireVersionId,
    coachId: coach.memberId,
    closesAt: new Date(closesAt).toISOString(),
    message: "",
  };
  const requested = await insist(() => api.round.request.mutate(wish));
  if (requested.kind === "refused") return false;
  const { roundId } = requested.value;
  const groups = new Set(round.places.map(({ group }) => group));
  for (const group of groups) {
    if (group === "self") continue;
    const people = round.places
      .filter((place) => place.group === group)
      .map(({ address }) => ({ name: address.split("@")[0] ?? address, address }));
    await insist(() => api.nomination.add.mutate({ roundId, group, people }));
  }
  const launched = await insist(() => api.round.launch.mutate({ roundId }));
  if (launched.kind === "refused" && !["launch-in-progress", "round-status"].includes(launched.refusal.code))
    return false;
  round.roundId = roundId;
  return true;
}

async function endRound(
  { chance }: Play,
  api: Api,
  script: Script,
  round: PlayedRound,
  closesAt: number,
): Promise<void> {
  const { roundId } = round;
  const stream = chance.part(`end ${round.name}`);
  if (script.isExtended) {
    await delay(script.openMs * stream.uniform() * 0.8);
    const later = new Date(closesAt + 2000 * stream.uniform() + 1).toISOString();
    round.extensions.tried += 1;
    const answer = await insist(() => api.round.extend.mutate({ roundId, closesAt: later }));
    if (answer.kind === "value") round.extensions.told += 1;
  }
  await delay(Math.max(0, script.openMs * (0.8 + 0.4 * stream.uniform())));
  if (script.ending === "deadline") return;
  const end = () =>
    script.ending === "cancel"
      ? api.round.cancel.mutate({ roundId, reason: "A storm." })
      : api.round.close.mutate({ roundId });
  for (;;) {
    const answer = await insist(end);
    // Not launched yet: there is nothing to close.
    if (answer.kind === "refused" && answer.refusal.code === "round-status" && isEarly(answer.refusal.status)) {
      await delay(300);
      continue;
    }
    round.endedAt = Date.now();
    round.isCancelled = script.ending === "cancel";
    return;
  }
}

function isEarly(status: string): boolean {
  return ["draft", "nominating", "approval"].includes(status);
}

async function playRater(play: Play, place: Place): Promise<void> {
  const { installation, copies } = play;
  const chance = play.chance.part(place.address);
  if (chance.uniform() < 0.05) return;
  const link = await waitForLink(installation, place);
  if (link === null) return;
  const api = openImpatientApi(installation.origin, answerPatienceMs);
  const rater = openRater(place, link, api, chance, copies);
  const form = await rater.enter();
  if (form === null) return;
  const hasSecondDevice = chance.uniform() < 0.15;
  const second = hasSecondDevice ? openRater(place, link, api, chance.part("second"), copies) : null;
  await Promise.all([
    act(rater, place, chance.part("acts"), form),
    second === null ? null : delay(chance.uniform() * 1500).then(() => changeOnce(second)),
  ]);
}

async function changeOnce(rater: Rater): Promise<void> {
  const form = await rater.enter();
  if (form !== null) await rater.cast(form);
}

/** Answers, thinks again, takes it back, declines; and old requests that some queue on the way has kept arrive once more. */
async function act(rater: Rater, place: Place, chance: Chance, form: Form): Promise<void> {
  await delay(chance.uniform() * 1500);
  if (place.group !== "self" && chance.uniform() < 0.08) return await rater.decline();
  let outcome = await rater.cast(form);
  for (let more = Math.floor(chance.uniform() * 4); more > 0 && outcome !== "refused"; more -= 1) {
    await delay(chance.uniform() * 1500);
    if (chance.uniform() < 0.2) await rater.withdraw();
    else outcome = await rater.cast(form);
    const old = place.acts[Math.floor(chance.uniform() * place.acts.length)];
    if (old !== undefined && old.kind === "cast" && chance.uniform() < 0.5) await rater.replay(old);
  }
  await afterTheEnd(rater, place, chance, form);
}

/** Whoever still has the form open when the round ends sends new answers, too late. */
async function afterTheEnd(rater: Rater, place: Place, chance: Chance, form: Form): Promise<void> {
  if (chance.uniform() > 0.3) return;
  const patience = Date.now() + 25_000;
  while (place.round.endedAt === null && Date.now() < patience) await delay(100);
  if (place.round.endedAt !== null) await rater.cast(form);
}

/** The link out of the letter, once it has come; null when the round ended before it did. */
async function waitForLink({ mail }: Installation, { address, round }: Place): Promise<string | null> {
  const patience = Date.now() + 40_000;
  let seen = 0;
  while (Date.now() < patience && round.endedAt === null) {
    for (; seen < mail.visits.length; seen += 1) {
      const visit = mail.visits[seen];
      if (visit === undefined || visit.to !== address || !visit.isKept || visit.raw === null) continue;
      const { text } = await PostalMime.parse(visit.raw);
      const link = linkOf(text ?? "");
      if (link !== null) return link;
    }
    await delay(100);
  }
  return null;
}
