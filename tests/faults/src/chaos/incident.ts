import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linkSecret } from "@parallax/domain/ballot/link-secret";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { seededChance } from "@parallax/server/demo/chance";
import { openPauses } from "@parallax/support/altered-product-pauses";
import { openImpatientApi } from "@parallax/support/impatient-browser";
import postgres from "postgres";
import { expect } from "vitest";
import { insist } from "./ask.ts";
import type { Blow, Place, PlayedRound } from "./history.ts";
import { calm, type Installation } from "./installation.ts";
import { launchRound, newRound } from "./play-round.ts";
import { openRater, type Rater } from "./rater.ts";
import type { Organisation, SignedIn } from "./scene.ts";

/** A small round, launched, and everybody in it with the link in hands. */
export type IncidentStage = {
  readonly installation: Installation;
  readonly round: PlayedRound;
  readonly raters: readonly RaterInPlace[];
  readonly blows: Blow[];
  close(): Promise<void>;
  status(): Promise<string>;
};

export type RaterInPlace = { readonly place: Place; readonly rater: Rater; answer(): Promise<unknown> };

/** What happens around a planted fault: short, and the same every time, where chaos alone would need luck. */
export type Incident = (stage: IncidentStage) => Promise<void>;

export async function openIncident(
  installation: Installation,
  organisation: Organisation,
  subject: SignedIn,
  name: string,
): Promise<IncidentStage> {
  const api = openImpatientApi(installation.origin, 20_000, subject.cookie);
  const script = { name, people: { peer: 3 }, ending: "subject", openMs: 0, isExtended: false } as const;
  const round = newRound(script, subject);
  await launchRound({ installation, organisation, subject }, api, round, Date.now() + 86_400_000);
  const status = async () =>
    (await query(installation, `select status from rounds where id = '${round.roundId}'`))[0]?.["status"] as string;
  await expect.poll(status, patient).toBe("collecting");
  return {
    installation,
    round,
    raters: await handOutLinks(installation, round),
    blows: [],
    status,
    async close() {
      await insist(() => api.round.close.mutate({ roundId: round.roundId }));
      round.endedAt = Date.now();
    },
  };
}

export const patient = { timeout: 40_000, interval: 20 };

/** Links as the letters would carry them; the letters themselves are in the chaos. */
async function handOutLinks(installation: Installation, round: PlayedRound): Promise<readonly RaterInPlace[]> {
  const linkKey = readFileSync(join(installation.environment["PARALLAX_DATA"] ?? "", "link-key", "link-key"));
  const rows = await query(
    installation,
    `select i.id, i.address, r.parameters_hash from invitations i join rounds r on r.id = i.round_id where r.id = '${round.roundId}'`,
  );
  const api = openImpatientApi(installation.origin, 20_000);
  return round.places.map((place) => {
    const row = rows.find(({ address }) => address === place.address);
    const secret = linkSecret(new Uint8Array(linkKey), String(row?.["id"]), 1);
    const link = raterLink(installation.origin, secret, row?.["parameters_hash"] as Buffer);
    // No copies of requests by chance: an incident has its own.
    const rater = openRater(place, link, api, { ...seededChance("no copies"), uniform: () => 1 }, []);
    const answer = async () => {
      const form = await rater.enter();
      if (form === null) throw new Error("The round is not open.");
      return await rater.cast(form);
    };
    return { place, rater, answer };
  });
}

async function query({ databaseUrl }: Installation, text: string): Promise<readonly postgres.Row[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

async function answerAll(raters: readonly RaterInPlace[]): Promise<void> {
  await Promise.all(raters.map((rater) => rater.answer()));
}

/** Everybody answers, and the subject closes. */
export const everybodyAnswers: Incident = async ({ raters, close }) => {
  await answerAll(raters);
  await close();
};

/** Somebody changes the answers; then the first request arrives a second time, out of some queue on the way. */
export const olderRequestArrives: Incident = async ({ raters, close }) => {
  await answerAll(raters);
  for (const { place, rater, answer } of raters) {
    await answer();
    const [first] = place.acts;
    if (first !== undefined) await rater.replay(first);
  }
  await close();
};

/** The same, where the answers are withdrawn and nothing is in the place. */
export const olderRequestArrivesAfterWithdrawal: Incident = async ({ raters, close }) => {
  await answerAll(raters);
  for (const { place, rater, answer } of raters) {
    await answer();
    await rater.withdraw();
    for (const act of place.acts.filter(({ kind }) => kind === "cast")) await rater.replay(act);
  }
  await close();
};

/** PostgreSQL is killed the moment after everybody was told that the answers are in. */
export const postgresDies: Incident = async ({ installation, raters, blows, close }) => {
  await answerAll(raters);
  blows.push({ at: Date.now(), what: "postgres SIGKILL" });
  await installation.postgres.kill("SIGKILL");
  await installation.postgres.start();
  await close();
};

/** The mail server reads a letter and says nothing; its sender is killed while it waits. */
export const senderDies: Incident = async ({ installation, blows, raters, close }) => {
  installation.setWeather({ ...calm, mail: () => "never-answer" });
  const before = installation.mail.visits.length;
  const worker = installation.part("worker");
  await worker.start();
  await expect.poll(() => installation.mail.visits.length, patient).toBeGreaterThan(before);
  blows.push({ at: Date.now(), what: "worker SIGKILL" });
  await worker.kill();
  installation.setWeather(calm);
  await worker.ready();
  await answerAll(raters);
  const isOut = async () =>
    await query(installation, "select kind from letters where status in ('waiting', 'sending')").then(
      ({ length }) => length,
    );
  await expect.poll(isOut, patient).toBe(0);
  await close();
};

/** The round is closed and opened while the last answers stand in front of the table: in a sound product it has to wait for them. */
export const closedDuringCast: Incident = async ({ installation, raters, close, status }) => {
  const pauses = openPauses(installation.databaseUrl);
  try {
    await answerAll(raters.slice(1));
    await pauses.hold("cast");
    const casting = raters[0]?.answer();
    await pauses.reached("cast");
    const closing = close();
    await eitherOpenedOrWaiting(installation, status);
    await pauses.release("cast");
    await Promise.all([casting, closing]);
  } finally {
    await pauses.close();
  }
};

async function eitherOpenedOrWaiting(installation: Installation, status: () => Promise<string>): Promise<void> {
  const isDecided = async () => {
    const waiting = await query(
      installation,
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%for update%' and application_name like 'parallax app%'",
    );
    return waiting.length > 0 || (await status()) === "in-review";
  };
  await expect.poll(isDecided, patient).toBe(true);
}
