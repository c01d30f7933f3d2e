import { randomBytes } from "node:crypto";
import { procedureList } from "@parallax/server/procedure-list";
import type { Browser } from "@parallax/support/caller";
import { openHouse, type House } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setStage, type SceneRound, type Stage } from "./authorisation/scene.ts";
import { actors, table, type ActorName, type Row, type Verdict } from "./authorisation/table.ts";

let house: House;
let stage: Stage;
let sql: postgres.Sql;
beforeAll(async () => {
  house = await openHouse();
  stage = await setStage(house);
  sql = postgres(house.superuserUrl, { max: 1 });
}, 180_000);
afterAll(async () => {
  await sql.end();
  await stage.close();
  await house.close();
});

/** What somebody may ask about: A's own, another round of A, B's, or nothing at all. */
const things = ["here", "sibling", "foreign", "missing"] as const;
type Thing = (typeof things)[number];

const inTwoWeeks = () => new Date(house.world.now().getTime() + 14 * 86_400_000).toISOString();
const inThreeWeeks = () => new Date(house.world.now().getTime() + 21 * 86_400_000).toISOString();
const random32 = () => randomBytes(32).toString("base64url");

/** A valid input for each procedure about each thing; `null` for a procedure that is about nothing in particular. */
function inputOf(procedure: string, thing: Thing, round: SceneRound | null): unknown {
  const organisation = thing === "foreign" ? stage.foreign : stage.here;
  const missing = thing === "missing";
  const roundId = round?.roundId ?? house.world.newId();
  const nominationId = round?.nominationId ?? house.world.newId();
  const secret = round?.secret ?? random32();
  const questionnaireVersionId = missing ? house.world.newId() : organisation.questionnaireVersionId;
  const wish = {
    coachId: thing === "here" ? stage.freeCoach.memberId : (round?.coach.memberId ?? house.world.newId()),
    closesAt: inTwoWeeks(),
    message: "Please.",
  };
  const inputs: Record<string, unknown> = {
    "signIn.requestLink": { address: "somebody@example.org" },
    "signIn.openLink": { token: random32() },
    "signIn.chooseOrganisation": { organisationId: missing ? house.world.newId() : organisation.organisationId },
    "organisation.directory": { search: "", cursor: null },
    "organisation.addMembers": { people: [{ name: "New", address: "new@example.org" }], dryRun: true },
    "organisation.changeRoles": {
      memberId: missing
        ? house.world.newId()
        : thing === "foreign"
          ? organisation.founder.memberId
          : stage.target.memberId,
      roles: [],
    },
    "paper.get": { roundId, size: "a4" },
    "paper.request": { roundId, size: "a4" },
    "paper.getPrep": { roundId, size: "a4" },
    "paper.requestPrep": { roundId, size: "a4" },
    "paper.requestAll": { size: "a4" },
    "paper.progress": { size: "a4" },
    "organisation.change": { language: "en", timeZone: "UTC", fewestShown: 3 },
    "questionnaire.preview": { versionId: questionnaireVersionId },
    "audit.list": { cursor: null },
    "round.all": {},
    "round.request": { questionnaireVersionId, ...wish },
    "round.change": { roundId, ...wish },
    "round.extend": { roundId, closesAt: inThreeWeeks() },
    "round.replaceCoach": { roundId, coachId: stage.freeCoach.memberId, reason: "She has left." },
    "round.cancel": { roundId, reason: "No longer needed." },
    "nomination.add": { roundId, group: "other", people: [{ name: "Else", address: "else@raters.example" }] },
    "nomination.changeGroup": { nominationId, group: "other" },
    "nomination.remove": { nominationId },
    "ballot.enter": { secret },
    "ballot.cast": { secret, sealed: "AAAA", previous: null },
    "ballot.withdraw": { secret, previous: random32() },
    "ballot.decline": { secret },
    "ballot.box": { secret },
    "ballot.remindLater": { secret, choice: "tomorrow" },
    "ballot.stopReminders": { secret },
    "ballot.requests": { secrets: [secret] },
    "ballot.mailRequests": { secret },
    "ballot.findLinks": { address: "nobody@example.org" },
    "reminder.change": { roundId, kinds: ["last-working-day"] },
    "thanks.send": { roundId, message: "I heard you." },
    "report.guess": { roundId, guesses: { listening: "higher" } },
    "report.mark": { roundId, thing: { kind: "competency", id: "listening" }, kind: "grow" },
    "goal.save": {
      roundId,
      place: 1,
      revision: 0,
      goal: { behaviour: "Ask first.", situation: "", firstStep: "", helper: "", sign: "", pulseOn: "2027-01-15" },
    },
    "goal.remove": { roundId, place: 1, revision: 1 },
    "goal.share": { roundId, sharing: { goals: true, marks: true } },
    "coaching.beginNotes": { salt: "A".repeat(22) + "==", wrapped: "A".repeat(80) },
    "coaching.saveNote": { roundId, salt: "A".repeat(22) + "==", sealed: "A".repeat(40), revision: 0 },
    "report.screenRemark": {
      roundId,
      remarkId: round?.remarkId ?? house.world.newId(),
      revision: 1,
      screening: { kind: "left", concern: "fine" },
    },
    "report.planRelease": { roundId, at: null },
    "report.correct": { roundId, number: 1, revision: 1, reason: "A comment told who wrote it." },
    "report.openPart": { roundId, parts: ["remarks"] },
    "report.saveIntroduction": { roundId, introduction: "Read this first.", revision: 0 },
  };
  return procedure in inputs
    ? inputs[procedure]
    : /^(round|nomination|report|reminder|thanks|goal)\.(?!mine|sample)|^coaching\.note$/.test(procedure)
      ? { roundId }
      : undefined;
}

