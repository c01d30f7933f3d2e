import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { isGenuine, hashParameters, linkHashBytes } from "@parallax/domain/ballot/parameters-hash";
import { ballotReceipt } from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";
import { refusalOf } from "@parallax/support/caller";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import {
  openRoundStage,
  raterOf,
  type LaunchedRound,
  type RoundStage,
  type StageRater,
} from "@parallax/support/round-stage";
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

const launch = (): Promise<LaunchedRound> => stage.launch(acme, { boss: 1, peer: 3 });
const enter = ({ secretText }: StageRater) => house.anonymous.ballot.enter.mutate({ secret: secretText });
const cast = ({ secretText }: StageRater, sealed: string, previous: string | null = null) =>
  house.anonymous.ballot.cast.mutate({ secret: secretText, sealed, previous });

describe("A rater who opens the link", () => {
  test("gets everything the form needs, as often as they look, and nothing is changed by looking", async () => {
    const round = await launch();
    const boss = raterOf(round, "boss");
    const before = await fingerprint();
    const entry = await enter(boss);
    expect(await enter(boss)).toEqual(entry);
    expect(await fingerprint()).toEqual(before);
    invariant(entry.state === "open", "the round is open");
    expect(entry).toMatchObject({
      group: "boss",
      subjectName: round.subject.name,
      coachName: round.coach.name,
      organisationName: "Acme",
      message: "I would like to know how I lead.",
      maskedAddressee: "b•••@raters.example",
      policy: { k: 3, identifiedGroups: ["self", "boss"] },
      isDeclined: false,
      receipt: null,
    });
    const link = hashParameters(entry.parameters).subarray(0, linkHashBytes);
    expect(isGenuine(entry.parameters, entry.content, link)).toBe(true);
    const text = JSON.stringify(entry);
    for (const { address } of round.raters) expect(text).not.toContain(address);
  });

  test("with a link that is not ours is refused, whether mangled, made up, or taken back", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const made = toBase64Url(new Uint8Array(32).fill(3));
    expect(await refusalOf(house.anonymous.ballot.enter.mutate({ secret: made }))).toEqual({
      code: "link-unknown",
    });
    for (const secret of ["", "x", `${peer.secretText}A`, `${peer.secretText.slice(1)}!`])
      expect(await refusalOf(house.anonymous.ballot.enter.mutate({ secret }))).toMatchObject({
        code: "input-malformed",
        place: "secret",
      });
    await superuser`update invitations set status = 'revoked' where id = ${peer.invitationId}`;
    expect(await refusalOf(enter(peer))).toEqual({ code: "link-unknown" });
    const { sealedText } = await stage.seal(raterOf(round, "boss"), () => 3);
    expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "link-unknown" });
  });

  test("after the end is told what happened and when", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { receipt } = await stage.answer(peer, () => 4);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    const closed = await enter(peer);
    expect(closed).toMatchObject({ state: "over", what: "closed", receipt });
    expect(closed).not.toHaveProperty("content");
    await stage.work();
    const opened = await enter(peer);
    expect(opened).toMatchObject({ state: "over", what: "opened", receipt: null });
    invariant(closed.state === "over" && opened.state === "over", "the round is over");
    expect(opened.endedAt).toBe(closed.endedAt);

    const cancelled = await launch();
    const { roundId } = cancelled;
    await cancelled.subjectApi.round.cancel.mutate({ roundId, reason: "I am leaving." });
    expect(await enter(raterOf(cancelled, "peer"))).toMatchObject({ state: "over", what: "cancelled" });
  });
});

