import { startClockwork } from "@parallax/server/clockwork";
import { sendDueReminders } from "@parallax/server/reminder/send-due-reminders";
import { closeDueRounds } from "@parallax/server/round/close-due-rounds";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, ratersOf, type RoundStage } from "@parallax/support/round-stage";
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

const tick = () => sendDueReminders(house.world, house.database);
const cannotSay = () => "cannot-say";
/** What a clock that reached it would leave. */
const makeDue = (roundId: string, kind: string) => superuser`
  update reminders set due_at = now() - interval '1 minute' where round_id = ${roundId} and kind = ${kind}`;
const reminded = (roundId: string) => superuser`select from letters where round_id = ${roundId} and kind = 'reminder'`;

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

test("A working day before the close subject and coach hear that too few have answered, and after enough have, nobody does", async () => {
  const round = await stage.launch(acme, { peer: 5 });
  const { roundId, subjectApi, subject, coach } = round;
  const told = () => superuser`
    select kind, to_address from letters where round_id = ${roundId} and kind like 'few-answers%' order by written_at, kind`;
  const both = [
    { kind: "few-answers", to_address: subject.address },
    { kind: "few-answers-coach", to_address: coach.address },
  ];
  const putOff = async (days: number) => {
    const { closesAt } = await subjectApi.round.get.query({ roundId });
    const later = new Date(Date.parse(closesAt) + days * 86_400_000).toISOString();
    await subjectApi.round.extend.mutate({ roundId, closesAt: later });
  };
  await makeDue(roundId, "few-answers");
  await Promise.all([tick(), tick()]);
  expect(await told()).toEqual(both);
  // It is no reminder of the subject's schedule, and a later close is looked at anew.
  expect((await subjectApi.reminder.list.query({ roundId })).reminders).toHaveLength(3);
  await putOff(7);
  await makeDue(roundId, "few-answers");
  await tick();
  expect(await told()).toEqual([...both, ...both]);
  for (const peer of ratersOf(round, "peer").slice(0, 3)) await stage.answer(peer, cannotSay);
  await putOff(7);
  await makeDue(roundId, "few-answers");
  await tick();
  expect(await told()).toHaveLength(4);
});

test("Once a round is opened nothing is left of whom it reminded when", async () => {
  const round = await stage.launch(acme, { peer: 4 });
  for (const peer of ratersOf(round, "peer").slice(0, 3)) await stage.answer(peer, cannotSay);
  await makeDue(round.roundId, "after-a-third");
  await tick();
  expect(await reminded(round.roundId)).toHaveLength(1);
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();
  expect((await round.subjectApi.round.get.query({ roundId: round.roundId })).status).toBe("in-review");
  expect(await reminded(round.roundId)).toEqual([]);
});
