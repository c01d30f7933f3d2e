import { isDeepStrictEqual } from "node:util";
import { invariant } from "@parallax/domain/invariant";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { rounds } from "@parallax/server/db/schema/round";
import { withTenant } from "@parallax/server/db/tenant";
import { refusalOf } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { comparable } from "@parallax/support/comparable";
import { openHouse, type House } from "@parallax/support/house";
import { type Cast, type Fill, type StageRater } from "@parallax/support/round-stage";
import { createSeededWorld } from "@parallax/support/seeded-world";
import { finishTold, tellRound, type ToldRound } from "@parallax/support/told-round";
import type { Outlet } from "@parallax/support/walk-outlets";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, describe, expect, test, vi } from "vitest";

// Two runs of one round, which differ only in what must not show, each in a house of its own with the same seed: everything that subject,
// coach, administrator, a colleague and anybody else can fetch afterwards is the same to the byte.
vi.setConfig({ testTimeout: 300_000 });

const houses: House[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

async function tell(cast: Cast, policy: Partial<RoundPolicy> = {}): Promise<{ house: House; told: ToldRound }> {
  const house = await openHouse({}, undefined, createSeededWorld("one round"));
  houses.push(house);
  return { house, told: await tellRound(house, cast, policy) };
}

/** Somebody says the same point everywhere and writes that much. */
const says =
  (point: number | "cannot-say", words: string | null): Fill =>
  ({ kind }) =>
    kind === "comment" ? words : point;

/** Uneven answers, so that nobody's is anybody else's. */
const plain =
  (rater: StageRater): Fill =>
  ({ kind, key, item }) =>
    kind === "comment"
      ? `${rater.group} ${rater.address} on ${key}.\n\nAnd one thing more about ${key}, by the same.`
      : 1 + ([...`${rater.address}${item ?? key}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 5);

type Way = readonly [string, Hidden];
type Hidden = (rater: StageRater, at: number) => Fill | null;

async function run(cast: Cast, policy: Partial<RoundPolicy>, isHidden: (rater: StageRater) => boolean, hidden: Hidden) {
  const { told } = await tell(cast, policy);
  let at = 0;
  for (const rater of told.raters) {
    const fill = isHidden(rater) ? hidden(rater, at++) : plain(rater);
    if (fill !== null) await told.stage.answer(rater, fill);
  }
  const collecting = await told.lookAlike();
  return [...collecting, ...(await finishTold(told))];
}

describe("Whatever people answer whose group is not shown", () => {
  const ways: readonly [Way, Way, Way, Way] = [
    ["the best of everything, without a word", () => says(5, null)],
    ["the worst of everything, in many words", () => says(1, `Never.\n\n${"Not once, and I was there. ".repeat(300)}`)],
    ["one thing each", (_, at) => says(at === 0 ? 1 : 5, at === 0 ? "A remark that only one makes." : null)],
    ["nothing at all", () => null],
  ];

  test.each([
    ["two peers beside a boss", { boss: 1, peer: 2 }, {}, "peer", [ways[0], ways[1], ways[3]]],
    [
      "two others beside four peers, where small groups are not combined",
      { boss: 1, peer: 4, other: 2 },
      { remainder: "withhold" },
      "other",
      ways.slice(1, 3),
    ],
  ] as const)(
    "nothing that anybody can fetch says so, nor whether they did: %s",
    async (_, cast, policy, group, all) => {
      const [first, ...rest] = await inTurn(all, ([, hidden]) =>
        run(cast, policy, (rater) => rater.group === group, hidden),
      );
      invariant(first !== undefined, "there is more than one way");
      expect(first.length).toBeGreaterThan(300);
      for (const other of rest) expectSame(other, first);
      expect(first.join("\n")).not.toMatch(/Not once, and I was there|A remark that only one makes/);
    },
  );
});

describe("The comparison", () => {
  test("lets nothing pass but moments and the names of failed requests", async () => {
    const { told } = await tell({ boss: 1, peer: 3 });
    for (const rater of told.raters) await told.stage.answer(rater, plain(rater));
    await finishTold(told);
    const looked = (await told.look("found")).filter(({ text }) => text.startsWith("{"));
    const outlets = Map.groupBy(
      looked,
      ({ text }) => comparable([{ who: "", what: "", status: 200, text }], told.run)[0],
    );
    const passed = new Set<string>();
    let tried = 0;
    for (const [outlet] of outlets.values()) {
      if (outlet === undefined) continue;
      const answer: unknown = JSON.parse(outlet.text);
      const [before] = comparable([{ ...outlet, text: JSON.stringify(answer) }], told.run);
      for (const path of sample(leavesOf(answer))) {
        tried += 1;
        const changed: Outlet = { ...outlet, text: JSON.stringify(withChanged(answer, path)) };
        if (comparable([changed], told.run)[0] === before) passed.add(path.at(-1) ?? "");
      }
    }
    expect(tried).toBeGreaterThan(500);
    const subjects = (await told.letters()).map((letter) => letter.split("\n")[1]);
    expect(subjects).toEqual([
      "Your report is there",
      "Person 2 has chosen you as coach",
      "Person 2’s answers are ready for you",
    ]);
    expect([...passed].filter((name) => !["requestId"].includes(name))).toEqual([]);
    // A moment that is not one of the test's, an instant under another name, and a word beside the drawn ones are seen.
    for (const [one, other] of [
      ['"closedAt":"2001-01-01T00:00:00.000Z"', '"closedAt":"2001-01-02T00:00:00.000Z"'],
      ['"answeredAt":"2026-01-01T00:00:00.000Z"', '"answeredAt":"2026-01-02T00:00:00.000Z"'],
      ['"requestId":"four"', '"requestId":"five"'],
    ] as const) {
      const [left, right] = [one, other].map((text) =>
        comparable([{ who: "", what: "", status: 200, text }], told.run),
      );
      expect(left).not.toEqual(right);
    }
  });

  test("finds what one shown person answered differently", async () => {
    const shown = await inTurn([3, 4], async (point) => {
      const { told } = await tell({ peer: 3 });
      for (const rater of told.raters)
        await told.stage.answer(rater, rater.address.startsWith("peer-1@") ? says(point, null) : plain(rater));
      await told.subjectApi.round.close.mutate({ roundId: told.roundId });
      await told.stage.work();
      await confirmAllRead(told.coachApi, told.roundId);
      return told.lookAlike();
    });
    expect(shown[0]).not.toEqual(shown[1]);
  });
});

describe("In what order people answer, how often, and when", () => {
  test("cannot be told from anything that was opened", async () => {
    const cast = { boss: 1, peer: 4, "direct-report": 3 } as const;
    const straight = await tell(cast);
    for (const rater of straight.told.raters) await straight.told.stage.answer(rater, plain(rater));
    const winding = await tell(cast);
    const { stage, raters } = winding.told;
    for (const [at, rater] of raters.toReversed().entries()) {
      let previous: string | null = null;
      for (let change = 0; change < at % 3; change += 1)
        previous = (await stage.answer(rater, says(2, "Not yet."), previous)).receipt;
      if (previous !== null && at % 2 === 0) {
        await winding.house.anonymous.ballot.withdraw.mutate({ secret: rater.secretText, previous });
        previous = null;
      }
      await stage.answer(rater, plain(rater), previous);
    }
    expectSame(await finishTold(winding.told), await finishTold(straight.told));
  });

  test("moves nothing between two answers but the total, and that only once there are enough", async () => {
    const { told, house } = await tell({ boss: 1, peer: 3, other: 1 });
    const moved = new Set<string>();
    let before = await told.look();
    for (const [at, rater] of told.raters.entries()) {
      if (rater.address.startsWith("other-1@"))
        await house.anonymous.ballot.decline.mutate({ secret: rater.secretText });
      else await told.stage.answer(rater, plain(rater));
      const after = await told.look();
      const changes = changesBetween(before, after);
      for (const change of changes) moved.add(change);
      if (at === 0 && rater.group !== "self") expect(changes).toEqual([]);
      before = after;
    }
    const allowed = /^(round\.(get|all)|coaching\.caseload) .*progress\.(answered|declined)$/;
    const own = /^round\.(get|mine) .*(ownForm|need)$/;
    expect([...moved].filter((change) => !allowed.test(change) && !own.test(change))).toEqual([]);
    expect([...moved].some((change) => allowed.test(change))).toBe(true);
  });
});

describe("After the round has closed", () => {
  test("a late answer enters nothing, and compiling again changes nothing", async () => {
    const { told, house } = await tell({ boss: 1, peer: 4 });
    const [late, ...inTime] = told.raters.filter(({ group }) => group === "peer");
    invariant(late !== undefined, "there are four");
    const sealed = await told.stage.seal(late, says(1, "Too late."));
    for (const rater of [...inTime, ...told.raters.filter(({ group }) => group !== "peer")])
      await told.stage.answer(rater, plain(rater));
    await finishTold(told);
    const before = await told.lookAlike("found");
    const cast = house.anonymous.ballot.cast.mutate({
      secret: late.secretText,
      sealed: sealed.sealedText,
      previous: null,
    });
    expect(await refusalOf(cast)).toEqual({ code: "round-closed" });
    const place = { organisationId: told.organisation.organisationId, roundId: told.roundId };
    expect(await openBallots(told.stage.opener, place)).toBe(false);
    await told.stage.work();
    expectSame(await told.lookAlike("found"), before);
    expect(before.join()).not.toContain("Too late");
  });

  test("a round that is cancelled keeps nothing of what people said, and the box all the same", async () => {
    const { told, house } = await tell({ boss: 1, peer: 3 });
    for (const rater of told.raters) await told.stage.answer(rater, plain(rater));
    await told.subjectApi.round.close.mutate({ roundId: told.roundId });
    await told.stage.work();
    await told.people.administrator.api.round.cancel.mutate({
      roundId: told.roundId,
      reason: "The works council asked.",
    });
    const superuser = postgres(house.superuserUrl, { max: 1 });
    const [kept] = await superuser`
      select (select count(*)::int from pieces where round_id = ${told.roundId}) as pieces,
        (select count(*)::int from reviews where round_id = ${told.roundId}) as reviews,
        (select count(*)::int from box_receipts where round_id = ${told.roundId}) as receipts,
        (select array_agg(key order by key) from rounds, jsonb_object_keys(manifest) key where id = ${told.roundId}) as manifest`;
    await superuser.end();
    expect(kept).toEqual({
      pieces: 0,
      reviews: 0,
      receipts: 5,
      manifest: ["boxRoot", "counts", "format", "opened", "parametersHash"],
    });
    expect((await told.look()).filter(({ text }) => text.includes("And one thing more"))).toEqual([]);
  });
});

const [checkViolation, restrictViolation] = ["23514", "23001"];

describe("The policy of a round", () => {
  test("is never loosened: not below the floor, and not at all once it is launched", async () => {
    const { told, house } = await tell({ boss: 1, peer: 3 });
    const asked = await told.stage.request(told.organisation, { peer: 3 });
    const set = (roundId: string, policy: Partial<RoundPolicy>) =>
      withTenant(house.database, told.organisation.organisationId, async (tx) => {
        const [row] = await tx.select().from(rounds).where(eq(rounds.id, roundId));
        invariant(row !== undefined, "the round exists");
        await tx
          .update(rounds)
          .set({ policy: { ...row.policy, ...policy } })
          .where(eq(rounds.id, roundId));
      });
    for (const policy of [{ k: 2 }, { k: 0 }, { k: 4, kSpread: 3 }])
      await expect(set(asked.roundId, policy)).rejects.toMatchObject({ cause: { code: checkViolation } });
    await set(asked.roundId, { k: 4 });
    for (const policy of [
      { k: 4 },
      { kSpread: 6 },
      { remainder: "withhold" },
      { identifiedGroups: ["self", "peer"] },
    ] as const)
      await expect(set(told.roundId, policy)).rejects.toMatchObject({ cause: { code: restrictViolation } });
  });
});

async function inTurn<T, R>(things: readonly T[], act: (thing: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const thing of things) done.push(await act(thing));
  return done;
}

/** Names the first outlet that differs, instead of printing all of them. */
function expectSame(actual: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((text, place) => text !== actual[place]);
  if (at !== -1) expect(actual[at]).toBe(expected[at]);
  expect(actual.length).toBe(expected.length);
}

type Path = readonly string[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

/** Up to sixty or so of an answer, evenly. */
function sample<T>(things: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(things.length / 60));
  return things.filter((_, at) => at % step === 0);
}

function withChanged(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return changed(value);
  if (Array.isArray(value)) return value.map((entry, at) => (String(at) === key ? withChanged(entry, rest) : entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, name === key ? withChanged(entry, rest) : entry]),
  );
}

function changed(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}x` : "something";
}

/** Where two looks differ: the procedure and the path of the value. */
function changesBetween(before: readonly Outlet[], after: readonly Outlet[]): readonly string[] {
  const was = new Map(before.map((outlet) => [`${outlet.who} ${outlet.what}`, outlet]));
  return after.flatMap((outlet) => {
    const old = was.get(`${outlet.who} ${outlet.what}`);
    if (old === undefined || (old.text === outlet.text && old.status === outlet.status))
      return old === undefined ? [outlet.what] : [];
    const procedure = outlet.what.slice("/trpc/".length).split("?")[0] ?? "";
    return differing(JSON.parse(old.text), JSON.parse(outlet.text))
      .filter((path) => !path.endsWith("requestId"))
      .map((path) => `${procedure} ${path}`);
  });
}

function differing(left: unknown, right: unknown, path = ""): readonly string[] {
  if (isDeepStrictEqual(left, right)) return [];
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return [path];
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differing(one[key], other[key], path === "" ? key : `${path}.${key}`));
}