describe("A ballot", () => {
  test("is taken in, answered with its own receipt, and the same bytes again get the same answer", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText, receipt } = await stage.seal(peer, () => 4);
    expect(await cast(peer, sealedText)).toEqual({ receipt });
    expect(await cast(peer, sealedText)).toEqual({ receipt });
    expect(await cast(peer, sealedText, receipt)).toEqual({ receipt });
    const entry = await enter(peer);
    expect(entry).toMatchObject({ state: "open", receipt });
    expect(toBase64Url(ballotReceipt(Buffer.from(sealedText, "base64url")))).toBe(receipt);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    expect(await cast(peer, sealedText)).toEqual({ receipt });
    await stage.work();
    expect(await cast(peer, sealedText)).toEqual({ receipt });
  });

  test("is replaced by whoever names it, and by nobody who does not know what lies there", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const first = await stage.answer(peer, () => 2);
    const second = await stage.seal(peer, () => 5);
    expect(await refusalOf(cast(peer, second.sealedText))).toEqual({
      code: "ballot-replaced",
      receipt: first.receipt,
    });
    const wrong = toBase64Url(new Uint8Array(32));
    expect(await refusalOf(cast(peer, second.sealedText, wrong))).toEqual({
      code: "ballot-replaced",
      receipt: first.receipt,
    });
    expect(await cast(peer, second.sealedText, first.receipt)).toEqual({ receipt: second.receipt });
    // An older request that comes late finds another ballot there.
    expect(await refusalOf(cast(peer, first.sealedText))).toEqual({
      code: "ballot-replaced",
      receipt: second.receipt,
    });
  });

  test("of any other length than its round's is refused, as is anything that is no ballot at all", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText } = await stage.seal(peer, () => 4);
    const sealed = Buffer.from(sealedText, "base64url");
    for (const bytes of [sealed.subarray(1), Buffer.concat([sealed, Buffer.of(0)])])
      expect(await refusalOf(cast(peer, bytes.toString("base64url")))).toEqual({
        code: "ballot-length",
        expectedBytes: sealed.length,
        receivedBytes: bytes.length,
      });
    for (const text of ["", "not base64!", `${sealedText}=`])
      expect(await refusalOf(cast(peer, text))).toMatchObject({
        code: "input-malformed",
        place: "sealed",
      });
    expect(await enter(peer)).toMatchObject({ receipt: null });
  });

  test("that is far too large, or sent in another shape, gets no further than the door", async () => {
    const round = await launch();
    const { secretText: secret } = raterOf(round, "peer");
    const post = (body: string, headers: Record<string, string> = {}) =>
      house.openBrowser().fetch("/trpc/ballot.cast", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
    const large = { secret, sealed: "A".repeat(300_000), previous: null };
    expect((await post(JSON.stringify(large))).status).toBe(413);
    const mistyped = [
      "{",
      "null",
      "[]",
      '"text"',
      JSON.stringify({ secret, sealed: 7, previous: null }),
      JSON.stringify({ secret, sealed: "AAAA" }),
      JSON.stringify({ secret, sealed: "AAAA", previous: null, more: 1 }),
      JSON.stringify({ secret: { $ne: null }, sealed: "AAAA", previous: null }),
    ];
    for (const body of mistyped) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain(secret);
    }
    const form = await post(`secret=${secret}`, { "content-type": "application/x-www-form-urlencoded" });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const asked = await house
      .openBrowser()
      .fetch(`/trpc/ballot.enter?input=${encodeURIComponent(JSON.stringify({ secret }))}`);
    expect(asked.status).toBe(405);
    expect(await enter(raterOf(round, "peer"))).toMatchObject({ receipt: null });
  });

  test("is withdrawn unread by whoever names it, while the round is open", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { secretText: secret } = peer;
    const nothing = toBase64Url(new Uint8Array(32));
    const withdraw = (previous: string) => house.anonymous.ballot.withdraw.mutate({ secret, previous });
    expect(await refusalOf(withdraw(nothing))).toEqual({ code: "ballot-absent" });
    const { receipt, sealedText } = await stage.answer(peer, () => 3);
    expect(await refusalOf(withdraw(nothing))).toEqual({ code: "ballot-replaced", receipt });
    await withdraw(receipt);
    // The first answer may have got lost, and a request of before may still be on its way.
    await withdraw(receipt);
    expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "ballot-replaced", receipt: null });
    const second = await stage.answer(peer, () => 4);
    await withdraw(receipt);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await withdraw(receipt);
    expect(await refusalOf(withdraw(second.receipt))).toEqual({ code: "round-closed" });
  });

  test("stays gone when its newer version is withdrawn and a copy of the first request comes late", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const first = await stage.answer(peer, () => 3);
    const second = await stage.answer(peer, () => 4, first.receipt);
    const withdraw = (previous: string) =>
      house.anonymous.ballot.withdraw.mutate({ secret: peer.secretText, previous });
    // Replaced is not withdrawn: whoever has the older version in hands is told what lies there now.
    expect(await refusalOf(withdraw(first.receipt))).toEqual({ code: "ballot-replaced", receipt: second.receipt });
    await withdraw(second.receipt);
    for (const { sealedText } of [first, second])
      expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "ballot-replaced", receipt: null });
    expect(await enter(peer)).toMatchObject({ receipt: null });
    const third = await stage.answer(peer, () => 5);
    expect(await enter(peer)).toMatchObject({ receipt: third.receipt });
  });

  test("is not cast into a round that has closed, by hand or because its time has come", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText } = await stage.seal(peer, () => 3);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "round-closed" });
    await stage.work();
    expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "round-closed" });

    const overdue = await launch();
    const late = await stage.seal(raterOf(overdue, "peer"), () => 3);
    // The clockwork has not come round yet; the database's clock decides all the same.
    await superuser`update rounds set closes_at = now() - interval '1 second' where id = ${overdue.roundId}`;
    expect(await refusalOf(cast(raterOf(overdue, "peer"), late.sealedText))).toEqual({ code: "round-closed" });
    expect(await enter(raterOf(overdue, "peer"))).toMatchObject({ state: "over", what: "closed" });
  });
});

