import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { workThrough } from "@parallax/server/ballot/opener";
import { sweepKeys } from "@parallax/server/ballot/sweep-keys";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, type LaunchedRound, type RoundStage } from "@parallax/support/round-stage";
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
  superuser = postgres(house.superuserUrl, { max: 2, onnotice: () => undefined });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const keyFiles = ({ roundId }: LaunchedRound) =>
  house.settings.keyMirrors.map((mirror) => join(mirror, "rounds", roundId));
const statusOf = async ({ roundId, subjectApi }: LaunchedRound) =>
  (await subjectApi.round.get.query({ roundId })).status;
/** Makes the next canary due, as a day would. */
const passDay = ({ roundId }: LaunchedRound) => superuser`
  update round_canaries set tried_at = tried_at - interval '25 hours' where round_id = ${roundId}`;
const actsOf = async ({ roundId }: LaunchedRound) =>
  (
    await superuser<{ act: string }[]>`
      select act from audit_entries where round_id = ${roundId} and act like 'round.%-key' order by sequence`
  ).map(({ act }) => act);
/** Takes rows out and puts them back, as a logical restore does: what they say stays, what wrote them does not. */
async function putBack(table: string, roundId: string): Promise<void> {
  await superuser.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = replica");
    await tx.unsafe(
      `create temporary table kept on commit drop as select * from ${table} where round_id = '${roundId}'`,
    );
    await tx.unsafe(`delete from ${table} where round_id = '${roundId}'`);
    await tx.unsafe(`insert into ${table} select * from kept`);
  });
}
const tryToCast = (round: LaunchedRound) => {
  const rater = raterOf(round, "boss");
  return stage
    .answer(rater, () => 3)
    .then(
      () => "taken",
      (error: unknown) =>
        error instanceof Error && "data" in error ? (error.data as { httpStatus?: number }).httpStatus : error,
    );
};

describe("A round’s canary", () => {
  test("lives from the launch on, so that the first rater need not wait", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    expect(await tryToCast(round)).toBe("taken");
  });

  test("that does not open keeps answers out, is told once, and lets them in again when the key is back", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    const sealed = await stage.seal(raterOf(round, "boss"), () => 3);
    for (const file of keyFiles(round)) await rename(file, `${file}.away`);
    await passDay(round);
    const lines = house.world.logLines.length;
    for (let again = 0; again < 2; again += 1) {
      await workThrough(stage.opener);
      await passDay(round);
    }
    expect(house.world.logLines.slice(lines).join()).toContain("does not open its ballots");
    expect(await actsOf(round)).toEqual(["round.lose-key"]);
    const letters =
      await superuser`select to_address from letters where round_id = ${round.roundId} and kind = 'key-failing'`;
    expect(letters).toEqual([{ to_address: acme.founder.address }]);
    const cast = { secret: raterOf(round, "boss").secretText, sealed: sealed.sealedText, previous: null };
    await expect(house.anonymous.ballot.cast.mutate(cast)).rejects.toMatchObject({ data: { httpStatus: 503 } });
    const metrics = await (await fetch(`${house.origin}/metrics`)).text();
    expect(metrics).toMatch(/^parallax_canaries_failed 1$/m);
    for (const file of keyFiles(round)) await rename(`${file}.away`, file);
    await workThrough(stage.opener);
    expect(await actsOf(round)).toEqual(["round.lose-key", "round.regain-key"]);
    expect((await house.anonymous.ballot.cast.mutate(cast)).receipt).toHaveLength(43);
    expect(await (await fetch(`${house.origin}/metrics`)).text()).toMatch(/^parallax_canaries_failed 0$/m);
  });

  test("mends a mirror that lost the key or holds another, and nothing is opened with a key that is not proven", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    const [one = "", two = ""] = keyFiles(round);
    const isWhole = async () => (await stage.keys.readRoundKey(round.roundId).catch(() => null)) !== null;
    await writeFile(one, new Uint8Array(32));
    expect(await isWhole()).toBe(false);
    await passDay(round);
    await workThrough(stage.opener);
    expect(await isWhole()).toBe(true);
    await rm(two);
    await passDay(round);
    await workThrough(stage.opener);
    await rm(one);
    expect(await isWhole()).toBe(true);

    await tryToCast(round);
    for (const file of keyFiles(round)) await writeFile(file, new Uint8Array(32));
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await workThrough(stage.opener);
    expect(await statusOf(round)).toBe("closed");
    const [ballots] =
      await superuser`select count(*)::int as count from sealed_ballots where round_id = ${round.roundId}`;
    expect(ballots).toEqual({ count: 1 });
    expect(await stage.keys.isBurned(round.roundId)).toBe(false);
  });

  test("fails on a link key that is not the one that the links were made with", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    await superuser`update invitations set secret_hash = sha256(id::text::bytea) where round_id = ${round.roundId}`;
    await passDay(round);
    await workThrough(stage.opener);
    const [row] = await superuser`select problem from round_canaries where round_id = ${round.roundId}`;
    expect(row?.["problem"]).toContain("The link key is not the one");
  });
});

