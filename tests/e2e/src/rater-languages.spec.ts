import { type BrowserContext, type Page, type Request, expect } from "@playwright/test";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { asId } from "@parallax/domain/id";
import type { Language } from "@parallax/domain/language";
import { contentInLanguage } from "@parallax/domain/questionnaire/content-in-language";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { raterLanguages } from "@parallax/language/rater-languages";
import { withTenant } from "@parallax/server/db/tenant";
import { saveQuestionnaireVersion } from "@parallax/server/questionnaire/store";
import postgres from "postgres";
import { storedText } from "./rater-hand.ts";
import { test } from "./rater-stage.ts";

const pictures = process.env["PARALLAX_PICTURES"];

/** A sentence that is told nothing, as the page says it. */
function text(
  language: Language,
  place: "doorway.door" | "rater.arrival" | "rater.form" | "rater.sending",
  name: string,
): string {
  const { doorway, rater } = raterLanguages[language];
  const modules = {
    "doorway.door": doorway.door,
    "rater.arrival": rater.arrival,
    "rater.form": rater.form,
    "rater.sending": rater.sending,
  };
  const said: unknown = Object.entries(modules[place]).find(([key]) => key === name)?.[1];
  if (typeof said !== "string") throw new Error(`${place} says no plain ${name}`);
  return said;
}

async function enterIn(page: Page, language: Language, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: text(language, "doorway.door", "open") }).click();
  await expect(page.getByRole("button", { name: text(language, "rater.arrival", "begin") })).toBeVisible();
}

async function beginIn(page: Page, language: Language, link: string): Promise<void> {
  await enterIn(page, language, link);
  await page.getByRole("button", { name: text(language, "rater.arrival", "begin") }).click();
  await expect(page.getByRole("radio").first()).toBeVisible();
}

async function speak(page: Page, language: Language): Promise<void> {
  await page.getByRole("combobox").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

async function sendIn(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: text(language, "rater.form", "overview") }).click();
  await page.getByRole("button", { name: text(language, "rater.sending", "send") }).click();
  await expect(page.getByRole("heading", { name: text(language, "rater.sending", "sentTitle") })).toBeVisible();
}

test.describe("a German browser", () => {
  test.use({ locale: "de-AT" });

  test("The page speaks the browser’s language first, and then the one that was chosen on this device", async ({
    page,
    round,
  }) => {
    const { link } = round.rater("peer");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sie werden um Feedback gebeten");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await speak(page, "ar");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("يُطلَب رأيكم");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("يُطلَب رأيكم");
  });

  test("On a shared computer not even the language is kept", async ({ page, round }) => {
    await enterIn(page, "de", round.rater("peer").link);
    await speak(page, "fr");
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.getByRole("switch").check();
    await speak(page, "es");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await storedText(page)).not.toMatch(/"(?:fr|es)"/);
  });
});

test("Changing the language midway keeps the place, every answer and every word", async ({ page, round }) => {
  const { link } = round.rater("direct-report");
  await beginIn(page, "en", link);
  await page.getByRole("radio", { name: "Often" }).first().check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("radio", { name: "Seldom" }).nth(1).check();
  await speak(page, "de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Schafft Klarheit");
  await expect(page.getByRole("radio", { name: "Selten" }).nth(1)).toBeChecked();
  await speak(page, "ar");
  await expect(page.getByRole("radio", { name: "نادرًا" }).nth(1)).toBeChecked();
  for (let part = 2; part < 17; part++) await page.getByRole("button", { name: "التالي" }).click();
  await page.getByRole("textbox").fill("أفكار جيّدة، and more.");
  await speak(page, "pt");
  await expect(page.getByRole("textbox")).toHaveValue("أفكار جيّدة، and more.");
  await sendIn(page, "pt");
  await speak(page, "en");
  await expect(page.getByRole("heading", { name: "Your answers have arrived" })).toBeVisible();
});

