import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { invariant } from "@parallax/domain/invariant";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { openRoundStage, raterOf, ratersOf, type RoundStage, type StageRater } from "@parallax/support/round-stage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * The messages between a rater's page and the server (anonymity.md 4.5, M4, M6 to M8, M15), from outside: by what goes over the wire.
 */
let house: House;
let stage: RoundStage;
let acme: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
  acme = await house.foundOrganisation("Acme");
});
afterAll(() => house.close());

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly receipt: unknown;
  readonly refusal: unknown;
  readonly headers: Headers;
};

/** Sends one message; whatever comes back is held against what every answer to a rater must be. */
async function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const lines = house.world.logLines.length;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${house.origin}/trpc/ballot.${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-parallax": "1", ...headers },
    body: text,
  });
  const answered = await response.text();
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(house.world.logLines.slice(lines)).toEqual([]);
  const { result, error } = JSON.parse(answered) as {
    readonly result?: { readonly data: { readonly receipt?: unknown } | null };
    readonly error?: { readonly data?: { readonly refusal?: { readonly receipt?: unknown } | null } };
  };
  if (error !== undefined) expectNothingOf(text, answered);
  const refusal = error?.data?.refusal ?? null;
  return {
    status: response.status,
    text: answered,
    receipt: result?.data?.receipt ?? refusal?.receipt,
    refusal,
    headers: response.headers,
  };
}

/** A refusal repeats nothing of what was sent: neither a secret, nor a ballot, nor a name of a field. */
function expectNothingOf(sent: string, answered: string): void {
  const repeatable = /^(?:input-malformed|previous|sealed|secret|receipt|message|code|data|error)$/;
  const told = new Set<string>(answered.match(/[\w-]{4,}/g));
  const own = [...sent.matchAll(/[\w-]{6,}/g)].map(String).filter((word) => !repeatable.test(word));
  // The one thing that comes back is the receipt of what is stored, which whoever replaces has to name.
  const stored = /"receipt":"([\w-]{43})"/.exec(answered)?.[1];
  expect(own.filter((word) => word !== stored && told.has(word))).toEqual([]);
}

const secretOf = ({ secretText: secret }: StageRater) => ({ secret });
const nothing = toBase64Url(new Uint8Array(32));
const launch = () => stage.launch(acme, { boss: 1, peer: 3 });

describe("M6, cast", () => {
  test("200 with the receipt, and 200 again for the same bytes, whatever happened since", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText: sealed, receipt } = await stage.seal(peer, () => 4);
    const message = { ...secretOf(peer), sealed, previous: null };
    // The first answer gets lost: the page only knows that it must send the very same again.
    for (let times = 0; times < 3; times += 1)
      expect(await send("cast", message)).toMatchObject({ status: 200, receipt });
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    expect(await send("cast", message)).toMatchObject({ status: 200, receipt });
    await stage.work();
    expect(await send("cast", message)).toMatchObject({ status: 200, receipt });
  });

  test("409 when the round takes no answers any more: closed, opened, cancelled", async () => {
    const round = await launch();
    const cancelled = await launch();
    const late = await stage.seal(raterOf(round, "peer"), () => 3);
    const gone = await stage.seal(raterOf(cancelled, "peer"), () => 3);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    const message = { ...secretOf(raterOf(round, "peer")), sealed: late.sealedText, previous: null };
    expect(await send("cast", message)).toMatchObject({ status: 409, refusal: { code: "round-closed" } });
    await stage.work();
    expect(await send("cast", message)).toMatchObject({ status: 409, refusal: { code: "round-closed" } });
    await cancelled.subjectApi.round.cancel.mutate({ roundId: cancelled.roundId, reason: "I am leaving." });
    const after = { ...secretOf(raterOf(cancelled, "peer")), sealed: gone.sealedText, previous: null };
    expect(await send("cast", after)).toMatchObject({ status: 409, refusal: { code: "round-closed" } });
  });

  test("412 with the stored receipt when another ballot lies there than the one named", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const first = await stage.answer(peer, () => 2);
    const { sealedText: sealed, receipt } = await stage.seal(peer, () => 5);
    for (const previous of [null, nothing])
      expect(await send("cast", { ...secretOf(peer), sealed, previous })).toMatchObject({
        status: 412,
        receipt: first.receipt,
      });
    expect(await send("cast", { ...secretOf(peer), sealed, previous: first.receipt })).toMatchObject({
      status: 200,
      receipt,
    });
    // The older message, delayed on the way, changes nothing any more.
    const older = { ...secretOf(peer), sealed: first.sealedText, previous: null };
    expect(await send("cast", older)).toMatchObject({ status: 412, receipt });
  });

  test("400 for a ballot of any other length, and nothing is stored", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const { sealedText } = await stage.seal(peer, () => 4);
    const bytes = Buffer.from(sealedText, "base64url");
    for (const other of [bytes.subarray(0, -1), bytes.subarray(0, 1), Buffer.concat([bytes, bytes.subarray(0, 1)])]) {
      const message = { ...secretOf(peer), sealed: other.toString("base64url"), previous: null };
      expect(await send("cast", message)).toMatchObject({ status: 400, refusal: { code: "ballot-length" } });
    }
    expect(await send("enter", secretOf(peer))).toMatchObject({ status: 200, receipt: undefined });
  });
});

