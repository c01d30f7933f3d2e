import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asId, type RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { loadOpenedRound } from "@parallax/server/ballot/load-opened-round";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { workThrough } from "@parallax/server/ballot/opener";
import { withTenant } from "@parallax/server/db/tenant";
import { sealBallot } from "@parallax/server/demo/seal-ballot";
import { findQuestionnaireVersion } from "@parallax/server/questionnaire/store";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import {
  commentOf,
  fillForm,
  openRoundStage,
  raterOf,
  ratersOf,
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

const placeOf = ({ roundId }: { readonly roundId: RoundId }) => ({
  organisationId: acme.organisationId,
  roundId,
});

const statusOf = async ({ roundId, subjectApi }: LaunchedRound) =>
  (await subjectApi.round.get.query({ roundId })).status;

const load = ({ roundId }: LaunchedRound) =>
  withTenant(house.database, acme.organisationId, (tx) => loadOpenedRound(tx, roundId));

describe("Opening a round", () => {
  test("gives back every answer in its cell, and nothing else", async () => {
    const value = (item: string, { address, group }: StageRater): number | "cannot-say" | null => {
      const drawn = [...(group === "self" ? "self" : address), ...item].reduce(
        (sum, sign) => sum + sign.charCodeAt(0),
        0,
      );
      return drawn % 7 < 5 ? (drawn % 7) + 1 : drawn % 7 === 5 ? "cannot-say" : null;
    };
    const round = await stage.closed(acme, { boss: 1, peer: 5, "direct-report": 3, other: 2 }, (rater, item) =>
      value(item, rater),
    );
    const truth = new Map<string, (number | null)[][]>();
    const content = await questionnaire();
    for (const rater of round.raters)
      for (const { id } of content.competencies) {
        const items = content.items.filter((item) => item.competencyId === id);
        const answers = items.map((item) => value(item.id, rater));
        const kept = answers.map((answer) => (typeof answer === "number" ? answer : null));
        const cell = ["direct-report", "other"].includes(rater.group) ? "direct-report+other" : rater.group;
        const isValid = kept.filter((answer) => answer !== null).length * 2 >= kept.length;
        if (isValid) truth.set(`${cell} ${id}`, [...(truth.get(`${cell} ${id}`) ?? []), kept]);
      }
    await stage.work();
    const opened = await load(round);
    expect(opened.counts).toEqual({ invited: 11, cast: 11, spoiled: 0 });
    let compared = 0;
    for (const cell of opened.competencies.cells)
      for (const [id, { reason, rows }] of Object.entries(cell.competencies)) {
        const wanted = truth.get(`${cell.key} ${id}`) ?? [];
        // With fewer than five, answers to items that too few gave are gone (methods.md 4.3).
        if (reason !== null || (cell.kind === "anonymous" && wanted.length < 5)) continue;
        const items = content.items.filter((item) => item.competencyId === id);
        const seen = rows.map((row) => JSON.stringify(items.map((item) => row[item.id] ?? null)));
        expect(seen.sort()).toEqual(wanted.map((row) => JSON.stringify(row)).sort());
        compared += 1;
      }
    expect(compared).toBeGreaterThan(12);
    expect(opened.remarks).toHaveLength(round.raters.length * content.openQuestions.length);
    // Of which cell a comment is, is not kept.
    const others = round.raters.filter(({ group }) => group !== "self");
    const pooled = opened.remarks.filter(({ cell }) => cell === "pooled").map(({ text }) => text);
    expect(new Set(pooled)).toEqual(new Set(others.map(commentOf)));
    expect(opened.roleNeeds.every(({ group }) => group === "self" || group === "boss")).toBe(true);
    const [self] = ratersOf(round, "self");
    invariant(self !== undefined, "the subject has an own form");
    const reflected = content.reflections.map(({ id }) => ({ id, answer: value(id, self) }));
    expect(opened.reflections).toEqual(reflected.filter(({ answer }) => answer !== null));
  });

  test("leaves nothing of people whose group stays too small, in any table", async () => {
    const round = await stage.closed(acme, { boss: 1, peer: 2 }, () => 3);
    await stage.work();
    const opened = await load(round);
    expect(opened.panel).toMatchObject({ cells: [{ key: "boss" }], notShown: ["peer"] });
    const everything = await superuser`
      select (select coalesce(json_agg(p), '[]') from pieces p where round_id = ${round.roundId})::text
        || (select manifest from rounds where id = ${round.roundId})::text as text`;
    const text = String(everything[0]?.["text"]);
    for (const { invitationId } of ratersOf(round, "peer")) expect(text).not.toContain(invitationId);
    expect(text).toContain(commentOf(raterOf(round, "boss")));
    const [kept] = await superuser`
      select count(*)::int as ballots from sealed_ballots where round_id = ${round.roundId}`;
    expect(kept).toEqual({ ballots: 0 });
  });

  test("in which nobody answered, or too few, is opened all the same, and says so", async () => {
    const round = await stage.launch(acme, { peer: 4 });
    await stage.answer(raterOf(round, "peer"), () => 3);
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await stage.work();
    expect(await statusOf(round)).toBe("in-review");
    const opened = await load(round);
    expect(opened.panel).toEqual({ selfAnswered: false, cells: [], notShown: ["peer"], silent: [] });
    expect(opened.remarks).toEqual([]);
  });

  test("writes pieces by random ids in one go, so that neither order nor transaction tells who wrote two", async () => {
    const round = await stage.closed(acme, { boss: 1, peer: 4 }, () => 3);
    await stage.work();
    const rows = await superuser<{ id: string; writer: string; page: string }[]>`
      select id, xmin::text as writer, split_part(ctid::text, ',', 1) as page
      from pieces where round_id = ${round.roundId} order by ctid`;
    expect(rows.length).toBeGreaterThan(50);
    // PostgreSQL may take pages in any order; within one, rows lie as they were written.
    for (const page of Map.groupBy(rows, (row) => row.page).values())
      expect(page.map(({ id }) => id)).toEqual(page.map(({ id }) => id).sort());
    expect(new Set(rows.map(({ writer }) => writer)).size).toBe(1);
    for (const { id } of rows) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const columns = await superuser`
      select column_name as name from information_schema.columns
      where table_name = 'pieces' order by 1`;
    expect(columns.map(({ name }) => name)).toEqual([
      "answers",
      "cell",
      "id",
      "key",
      "kind",
      "organisation_id",
      "round_id",
      "text",
    ]);
    const sampled = await superuser`
      select attname from pg_attribute
      where attrelid = 'pieces'::regclass and attnum > 0 and attstattarget is distinct from 0
        and attname in ('text', 'answers')`;
    expect(sampled).toEqual([]);
  });

  test("counts as spoiled what was copied, forged or damaged, and opens everything beside it", async () => {
    const round = await stage.launch(acme, { peer: 7 });
    const [copied, into, forged, damaged, ...honest] = ratersOf(round, "peer");
    invariant(
      copied !== undefined && into !== undefined && forged !== undefined && damaged !== undefined,
      "seven peers were invited",
    );
    for (const rater of [copied, into, damaged, ...honest]) await stage.answer(rater, () => 4);
    await superuser`
      update sealed_ballots set sealed = (
        select sealed from sealed_ballots where invitation_id = ${copied.invitationId}
      ) where invitation_id = ${into.invitationId}`;
    await superuser`
      update sealed_ballots set sealed = overlay(sealed placing '\\x00000000'::bytea from 500)
      where invitation_id = ${damaged.invitationId}`;
    // Somebody who can write to the database, and has no link.
    const entry = await house.anonymous.ballot.enter.mutate({ secret: forged.secretText });
    invariant(entry.state === "open", "the round is open");
    const { content, parameters, invitationId } = entry;
    const pieces = fillForm(content, () => 1);
    const secret = new Uint8Array(32).fill(1);
    const forgery = await sealBallot({ content, parameters, invitationId, secret, pieces });
    await house.anonymous.ballot.cast.mutate({
      secret: forged.secretText,
      sealed: forgery.sealedText,
      previous: null,
    });
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await stage.work();
    const opened = await load(round);
    expect(opened.counts).toEqual({ invited: 7, cast: 7, spoiled: 3 });
    expect(opened.panel.cells).toMatchObject([{ key: "peer", invited: 7, answered: 4 }]);
    for (const { rows } of Object.values(opened.competencies.cells[0]?.competencies ?? {}))
      for (const row of rows) expect(new Set(Object.values(row))).toEqual(new Set([4]));
    const [box] = await superuser`
      select count(*)::int as receipts from box_receipts where round_id = ${round.roundId}`;
    expect(box).toEqual({ receipts: 7 });
  });

  test("reads a ballot that was cast by a link which a newer one has replaced since", async () => {
    const round = await stage.launch(acme, { boss: 1 });
    const boss = raterOf(round, "boss");
    await stage.answer(boss, () => 2);
    await superuser`update invitations set link_version = 3 where id = ${boss.invitationId}`;
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    await stage.work();
    expect((await load(round)).counts).toEqual({ invited: 1, cast: 1, spoiled: 0 });
  });

  test("that stops half way has done nothing, and the next attempt opens it", async () => {
    const round = await stage.closed(acme, { boss: 1, peer: 3 }, () => 3);
    let left = 20;
    const world = {
      ...house.world,
      newId: <Kind extends string>() => {
        left -= 1;
        if (left === 0) throw new Error("Power cut");
        return house.world.newId<Kind>();
      },
    };
    await expect(openBallots({ ...stage.opener, world }, placeOf(round))).rejects.toThrow("Power cut");
    expect(await statusOf(round)).toBe("closed");
    const [kept] = await superuser`
      select (select count(*)::int from sealed_ballots where round_id = ${round.roundId}) as ballots,
        (select count(*)::int from pieces where round_id = ${round.roundId}) as pieces,
        (select count(*)::int from box_receipts where round_id = ${round.roundId}) as receipts`;
    expect(kept).toEqual({ ballots: 5, pieces: 0, receipts: 0 });
    expect(await stage.keys.readRoundKey(round.roundId)).not.toBeNull();
    await stage.work();
    expect(await statusOf(round)).toBe("in-review");
  });

  test("that fails in the middle of writing says so in the log without a word of what people wrote", async () => {
    const round = await stage.closed(acme, { boss: 1, peer: 3 }, () => 3);
    const same = house.world.newId<"piece">();
    const world = { ...house.world, newId: <Kind extends string>() => asId<Kind>(same) };
    const lines = house.world.logLines.length;
    await workThrough({ ...stage.opener, world });
    const said = house.world.logLines.slice(lines).join("\n");
    expect(said).toContain("could not finish");
    expect(said).toContain("pieces_key");
    expect(said).not.toContain("says");
    await stage.work();
    expect(await statusOf(round)).toBe("in-review");
  });

  test("tells the coach, and puts on the record how many were asked, not how many answered", async () => {
    const round = await stage.closed(acme, { boss: 1, peer: 3 }, () => 3);
    await stage.work();
    const letters = await superuser`
      select to_address from letters where round_id = ${round.roundId} and kind = 'round-ready'`;
    expect(letters).toEqual([{ to_address: round.coach.address }]);
    const { api } = await house.signIn(acme.founder);
    const { entries } = await api.audit.list.query({ cursor: null });
    const own = entries.filter(({ roundId }) => roundId === round.roundId);
    expect(own.map(({ act, actor }) => [act, actor]).slice(0, 2)).toEqual([
      ["round.burn", "opener"],
      ["round.open-ballots", "opener"],
    ]);
    expect(own[1]?.details).toEqual({ invited: 4, spoiled: 0 });
    for (const { entries: chain } of [await api.audit.list.query({ cursor: null })])
      for (const entry of chain) expect(JSON.stringify(entry)).not.toContain("raters.example");
  });

  test("waits while the key store is away, and goes on when it is back", async () => {
    const round = await stage.closed(acme, { boss: 1 }, () => 3);
    const files = house.settings.keyMirrors.map((mirror) => join(mirror, "rounds", round.roundId));
    const bytes = await readFile(files[0] ?? "");
    for (const file of files) await rm(file);
    const lines = house.world.logLines.length;
    await stage.work();
    expect(await statusOf(round)).toBe("closed");
    expect(house.world.logLines.slice(lines).join()).toContain("holds no key for round");
    for (const file of files) await writeFile(file, bytes, { mode: 0o600 });
    await stage.work();
    expect(await statusOf(round)).toBe("in-review");
  });
});

async function questionnaire(): Promise<QuestionnaireContent> {
  return await withTenant(house.database, acme.organisationId, async (tx) => {
    const version = await findQuestionnaireVersion(tx, acme.questionnaireVersionId);
    invariant(version !== undefined, "the organisation has a questionnaire");
    return version.content;
  });
}