test("In Arabic the same presses give the same pieces as in English", async ({ page, round, raterHouse }) => {
  const { link } = round.rater("boss");
  await page.goto(link);
  await speak(page, "ar");
  await beginIn(page, "ar", link);
  // The third item: the fourth point; the fourth: the second; the first cannot be said.
  await page.getByRole("group").nth(2).getByRole("radio").nth(3).check();
  await page.getByRole("group").nth(3).getByRole("radio").nth(1).check();
  await page.getByRole("group").first().getByRole("radio", { name: "لا يمكنني القول" }).check();
  for (let part = 1; part < 14; part++) await page.getByRole("button", { name: "التالي" }).click();
  // On a line the arrow to the left goes to the left, which in Arabic is on towards the second pole.
  const line = page.getByRole("group").first().getByRole("radio");
  await line.nth(1).check();
  await line.nth(1).press("ArrowLeft");
  await expect(line.nth(2)).toBeChecked();
  const [second, third] = [await line.nth(1).boundingBox(), await line.nth(2).boundingBox()];
  expect(third?.x ?? 0).toBeLessThan(second?.x ?? 0);
  await sendIn(page, "ar");

  await round.subjectApi.round.close.mutate({ roundId: round.roundId });
  await raterHouse.stage.work();
  const sql = postgres(raterHouse.house.superuserUrl, { max: 1, onnotice: () => undefined });
  const pieces =
    await sql`select kind, key, answers from pieces where round_id = ${round.roundId} and cell = 'boss' and kind <> 'comment'`;
  await sql.end();
  const given = pieces.filter(({ answers }) => (answers as unknown[]).some((answer) => answer !== null));
  expect(given.map(({ kind, key, answers }) => [kind, key, answers]).sort()).toEqual([
    ["axis", "influence-organization", [3]],
    ["competency", "strategic-questions", [null, null, 4, 2]],
  ]);
});

test("Nothing that leaves the browser or stays on the server tells which language it was", async ({
  browser,
  round,
  raterHouse,
}) => {
  const seen = new Map<Language, readonly string[]>();
  for (const [at, language] of (["en", "de", "ar"] as const).entries()) {
    const context: BrowserContext = await browser.newContext();
    const page = await context.newPage();
    // What the device remembers, so that the browser's own settings are the same for all three.
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    const requests: Request[] = [];
    page.on("request", (request) => void requests.push(request));
    await beginIn(page, language, round.rater("peer", at).link);
    await page.getByRole("radio").nth(3).check();
    await sendIn(page, language);
    seen.set(
      language,
      requests.map((request) => {
        const headers = Object.keys(request.headers()).sort().join();
        return `${request.method()} ${new URL(request.url()).pathname} ${request.postData()?.length ?? 0} ${headers}`;
      }),
    );
    await context.close();
  }
  expect(seen.get("de")).toEqual(seen.get("en"));
  expect(seen.get("ar")).toEqual(seen.get("en"));
  expect(seen.get("en")?.filter((request) => !request.includes("icon"))).toHaveLength(5);

  const sql = postgres(raterHouse.house.superuserUrl, { max: 1, onnotice: () => undefined });
  const rows = await sql`select to_jsonb(i) - 'id' - 'name' - 'address' - 'secret_hash' as kept
    from invitations i where round_id = ${round.roundId} and rater_group = 'peer'`;
  const lengths =
    await sql`select distinct octet_length(sealed) as length from sealed_ballots where round_id = ${round.roundId}`;
  await sql.end();
  expect(new Set(rows.map(({ kept }) => JSON.stringify(kept))).size).toBe(1);
  expect(lengths).toHaveLength(1);
});

test("A questionnaire without a translation is shown in its own language, and every part of it is marked so", async ({
  page,
  raterHouse,
}) => {
  const { house, stage, organisation } = raterHouse;
  const id = asId<"questionnaire-version">(crypto.randomUUID());
  const sql = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
  const [known] =
    await sql`select questionnaire_id from questionnaire_versions where id = ${organisation.questionnaireVersionId}`;
  await sql.end();
  await withTenant(house.database, organisation.organisationId, (tx) =>
    saveQuestionnaireVersion(tx, {
      id,
      questionnaireId: asId(String(known?.["questionnaire_id"])),
      number: 2,
      content: contentInLanguage(leaderAndManager360, "en"),
    }),
  );
  const launched = await stage.launch({ ...organisation, questionnaireVersionId: id }, { peer: 3 });
  const rater = launched.raters.find(({ group }) => group === "peer");
  if (rater === undefined) throw new Error("a launched round has its peers");
  const entry = await house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
  if (entry.state !== "open") throw new Error("a launched round is open");
  await page.goto(raterLink(house.origin, rater.secret, hashParameters(entry.parameters)));
  await speak(page, "ar");
  await page.getByRole("button", { name: "فتح الاستمارة" }).click();
  await expect(page.getByText("لغة الأسئلة نفسها")).toBeVisible();
  await page.getByRole("button", { name: "البدء" }).click();
  const legend = page.locator("legend").first();
  await expect(legend).toHaveAttribute("lang", "en");
  await expect(legend).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.getByText("لا يمكنني القول").first()).toBeVisible();
});

