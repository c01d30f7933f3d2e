import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RoundId } from "@parallax/domain/id";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { startOpener, workThrough } from "@parallax/server/ballot/opener";
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

const placeOf = ({ roundId }: { readonly roundId: RoundId }) => ({
  organisationId: acme.organisationId,
  roundId,
});

const statusOf = async ({ roundId, subjectApi }: LaunchedRound) =>
  (await subjectApi.round.get.query({ roundId })).status;

describe("Burning a key", () => {
  test("follows the opening, also when the machine stopped in between, and may be repeated", async () => {
    const round = await stage.closed(acme, { boss: 1 }, () => 3);
    await openBallots(stage.opener, placeOf(round));
    expect(await stage.keys.readRoundKey(round.roundId)).not.toBeNull();
    // A new start, and one that stopped after the file was gone but before the database knew.
    await stage.keys.burnRoundKey(round.roundId);
    await workThrough(stage.opener);
    await workThrough(stage.opener);
    expect(await stage.keys.readRoundKey(round.roundId)).toBeNull();
    expect(await stage.keys.isBurned(round.roundId)).toBe(true);
    const [row] = await superuser`
      select burned, (select count(*)::int from round_keys where round_id = r.id) as keys,
        (select count(*)::int from audit_entries where round_id = r.id and act = 'round.burn') as entries
      from rounds r where id = ${round.roundId}`;
    expect(row).toEqual({ burned: true, keys: 0, entries: 1 });
    const ledger = await readFile(join(house.settings.keyMirrors[0], "burned"), "utf8");
    expect(ledger.split("\n").filter((line) => line === round.roundId)).toHaveLength(1);
  });

  test("takes the ballots of a cancelled round with it, unread", async () => {
    const round = await stage.launch(acme, { boss: 1, peer: 3 });
    for (const rater of round.raters) await stage.answer(rater, () => 3);
    const { roundId } = round;
    await round.subjectApi.round.cancel.mutate({ roundId, reason: "I am leaving." });
    await stage.work();
    const [row] = await superuser`
      select (select count(*)::int from sealed_ballots where round_id = ${roundId}) as ballots,
        (select count(*)::int from pieces where round_id = ${roundId}) as pieces`;
    expect(row).toEqual({ ballots: 0, pieces: 0 });
    expect(await stage.keys.isBurned(roundId)).toBe(true);
  });

  test("holds against an old backup: a round that comes back open is void, and collects nothing", async () => {
    const round = await stage.closed(acme, { boss: 1 }, () => 3);
    await stage.work();
    await superuser`
      update rounds set status = 'collecting', burned = false, manifest = null, closed_at = null
      where id = ${round.roundId}`;
    const opener = await startOpener(stage.opener);
    await opener.stop();
    expect(await statusOf(round)).toBe("void");
    const boss = raterOf(round, "boss");
    expect(await house.anonymous.ballot.enter.mutate({ secret: boss.secretText })).toMatchObject({
      state: "over",
      what: "void",
    });
  });
});
