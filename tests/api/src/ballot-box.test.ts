import { createHash } from "node:crypto";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { invariant } from "@parallax/domain/invariant";
import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, ratersOf, type RoundStage, type StageRater } from "@parallax/support/round-stage";
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

const look = ({ secretText }: StageRater) => house.anonymous.ballot.box.mutate({ secret: secretText });

async function openedBox(rater: StageRater) {
  const box = await look(rater);
  invariant(box.state === "opened", "the box is open");
  return box;
}

test("The box holds the last receipt of everybody who answered, sorted, and every rater finds theirs", async () => {
  const round = await stage.launch(acme, { boss: 1, peer: 4 });
  const [changed, withdrawn, copied, late] = ratersOf(round, "peer");
  invariant(changed && withdrawn && copied && late, "four peers were invited");
  const first = await stage.answer(changed, () => 2);
  const kept = [
    await stage.answer(changed, () => 4, first.receipt),
    await stage.answer(raterOf(round, "boss"), () => 3),
    await stage.answer(raterOf(round, "self"), () => 3),
    await stage.answer(copied, () => 3),
  ].map(({ receipt }) => receipt);
  const gone = await stage.answer(withdrawn, () => 5);
  await house.anonymous.ballot.withdraw.mutate({ secret: withdrawn.secretText, previous: gone.receipt });
  // Whoever can write to the database puts another's bytes into a place: such a ballot does not open, and is counted.
  await superuser`update sealed_ballots set sealed = overlay(sealed placing '\\x00'::bytea from 100) where invitation_id = ${copied.invitationId}`;
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await stage.work();

  const box = await openedBox(changed);
  const bytes = box.receipts.map((receipt) => Buffer.from(receipt, "base64url"));
  expect([...box.receipts].sort()).toEqual([...kept].sort());
  expect(bytes).toEqual([...bytes].sort(Buffer.compare));
  expect(box.receipts).not.toContain(first.receipt);
  expect(box.receipts).not.toContain(gone.receipt);
  expect(box.manifest).toEqual({
    opened: 3,
    spoiled: 1,
    boxRoot: createHash("sha256").update(Buffer.concat(bytes)).digest("base64url"),
    parametersHash: toBase64Url(hashParameters(box.parameters)),
  });
  expect(box.manifest.opened + box.manifest.spoiled).toBe(box.receipts.length);
  for (const rater of round.raters) expect(await openedBox(rater)).toEqual(box);
  // Somebody who never answered sees the same, and cannot be told from the others by it.
  expect(await openedBox(late)).toEqual(box);
});

test("Nothing in the box counts a group, neither of those invited nor of those whose answers are withheld", async () => {
  const round = await stage.closed(acme, { boss: 1, peer: 3, other: 2 }, () => 3);
  await stage.work();
  const { parameters, ...box } = await openedBox(raterOf(round, "other"));
  expect(Object.keys(box).sort()).toEqual([
    "endsAt",
    "isCancelled",
    "manifest",
    "organisationName",
    "receipts",
    "state",
    "subjectName",
  ]);
  expect(Object.keys(box.manifest).sort()).toEqual(["boxRoot", "opened", "parametersHash", "spoiled"]);
  expect(parameters).toEqual({ ...parameters, groups: expect.any(Array), policy: expect.any(Object) });
  expect(JSON.stringify(box)).not.toMatch(/other|peer|invited|withheld/i);
});

test("Before it is open the box says when, and what ended without opening has none", async () => {
  const round = await stage.launch(acme, { peer: 3 });
  const peer = raterOf(round, "peer");
  await stage.answer(peer, () => 3);
  expect(await look(peer)).toMatchObject({ state: "waiting", what: "open", subjectName: round.subject.name });
  expect(await look(peer)).not.toHaveProperty("receipts");
  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  expect(await look(peer)).toMatchObject({ state: "waiting", what: "closed" });
  const cancelled = await stage.launch(acme, { peer: 3 });
  await cancelled.subjectApi.round.cancel.mutate({ roundId: cancelled.roundId, reason: "I am leaving." });
  expect(await look(raterOf(cancelled, "peer"))).toMatchObject({ state: "none", what: "cancelled" });
  const restored = await stage.launch(acme, { peer: 3 });
  await superuser`update rounds set status = 'void' where id = ${restored.roundId}`;
  expect(await look(raterOf(restored, "peer"))).toMatchObject({ state: "none", what: "void" });
});

test("A round that was cancelled after opening keeps its box, and whoever enters is told that it had been opened", async () => {
  const round = await stage.closed(acme, { peer: 3 }, () => 3);
  await stage.work();
  const { api: administrator } = await house.signIn(acme.founder);
  await administrator.round.cancel.mutate({ roundId: round.roundId, reason: "The team was merged." });
  const peer = raterOf(round, "peer");
  expect(await openedBox(peer)).toMatchObject({ isCancelled: true, manifest: { opened: 4, spoiled: 0 } });
  expect(await house.anonymous.ballot.enter.mutate({ secret: peer.secretText })).toMatchObject({
    state: "over",
    what: "cancelled-opened",
  });
});

test("Looking changes nothing, leaves no trace, and opens nothing for a link that is not ours", async () => {
  const round = await stage.closed(acme, { peer: 3 }, () => 3);
  await stage.work();
  const peer = raterOf(round, "peer");
  const lines = house.world.logLines.length;
  const before = await fingerprint();
  const browser = house.openBrowser();
  for (let times = 0; times < 3; times += 1) await browser.api.ballot.box.mutate({ secret: peer.secretText });
  expect(await fingerprint()).toEqual(before);
  expect(house.world.logLines.length).toBe(lines);
  expect(browser.cookies.size).toBe(0);
  const made = toBase64Url(new Uint8Array(32).fill(3));
  expect(await refusalOf(house.anonymous.ballot.box.mutate({ secret: made }))).toEqual({ code: "link-unknown" });
  await superuser`update invitations set status = 'revoked' where id = ${peer.invitationId}`;
  expect(await refusalOf(look(peer))).toEqual({ code: "link-unknown" });
});

async function fingerprint() {
  return await superuser`
    select (select string_agg(id::text || status || xmin::text, ',' order by id) from invitations) as invitations,
      (select string_agg(receipt::text || xmin::text, ',' order by receipt) from box_receipts) as receipts,
      (select string_agg(id::text || xmin::text, ',' order by id) from rounds) as rounds,
      (select count(*)::int from audit_entries) as entries`;
}