for (const [what, find, put] of [
  ["translation", "Bevor die Arbeit beginnt, fragt {name}", "Nie fragt {name}"],
  ["sentence of the page’s own", "Keine Zahl wird gezeigt", "Jede Zahl wird gezeigt"],
] as const)
  test(`A ${what} that was exchanged after the letters went out is not shown`, async ({ page, round }) => {
    await page.route("**/trpc/ballot.enter", async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      expect(body).toContain(find);
      await route.fulfill({ response, body: body.replaceAll(find, put) });
    });
    await page.goto(round.rater("peer").link);
    await speak(page, "de");
    await page.getByRole("button", { name: "Formular öffnen" }).click();
    await expect(
      page.getByText(/Beantworten Sie dieses Formular nicht|Inzwischen hat sich etwas geändert/),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Beginnen" })).toHaveCount(0);
  });

for (const language of ["de", "ar"] as const)
  for (const width of [320, 390])
    test(`Every screen in ${language} fits a phone of ${width} pixels`, async ({ page, round }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      let taken = 0;
      const look = async (name: string) => {
        const over = await page.evaluate(() => {
          const root = document.documentElement;
          const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter((each) => {
            const box = each.getBoundingClientRect();
            const isShown = box.width > 1 && getComputedStyle(each).visibility !== "hidden";
            return isShown && (box.left < -1 || box.right > root.clientWidth + 1);
          });
          const cut = [...document.querySelectorAll<HTMLElement>("button, .word, legend, h1")].filter(
            (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1,
          );
          return [
            root.scrollWidth - root.clientWidth,
            ...[...wide, ...cut].map((each) => each.outerHTML.slice(0, 120)),
          ];
        });
        expect(over, name).toEqual([0]);
        if (pictures !== undefined)
          await page.screenshot({
            path: `${pictures}/${language}-${width}-${String(taken++).padStart(2, "0")}-${name}.png`,
            fullPage: true,
          });
      };
      const { link } = round.rater("peer");
      const press = (place: Parameters<typeof text>[1], name: string) =>
        page
          .getByRole("button", { name: text(language, place, name), exact: true })
          .first()
          .click();
      await page.goto(link.replace(/#.*/, "#1.cut"));
      await speak(page, language);
      await look("code");
      await page.goto(link);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text(language, "doorway.door", "title"));
      await look("door");
      await enterIn(page, language, link);
      await page.locator("details > summary").first().click();
      await look("arrival");
      await press("rater.arrival", "notMe");
      await look("not-me");
      await press("rater.arrival", "close");
      await press("rater.arrival", "ratherNot");
      await look("decline");
      await press("rater.arrival", "back");
      await press("rater.arrival", "begin");
      for (let part = 1; part <= 20; part++) {
        await look(`part-${part}`);
        const radio = page.getByRole("radio");
        if ((await radio.count()) > 0) await radio.nth(1).check();
        else await page.getByRole("textbox").fill(`${"x".repeat(30)} a@b.example 12345`);
        const next = page.getByRole("button", { name: text(language, "rater.form", "next"), exact: true });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      await page.getByRole("button", { name: text(language, "rater.form", "toCheck") }).click();
      await look("check");
      await press("rater.sending", "send");
      await expect(page.getByRole("heading", { name: text(language, "rater.sending", "sentTitle") })).toBeVisible();
      await look("sent");
      await press("rater.sending", "withdraw");
      await look("withdraw");
      await press("rater.sending", "back");
      await page.reload();
      await press("doorway.door", "open");
      await expect(page.getByRole("heading", { name: text(language, "rater.sending", "alreadyTitle") })).toBeVisible();
      await look("already");
      await round.subjectApi.round.close.mutate({ roundId: round.roundId });
      await page.reload();
      await press("doorway.door", "open");
      await expect(page.locator("main.ended")).toBeVisible();
      await look("ended");
    });
