import { randomBytes } from "node:crypto";
import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
});
afterAll(() => house.close());

const text = (length: number) => randomBytes(length).toString("base64");

test("a coach's notes are handed to that coach alone, sealed as they came; of two windows the second is told", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  const { roundId, coachApi, coach } = round;
  const key = { salt: text(16), wrapped: text(60) };
  const note = { roundId, salt: key.salt, sealed: text(80), revision: 0 };
  expect(await refusalOf(coachApi.coaching.saveNote.mutate(note)), "without a key").toEqual({
    code: "changed-meanwhile",
  });
  await coachApi.coaching.beginNotes.mutate(key);
  expect(await refusalOf(coachApi.coaching.beginNotes.mutate({ salt: text(16), wrapped: text(60) }))).toEqual({
    code: "changed-meanwhile",
  });
  expect(await coachApi.coaching.noteKey.query()).toEqual(key);
  expect(await coachApi.coaching.saveNote.mutate(note)).toEqual({ revision: 1 });
  expect(await refusalOf(coachApi.coaching.saveNote.mutate(note))).toEqual({ code: "changed-meanwhile" });
  expect(await coachApi.coaching.note.query({ roundId })).toEqual({ sealed: note.sealed, revision: 1 });
  const administrator = (await house.signIn(acme.founder)).api;
  const otherCoach = (await house.signIn(await house.addMember(acme, { roles: ["coach"] }))).api;
  for (const api of [administrator, otherCoach, round.subjectApi])
    expect(await refusalOf(api.coaching.note.query({ roundId }))).toEqual({ code: "not-found" });
  expect(await otherCoach.coaching.noteKey.query()).toBeNull();
  expect(JSON.stringify(await administrator.audit.list.query({ cursor: null }))).not.toMatch(/[nN]ote/);
  const second = await stage.launch(acme, { peer: 3 });
  expect(await second.coachApi.coaching.note.query({ roundId: second.roundId })).toBeNull();
  await administrator.organisation.changeRoles.mutate({ memberId: coach.memberId, roles: [] });
  const removed = (await house.signIn(coach)).api;
  expect(await refusalOf(removed.coaching.note.query({ roundId }))).toEqual({ code: "not-found" });
  expect(await refusalOf(removed.coaching.noteKey.query())).toEqual({ code: "not-found" });
});

test("a coach who has lost the passphrase begins anew, and what nobody can open is gone", async () => {
  const { roundId, coachApi } = await stage.launch(acme, { peer: 3 });
  const lost = text(16);
  const salt = text(16);
  await coachApi.coaching.beginNotes.mutate({ salt: lost, wrapped: text(60) });
  await coachApi.coaching.saveNote.mutate({ roundId, salt: lost, sealed: text(80), revision: 0 });
  await coachApi.coaching.forgetNotes.mutate();
  expect(await coachApi.coaching.noteKey.query()).toBeNull();
  expect(await coachApi.coaching.note.query({ roundId })).toBeNull();
  await coachApi.coaching.beginNotes.mutate({ salt, wrapped: text(60) });
  const sealed = text(80);
  expect(
    await refusalOf(coachApi.coaching.saveNote.mutate({ roundId, salt: lost, sealed, revision: 0 })),
    "from a window that still holds the lost key",
  ).toEqual({ code: "changed-meanwhile" });
  expect(await coachApi.coaching.saveNote.mutate({ roundId, salt, sealed, revision: 0 })).toEqual({ revision: 1 });
  for (const bad of [
    { roundId, salt, sealed: text(27), revision: 1 },
    { roundId, salt, sealed: text(131_073), revision: 1 },
    { roundId, salt, sealed: "not base64", revision: 1 },
  ])
    expect(await refusalOf(coachApi.coaching.saveNote.mutate(bad))).toMatchObject({ code: "input-malformed" });
});
