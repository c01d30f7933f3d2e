import { startClockwork } from "@parallax/server/clockwork";
import { closeDueRounds } from "@parallax/server/round/close-due-rounds";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";

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

test("A round closes at its time, and the record says that nobody did it by hand", async () => {
  const { roundId, subjectApi } = await stage.launch(acme, { boss: 1 });
  expect(await closeDueRounds(house.world, house.database)).toBe(0);
  await superuser`update rounds set closes_at = now() where id = ${roundId}`;
  const clockwork = startClockwork({ world: house.world, database: house.database });
  await clockwork.stop();
  expect((await subjectApi.round.get.query({ roundId })).status).toBe("closed");
  const { api } = await house.signIn(acme.founder);
  const { entries } = await api.audit.list.query({ cursor: null });
  expect(entries[0]).toMatchObject({ act: "round.close", actor: "clockwork", roundId });
});

test("The database's clock decides, whatever the clock of this machine says", async () => {
  const { roundId, subjectApi } = await stage.launch(acme, { boss: 1 });
  house.world.moveClock({ days: 60 });
  expect(await closeDueRounds(house.world, house.database)).toBe(0);
  house.world.moveClock({ days: -60 });
  expect((await subjectApi.round.get.query({ roundId })).status).toBe("collecting");
});
