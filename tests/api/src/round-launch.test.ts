import type { RoundId } from "@parallax/domain/id";
import { finishLaunch } from "@parallax/server/ballot/finish-launch";
import { startOpener, type OpenerParts } from "@parallax/server/ballot/opener";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
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

const placeOf = ({ roundId }: { readonly roundId: RoundId }) => ({
  organisationId: acme.organisationId,
  roundId,
});

describe("Finishing a launch", () => {
  test("invites everybody once, freezes the questionnaire, and writes to each, the subject included", async () => {
    const round = await stage.launch(acme, { boss: 1, peer: 3 });
    const letters = await superuser`
      select kind, count(*)::int as letters from letters where round_id = ${round.roundId}
      group by kind order by kind`;
    expect(letters).toEqual([
      { kind: "coach-asked", letters: 1 },
      { kind: "invitation", letters: 4 },
      { kind: "own-form", letters: 1 },
    ]);
    const [version] = await superuser`
      select frozen_at is not null as frozen from questionnaire_versions
      where id = ${acme.questionnaireVersionId}`;
    expect(version).toEqual({ frozen: true });
    const [row] = await superuser`
      select count(*)::int as invited, bool_and(octet_length(secret_hash) = 32) as hashed
      from invitations where round_id = ${round.roundId}`;
    expect(row).toEqual({ invited: 5, hashed: true });
    const stored = JSON.stringify(await superuser`select * from letters where round_id = ${round.roundId}`);
    for (const { secretText } of round.raters) expect(stored).not.toContain(secretText);
  });

  test("that stops half way has done nothing, and the next attempt does it all", async () => {
    const { roundId, subjectApi } = await stage.request(acme, { peer: 3 });
    await subjectApi.round.launch.mutate({ roundId });
    const halts: readonly (readonly [string, Partial<OpenerParts["keys"]>])[] = [
      ["No space left", { makeRoundKey: () => Promise.reject(new Error("No space left")) }],
      ["a trial ballot opens", { readRoundKey: () => Promise.resolve(new Uint8Array(32)) }],
      ["Power cut", { linkKey: () => Promise.reject(new Error("Power cut")) }],
    ];
    for (const [why, halt] of halts) {
      const broken = { ...stage.opener, keys: { ...stage.keys, ...halt } };
      await expect(finishLaunch(broken, placeOf({ roundId }))).rejects.toThrow(why);
      expect(await leftovers(roundId)).toEqual({ invitations: 0, keys: 0, letters: 1 });
      expect(await subjectApi.round.get.query({ roundId })).toMatchObject({
        status: "nominating",
        isLaunching: true,
      });
    }
    await stage.work();
    expect(await leftovers(roundId)).toEqual({ invitations: 4, keys: 1, letters: 5 });
  });

  test("by two openers at once happens once", async () => {
    const { roundId, subjectApi } = await stage.request(acme, { peer: 3 });
    await subjectApi.round.launch.mutate({ roundId });
    const place = placeOf({ roundId });
    const done = await Promise.all([1, 2, 3].map(() => finishLaunch(stage.opener, place)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await leftovers(roundId)).toEqual({ invitations: 4, keys: 1, letters: 5 });
  });
});

test("The opener wakes up when a verb calls, long before it would look by itself", async () => {
  const opener = await startOpener(stage.opener);
  try {
    const { roundId, subjectApi } = await stage.request(acme, { peer: 3 });
    const startedAt = Date.now();
    await subjectApi.round.launch.mutate({ roundId });
    await expect
      .poll(async () => (await subjectApi.round.get.query({ roundId })).status, { timeout: 10_000 })
      .toBe("collecting");
    await subjectApi.round.close.mutate({ roundId });
    await expect
      .poll(async () => (await subjectApi.round.get.query({ roundId })).status, { timeout: 10_000 })
      .toBe("in-review");
    expect(Date.now() - startedAt).toBeLessThan(14_000);
  } finally {
    await opener.stop();
  }
});

async function leftovers(roundId: string) {
  const [row] = await superuser`
    select (select count(*)::int from invitations where round_id = ${roundId}) as invitations,
      (select count(*)::int from round_keys where round_id = ${roundId}) as keys,
      (select count(*)::int from letters where round_id = ${roundId}) as letters`;
  return row;
}
