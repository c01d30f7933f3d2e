import { openDemonstration } from "@parallax/server/demo/open-demonstration";
import { openHouse, type House } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let superuser: postgres.Sql;

beforeAll(async () => {
  house = await openHouse();
  superuser = postgres(house.superuserUrl, { max: 1 });
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});

const tell = () =>
  openDemonstration({ world: house.world, settings: { ...house.settings, databaseUrl: house.superuserUrl } });

/** As a restart of the database does it: whatever the opener vouched for before is worth nothing. */
const forgetCanaries = () =>
  superuser`update round_canaries set server_started_at = server_started_at - interval '1 day'`;

const lookAround = async () => {
  const [seen] = await superuser`
    select (select json_agg(json_build_array(status, closes_at) order by id) from rounds) as rounds,
      (select json_agg(encode(receipt, 'hex') order by receipt) from sealed_ballots) as ballots,
      (select count(*)::int from letters) as letters, (select count(*)::int from pieces) as pieces,
      (select json_agg(status order by id) from invitations) as invitations`;
  return seen;
};

test("a second start finds the demonstration as the first one told it", { timeout: 120_000 }, async () => {
  const links = await tell();
  expect(links.map(({ role }) => role)).toEqual([
    "subject, report released",
    "subject, choosing raters",
    "coach",
    "administrator",
  ]);
  const told = await lookAround();
  await forgetCanaries();
  expect(await tell()).toHaveLength(links.length);
  expect(await lookAround()).toEqual(told);
});

test("a telling that was cut short is taken up where it stopped", { timeout: 120_000 }, async () => {
  const told = await lookAround();
  const cut = await superuser`
    delete from sealed_ballots where (organisation_id, invitation_id) in (
      select organisation_id, invitation_id from sealed_ballots order by receipt limit 2)`;
  expect(cut.count).toBe(2);
  await forgetCanaries();
  await tell();
  expect((await lookAround())?.["ballots"]).toHaveLength(told?.["ballots"].length);
});

test("the report to be read is compared with the one of a year before, from which goals were chosen", async () => {
  const [compared] = await superuser`
    select snapshot->'previous'->>'roundId' as before, snapshot->'previous'->>'closedOn' as on from releases
    where snapshot->'previous' is not null`;
  expect(compared?.["on"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const [chosen] = await superuser`select count(*)::int as goals from goals where round_id = ${compared?.["before"]}`;
  expect(chosen).toEqual({ goals: 2 });
});