describe("M7, withdraw, and M8, decline", () => {
  test("200 while the round is open and what is named is there; 412 with the receipt when another is; 409 afterwards", async () => {
    const round = await launch();
    const [peer, other] = ratersOf(round, "peer");
    invariant(peer && other, "three peers were invited");
    const { receipt } = await stage.answer(peer, () => 3);
    expect(await send("withdraw", { ...secretOf(peer), previous: nothing })).toMatchObject({ status: 412, receipt });
    expect(await send("decline", secretOf(peer))).toMatchObject({ status: 412, receipt });
    for (let times = 0; times < 2; times += 1)
      expect(await send("withdraw", { ...secretOf(peer), previous: receipt })).toMatchObject({ status: 200 });
    expect(await send("withdraw", { ...secretOf(peer), previous: nothing })).toMatchObject({
      refusal: { code: "ballot-absent" },
    });
    expect(await send("decline", secretOf(peer))).toMatchObject({ status: 200 });
    // The answer got lost; asking again is no error.
    expect(await send("decline", secretOf(peer))).toMatchObject({ status: 200 });
    const kept = await stage.answer(other, () => 3);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    expect(await send("withdraw", { ...secretOf(other), previous: kept.receipt })).toMatchObject({ status: 409 });
    expect(await send("decline", secretOf(raterOf(round, "boss")))).toMatchObject({ status: 409 });
  });
});

describe("Whatever is not a message of ours", () => {
  const verbs = ["enter", "cast", "withdraw", "decline", "box"];

  test("400 with a fixed code for what is malformed, wherever it is", async () => {
    const round = await launch();
    const { secretText: secret } = raterOf(round, "peer");
    const bodies = [
      "",
      "{",
      "null",
      "[]",
      '"canary-text"',
      { secret: 7 },
      { secret: [secret] },
      { secret: `${secret}A` },
      { secret: { $ne: "canary-operator" } },
      { secret, "canary-name": 1 },
      { secret, [secret]: secret },
      { secret, sealed: { canary: 1 }, previous: null },
      { secret, sealed: "canary not base64", previous: "canary!" },
    ];
    for (const verb of verbs)
      for (const body of bodies) {
        const { status, text } = await send(verb, body);
        expect(status, `${verb} ${JSON.stringify(body)}`).toBe(400);
        expect(text).not.toMatch(/canary|at \w+ \(|node_modules/);
        expect(text).not.toContain(secret);
      }
    expect(await send("enter", { secret })).toMatchObject({ status: 200, receipt: undefined });
  });

  test("404 for a link that nobody has, 413 for what is too large, 415 for another type, 405 for GET", async () => {
    const { secretText: secret } = raterOf(await launch(), "peer");
    for (const [verb, more] of Object.entries({
      enter: {},
      decline: {},
      box: {},
      withdraw: { previous: nothing },
      cast: { sealed: "AAAA", previous: null },
    })) {
      const strange = toBase64Url(new Uint8Array(32).fill(7));
      expect(await send(verb, { secret: strange, ...more })).toMatchObject({
        status: 404,
        refusal: { code: "link-unknown" },
      });
      expect(await send(verb, { secret, padding: "A".repeat(300_000) })).toMatchObject({ status: 413 });
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
        expect(await send(verb, { secret }, { "content-type": type })).toMatchObject({ status: 415 });
      const got = await fetch(`${house.origin}/trpc/ballot.${verb}?input=${encodeURIComponent("{}")}`);
      expect(got.status).toBe(405);
    }
  });

  test("a batch is as good as its parts, of ten at most, and a mixed one is a rater's", async () => {
    const round = await launch();
    const peer = raterOf(round, "peer");
    const lines = house.world.logLines.length;
    const post = (path: string, body: unknown) =>
      fetch(`${house.origin}/trpc/${path}?batch=1`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-parallax": "1" },
        body: JSON.stringify(body),
      });
    const ten = Array.from({ length: 10 }, () => "ballot.enter");
    const inputs = Object.fromEntries(ten.map((_, at) => [at, secretOf(peer)]));
    expect((await post(ten.join(","), inputs)).status).toBe(200);
    expect((await post([...ten, "ballot.enter"].join(","), inputs)).status).toBe(400);
    const { api } = await house.signIn(round.subject);
    await api.signIn.current.query();
    const before = house.world.logLines.length;
    const mixed = await post("ballot.enter,ballot.decline", { 0: { secret: "canary" }, 1: secretOf(peer) });
    expect(mixed.status).toBe(207);
    expect(await mixed.text()).not.toContain("canary");
    expect(house.world.logLines.slice(before)).toEqual([]);
    expect(house.world.logLines.slice(lines).join("")).not.toContain("ballot");
  });
});

describe("A link that asks too often", () => {
  test("429 with when to come back, while everybody else behind the same address goes on", async () => {
    const round = await launch();
    const [eager, calm] = ratersOf(round, "peer");
    invariant(eager && calm, "three peers were invited");
    const ten = Array.from({ length: 10 }, () => "ballot.withdraw");
    // Not base64url to the last bit, so that it costs the database nothing.
    const message = { ...secretOf(eager), previous: "_".repeat(43) };
    const inputs = JSON.stringify(Object.fromEntries(ten.map((_, at) => [at, message])));
    const askTen = () =>
      fetch(`${house.origin}/trpc/${ten.join(",")}?batch=1`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-parallax": "1" },
        body: inputs,
      });
    let asked = 0;
    let last = await askTen();
    for (; last.status === 400 && asked < 5000; asked += 10) {
      await last.arrayBuffer();
      last = await askTen();
    }
    expect(asked).toBeGreaterThanOrEqual(1490);
    const answers = (await last.json()) as readonly { error?: { data: { httpStatus: number; refusal: unknown } } }[];
    expect(answers.at(-1)?.error?.data).toMatchObject({
      httpStatus: 429,
      refusal: { code: "too-many-requests", retryAfterSeconds: 1 },
    });
    expect(last.headers.get("retry-after")).toBe("1");
    expect((await send("enter", secretOf(calm))).status).toBe(200);
    house.world.moveClock({ minutes: 1 });
    expect((await send("enter", secretOf(eager))).status).toBe(200);
  });
});