describe("A database that was put back", () => {
  test("takes no answer until the opener has compared it with its ledger, and takes them after that", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    const { secretText: secret } = raterOf(round, "boss");
    await putBack("round_canaries", round.roundId);
    await expect(house.anonymous.ballot.enter.mutate({ secret })).rejects.toMatchObject({ data: { httpStatus: 503 } });
    await workThrough(stage.opener);
    expect(await tryToCast(round)).toBe("taken");
  });

  test("from before a burn takes no answer even in the moment before the opener looks, and its round is void after", async () => {
    const round = await stage.closed(acme, { boss: 1 }, () => 3);
    const { secretText: secret } = raterOf(round, "boss");
    const [share] = await superuser`select * from round_keys where round_id = ${round.roundId}`;
    const [ballot] = await superuser`select * from sealed_ballots where round_id = ${round.roundId}`;
    await workThrough(stage.opener);
    await superuser`
      update rounds set status = 'collecting', burned = false, manifest = null, closed_at = null
      where id = ${round.roundId}`;
    for (const [table, row] of [
      ["round_keys", share],
      ["sealed_ballots", ballot],
    ] as const)
      await superuser`insert into ${superuser(table)} ${superuser({ ...row })}`;
    await putBack("round_canaries", round.roundId);
    await expect(house.anonymous.ballot.enter.mutate({ secret })).rejects.toMatchObject({ data: { httpStatus: 503 } });
    await workThrough(stage.opener);
    expect(await statusOf(round)).toBe("void");
    expect(await house.anonymous.ballot.enter.mutate({ secret })).toMatchObject({ state: "over", what: "void" });
    const left = await superuser`
      select (select count(*)::int from round_keys where round_id = ${round.roundId}) as keys,
        (select count(*)::int from sealed_ballots where round_id = ${round.roundId}) as ballots`;
    expect(left).toEqual([{ keys: 0, ballots: 0 }]);
  });

  test("from before a launch whose key is burned since is not launched a second time", async () => {
    const round = await stage.request(acme, { boss: 1 });
    await stage.keys.burnRoundKey(round.roundId);
    await round.subjectApi.round.launch.mutate({ roundId: round.roundId });
    await workThrough(stage.opener);
    expect((await round.subjectApi.round.get.query({ roundId: round.roundId })).status).toBe("void");
  });
});

describe("A key file that nothing needs", () => {
  test("goes with the launch that was cancelled before it was finished", async () => {
    const round = await stage.request(acme, { boss: 1 });
    await round.subjectApi.round.launch.mutate({ roundId: round.roundId });
    await stage.keys.makeRoundKey(round.roundId);
    await round.subjectApi.round.cancel.mutate({ roundId: round.roundId, reason: "Another time." });
    await workThrough(stage.opener);
    expect([...(await stage.keys.heldRounds()).keys()]).not.toContain(round.roundId);
    expect(await stage.keys.isBurned(round.roundId)).toBe(true);
  });

  test("of a round that the database does not know stays for as long as a backup may know it, and no longer", async () => {
    const strange = house.world.newId<"round">();
    await stage.keys.makeRoundKey(strange);
    await sweepKeys(stage.opener);
    expect(await stage.keys.readRoundKey(strange)).not.toBeNull();
    const later = { ...house.world, now: () => new Date(Date.now() + 36 * 86_400_000) };
    await sweepKeys({ ...stage.opener, world: later });
    expect(await stage.keys.readRoundKey(strange)).toBeNull();
    expect(await stage.keys.isBurned(strange)).toBe(true);
  });

  test("that came back with a copy of the key store is destroyed again", async () => {
    const round = await stage.closed(acme, { boss: 1 }, () => 3);
    await workThrough(stage.opener);
    for (const file of keyFiles(round)) await writeFile(file, new Uint8Array(32));
    for (const mirror of house.settings.keyMirrors) await rm(join(mirror, "burned"));
    await sweepKeys(stage.opener);
    expect(await stage.keys.readRoundKey(round.roundId)).toBeNull();
    expect(await stage.keys.isBurned(round.roundId)).toBe(true);
  });
});
