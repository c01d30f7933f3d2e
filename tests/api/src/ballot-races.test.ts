import { setTimeout as pause } from "node:timers/promises";
import { invariant } from "@parallax/domain/invariant";
import { hashLinkSecret } from "@parallax/domain/ballot/link-secret";
import { closeDueRounds } from "@parallax/server/round/close-due-rounds";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { loadOpenedRound } from "@parallax/server/ballot/load-opened-round";
import { withTenant } from "@parallax/server/db/tenant";
import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, type RoundStage, type StageRater } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
let superuser: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
  superuser = postgres(house.superuserUrl, { max: 3, onnotice: () => undefined });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const cast = ({ secretText }: StageRater, sealed: string, previous: string | null = null) =>
  house.anonymous.ballot.cast.mutate({ secret: secretText, sealed, previous });

/** Waits until some statement of this database waits for a lock: the race is on. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await superuser`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if (row?.["waiting"] > 0) return;
    await pause(5);
  }
}

/** A transaction that stays open until it is told to end. */
function hold(work: (sql: postgres.TransactionSql) => Promise<unknown>) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let began: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (began = resolve));
  const done = superuser.begin(async (sql) => {
    await work(sql);
    began();
    await ended;
  });
  return { underWay, end, done };
}

describe("Two submissions at once", () => {
  test("with one link: one counts, the other is told that it was overtaken, and with which receipt", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    const peer = raterOf(round, "peer");
    const ballots = await Promise.all([1, 2, 3, 4].map((value) => stage.seal(peer, () => value)));
    // All of them are under way before the first may finish.
    const gate = hold((sql) => sql`select from rounds where id = ${round.roundId} for update`);
    await gate.underWay;
    const outcomes = ballots.map(async ({ sealedText }) => {
      try {
        return { counted: (await cast(peer, sealedText)).receipt };
      } catch (error) {
        return { overtaken: await refusalOf(Promise.reject(error)) };
      }
    });
    await untilSomebodyWaits();
    gate.end();
    await gate.done;
    const results = await Promise.all(outcomes);
    const counted = results.flatMap((result) => ("counted" in result ? [result.counted] : []));
    expect(counted).toHaveLength(1);
    for (const result of results)
      if ("overtaken" in result) expect(result.overtaken).toEqual({ code: "ballot-replaced", receipt: counted[0] });
    const entry = await house.anonymous.ballot.enter.mutate({ secret: peer.secretText });
    expect(entry.receipt).toBe(counted[0]);
  });

  test("of the same bytes are one ballot, and both are told so", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    const peer = raterOf(round, "peer");
    const { sealedText, receipt } = await stage.seal(peer, () => 3);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => cast(peer, sealedText)));
    expect(answers).toEqual(Array(5).fill({ receipt }));
  });

  test("of different raters do not wait for each other", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    const [first, second] = round.raters.filter(({ group }) => group === "peer");
    invariant(first !== undefined && second !== undefined, "two peers were invited");
    const slow = await stage.seal(first, () => 3);
    const quick = await stage.seal(second, () => 3);
    const gate = hold(async (sql) => {
      await sql`set local role parallax_app`;
      await sql`select set_config('app.organisation', ${acme.organisationId}, true)`;
      await sql`select * from cast_ballot(
        ${Buffer.from(hashLinkSecret(first.secret))}, ${Buffer.from(slow.sealed)}, null)`;
    });
    await gate.underWay;
    expect(await cast(second, quick.sealedText)).toEqual({ receipt: quick.receipt });
    gate.end();
    await gate.done;
  });
});

describe("A submission against the close", () => {
  test("that was in first is waited for, and opened", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    const peer = raterOf(round, "peer");
    const { sealed } = await stage.seal(peer, () => 5);
    const gate = hold(async (sql) => {
      await sql`set local role parallax_app`;
      await sql`select set_config('app.organisation', ${acme.organisationId}, true)`;
      await sql`select * from cast_ballot(
        ${Buffer.from(hashLinkSecret(peer.secret))}, ${Buffer.from(sealed)}, null)`;
    });
    await gate.underWay;
    const closing = round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await untilSomebodyWaits();
    gate.end();
    await gate.done;
    await closing;
    await stage.work();
    const opened = await withTenant(house.database, acme.organisationId, (tx) => loadOpenedRound(tx, round.roundId));
    expect(opened.counts).toEqual({ invited: 3, cast: 1, spoiled: 0 });
  });

  test("that comes while the round is being closed waits, and is refused when it is closed", async () => {
    const round = await stage.launch(acme, { peer: 3 });
    const peer = raterOf(round, "peer");
    const { sealedText } = await stage.seal(peer, () => 5);
    const gate = hold(async (sql) => {
      await sql`select from rounds where id = ${round.roundId} for update`;
      await sql`update rounds set status = 'closed', closed_at = now() where id = ${round.roundId}`;
    });
    await gate.underWay;
    const late = refusalOf(cast(peer, sealedText));
    await untilSomebodyWaits();
    gate.end();
    await gate.done;
    expect(await late).toEqual({ code: "round-closed" });
  });

  test("at the deadline is either in the box or refused, whoever is quicker, and never both", async () => {
    const round = await stage.launch(acme, { peer: 12 });
    const peers = round.raters.filter(({ group }) => group === "peer");
    const ballots = await Promise.all(peers.map(async (peer) => ({ peer, ...(await stage.seal(peer, () => 3)) })));
    const outcomes = ballots.map(async ({ peer, sealedText, receipt }) => {
      try {
        await cast(peer, sealedText);
        return { receipt, acknowledged: true };
      } catch (error) {
        expect(await refusalOf(Promise.reject(error))).toEqual({ code: "round-closed" });
        return { receipt, acknowledged: false };
      }
    });
    await superuser`update rounds set closes_at = now() where id = ${round.roundId}`;
    await closeDueRounds(house.world, house.database);
    const told = await Promise.all(outcomes);
    await closeDueRounds(house.world, house.database);
    await stage.work();
    const box = await superuser<{ receipt: Buffer }[]>`
      select receipt from box_receipts where round_id = ${round.roundId}`;
    const acknowledged = told.filter((one) => one.acknowledged).map(({ receipt }) => receipt);
    expect(box.map(({ receipt }) => receipt.toString("base64url")).sort()).toEqual(acknowledged.sort());
  });
});

test("Two workers close a round once, and two openers open it once", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  for (const peer of round.raters.filter(({ group }) => group === "peer")) await stage.answer(peer, () => 3);
  await superuser`update rounds set closes_at = now() where id = ${round.roundId}`;
  const closed = await Promise.all([1, 2, 3].map(() => closeDueRounds(house.world, house.database)));
  expect(closed.reduce((sum, count) => sum + count, 0)).toBe(1);
  const place = { organisationId: acme.organisationId, roundId: round.roundId };
  const opened = await Promise.all([1, 2, 3].map(() => openBallots(stage.opener, place)));
  expect(opened.filter(Boolean)).toHaveLength(1);
  const [count] = await superuser`
    select count(*)::int as openings from audit_entries
    where round_id = ${round.roundId} and act = 'round.open-ballots'`;
  expect(count).toEqual({ openings: 1 });
});