describe("A rater who would rather not", () => {
  test("declines once and for all, is asked for nothing more, and withdraws first if there is a ballot", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const decline = (one: StageRater) => house.anonymous.ballot.decline.mutate({ secret: one.secretText });
    const { receipt } = await stage.answer(peer, () => 3);
    expect(await refusalOf(decline(peer))).toEqual({ code: "ballot-replaced", receipt });
    await house.anonymous.ballot.withdraw.mutate({ secret: peer.secretText, previous: receipt });
    const { sealedText } = await stage.seal(peer, () => 3);
    await decline(peer);
    await decline(peer);
    expect(await enter(peer)).toMatchObject({ state: "open", isDeclined: true });
    expect(await refusalOf(cast(peer, sealedText))).toEqual({ code: "invitation-declined" });
    expect(await refusalOf(decline(raterOf(round, "self")))).toEqual({ code: "not-found" });
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    expect(await refusalOf(decline(raterOf(round, "boss")))).toEqual({ code: "round-closed" });
  });
});

describe("What a rater does", () => {
  test("leaves no trace: no cookie, no log line, no entry in the record, no time in any table", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText } = await stage.seal(peer, () => 3);
    const lines = house.world.logLines.length;
    const [before] = await superuser`select count(*)::int as entries from audit_entries`;
    const browser = house.openBrowser();
    const { receipt } = await browser.api.ballot.cast.mutate({
      secret: peer.secretText,
      sealed: sealedText,
      previous: null,
    });
    await browser.api.ballot.enter.mutate({ secret: peer.secretText });
    await browser.api.ballot.withdraw.mutate({ secret: peer.secretText, previous: receipt });
    await browser.api.ballot.decline.mutate({ secret: peer.secretText });
    expect(browser.cookies.size).toBe(0);
    expect(house.world.logLines.length).toBe(lines);
    const [after] = await superuser`select count(*)::int as entries from audit_entries`;
    expect(after).toEqual(before);
    const timed = await superuser`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type like 'timestamp%'
        and table_name in ('invitations', 'sealed_ballots', 'pieces', 'box_receipts', 'round_keys')`;
    expect(timed).toEqual([]);
  });

  test("is readable by nobody on the way: neither the web nor, while the round is open, the opener", async () => {
    const round = await launch();
    await stage.answer(raterOf(round, "peer"), () => 3);
    const asWeb = house.database.$client;
    await expect(asWeb`select sealed from sealed_ballots`).rejects.toThrow("permission denied");
    await expect(asWeb`select key_share from round_keys`).rejects.toThrow("permission denied");
    const asOpener = house.connect("opener").$client;
    const seen = await asOpener.begin(async (sql) => {
      await sql`select set_config('app.organisation', ${acme.organisationId}, true)`;
      return await sql`select count(*)::int as ballots from sealed_ballots where round_id = ${round.roundId}`;
    });
    expect(seen[0]).toEqual({ ballots: 0 });
  });
});

/** Everything that a rater's look could have changed. */
async function fingerprint() {
  return await superuser`
    select (select count(*)::int from sealed_ballots) as ballots,
      (select string_agg(id::text || status || xmin::text, ',' order by id) from invitations) as invitations,
      (select count(*)::int from letters) as letters,
      (select count(*)::int from audit_entries) as entries`;
}