/** Procedures whose input names no thing that could be missing or another's. */
const aboutNothing = new Set([
  "signIn.requestLink",
  "signIn.openLink",
  "signIn.current",
  "signIn.signOut",
  "organisation.directory",
  "organisation.coaches",
  "organisation.addMembers",
  "organisation.change",
  "questionnaire.available",
  "audit.list",
  "coaching.caseload",
  "coaching.noteKey",
  "coaching.beginNotes",
  "coaching.forgetNotes",
  "paper.requestAll",
  "paper.progress",
  "report.sample",
  "round.mine",
  "round.all",
  // Of each link by itself it says "unknown"; the other answers everybody alike, on purpose (tests/api/src/requests.test.ts).
  "ballot.requests",
  "ballot.findLinks",
]);

type Answer = { status: number; text: string; code: string | null };

async function knock(browser: Browser, procedure: string, input: unknown): Promise<Answer> {
  const kind = procedureList.find(({ path }) => path === procedure)?.kind;
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response =
    kind === "query"
      ? await browser.fetch(`/trpc/${procedure}${query}`)
      : await browser.fetch(`/trpc/${procedure}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(input),
        });
  const text = await response.text();
  const error = (JSON.parse(text) as { error?: { data: { refusal: { code: string } | null } } }).error;
  return { status: response.status, text, code: error === undefined ? null : (error.data.refusal?.code ?? "failed") };
}

function verdictOf({ code, status }: Answer): Verdict {
  expect(status, "no procedure may fail").toBeLessThan(500);
  expect(code).not.toBe("input-malformed");
  if (code === "not-signed-in") return "out";
  return code === "not-found" || code === "link-unknown" ? "hidden" : "may";
}

/** An answer without what differs from request to request. */
function anonymise({ status, text }: Answer): { status: number; text: string } {
  return { status, text: text.replace(/"requestId":"[^"]*"/, "") };
}

const roundOf = ({ scene }: Row, thing: Thing): SceneRound | null =>
  scene === "no-round" || thing === "missing" ? null : stage.rounds[scene][thing];
const roundsOf = ({ scene }: Row) => stage.rounds[scene === "no-round" ? "nominating" : scene];

/** Everything that was answered, by the organisation of whoever asked. */
const answered: Record<"here" | "foreign", { what: string; text: string }[]> = { here: [], foreign: [] };

async function tryAs(actor: ActorName, row: Row, thing: Thing): Promise<Answer> {
  const browser = await stage.browserOf(actor, roundsOf(row));
  const answer = await knock(browser, row.procedure, inputOf(row.procedure, thing, roundOf(row, thing)));
  // Whoever has a rater's link is that rater, whatever organisation their session is of.
  if (!row.procedure.startsWith("ballot.")) {
    answered[actor === "elsewhere" ? "foreign" : "here"].push({
      what: `${row.procedure} by ${actor} about ${thing}`,
      text: answer.text,
    });
  }
  return answer;
}

/** A fingerprint of every row of every organisation. */
async function fingerprint(): Promise<Record<string, string>> {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  expect(tables.length).toBeGreaterThanOrEqual(15);
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${name} t`,
    );
    prints[name] = String(row?.["print"]);
  }
  return prints;
}

test("every procedure that is mounted has a row, and every row a procedure", () => {
  expect(procedureList.length).toBeGreaterThanOrEqual(30);
  const mounted = procedureList.map(({ path }) => path).toSorted();
  expect(table.map(({ procedure }) => procedure).toSorted()).toEqual(mounted);
});

// Vitest runs these in the order written: first everything that must change nothing, then what is let in.
describe("whoever may not is kept out, and nothing has changed afterwards", () => {
  let before: Record<string, string>;
  beforeAll(async () => {
    before = await fingerprint();
  });

  test.each(table)("$procedure", async (row) => {
    for (const actor of actors) {
      const verdict = row.verdicts.get(actor);
      if (verdict === "may") continue;
      expect(verdictOf(await tryAs(actor, row, "here")), actor).toBe(verdict);
    }
  });

  test.each(table.filter(({ procedure }) => !aboutNothing.has(procedure)))(
    "$procedure: what is another organisation's is not there",
    async (row) => {
      for (const actor of actors) {
        const isOut = row.verdicts.get(actor) === "out";
        const missing = await tryAs(actor, row, "missing");
        expect(verdictOf(missing), `${actor}, missing`).toBe(isOut ? "out" : "hidden");
        if (row.procedure.startsWith("ballot.") || actor === "elsewhere") continue;
        const foreign = await tryAs(actor, row, "foreign");
        expect(anonymise(foreign), `${actor}, foreign and missing are told apart`).toEqual(anonymise(missing));
      }
    },
  );

  const aboutRounds = table.filter(
    ({ procedure, scene }) => scene !== "no-round" && !procedure.startsWith("ballot.") && !aboutNothing.has(procedure),
  );
  test.each(aboutRounds)("$procedure: another round of the same organisation is its own people's", async (row) => {
    for (const actor of ["member", "rater", "subject", "coach"] as const) {
      expect(verdictOf(await tryAs(actor, row, "sibling")), actor).toBe("hidden");
    }
  });

  test("and after all this no row of any table is another than before", async () => {
    expect(await fingerprint()).toEqual(before);
  });
});

describe("whoever may is let in", () => {
  test.each(table)("$procedure", async (row) => {
    const outcomes: Answer[] = [];
    for (const actor of actors) {
      if (row.verdicts.get(actor) !== "may") continue;
      const answer = await tryAs(actor, row, "here");
      expect(verdictOf(answer), `${actor}: ${answer.text.slice(0, 300)}`).toBe("may");
      outcomes.push(answer);
    }
    // At least one is not even refused by a rule, so the input was one that the procedure takes.
    const neverTakesThis = [
      "signIn.openLink",
      "ballot.cast",
      "ballot.withdraw",
      "ballot.mailRequests",
      "round.resendOwnForm",
      "round.replaceCoach",
    ];
    if (!neverTakesThis.includes(row.procedure)) {
      expect(
        outcomes.map(({ code }) => code),
        "somebody succeeds",
      ).toContain(null);
    }
  });
});

test("no answer to anybody holds an identifier, a name or an address of the other organisation", async () => {
  const traces = async (organisationId: string) => {
    const tables = await sql<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'uuid' and column_name <> 'organisation_id'`;
    const found = new Set<string>([organisationId]);
    for (const { table: name, column } of tables) {
      for (const row of await sql.unsafe(
        `select distinct ${column}::text as id from ${name} where organisation_id = '${organisationId}' and ${column} is not null`,
      )) {
        found.add(String(row["id"]));
      }
    }
    const people = await sql<
      { name: string; address: string }[]
    >`select name, address from members where organisation_id = ${organisationId}`;
    for (const { name, address } of people) found.add(JSON.stringify(name)).add(JSON.stringify(address));
    return found;
  };
  const own = { here: await traces(stage.here.organisationId), foreign: await traces(stage.foreign.organisationId) };
  for (const [asker, other] of [
    ["here", "foreign"],
    ["foreign", "here"],
  ] as const) {
    const canaries = [...own[other]].filter((trace) => !own[asker].has(trace));
    expect(canaries.length).toBeGreaterThan(100);
    expect(answered[asker].length).toBeGreaterThan(50);
    for (const { what, text } of answered[asker]) {
      expect(
        canaries.filter((canary) => text.includes(canary)),
        what,
      ).toEqual([]);
    }
  }
});
