import { type Request, expect } from "@playwright/test";
import type { Language } from "@parallax/domain/language";
import { raterLanguages } from "@parallax/language/rater-languages";
import { test } from "./rater-stage.ts";

const locales = { en: "en-GB", de: "de-DE", fr: "fr-FR", es: "es-ES", pt: "pt-PT", ar: "ar-EG" } as const;

test("Every language that raters may read is weighed here", () => {
  expect(Object.keys(raterLanguages).sort()).toEqual(Object.keys(locales).sort());
});

for (const [language, locale] of Object.entries(locales) as [Language, string][])
  test(`In ${locale} the first question takes four requests, 30 kB of script and 60 kB in all, and nothing from elsewhere`, async ({
    browser,
    round,
    raterHouse,
  }) => {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    const { doorway, rater } = raterLanguages[language];
    await page.goto(round.rater("peer").link);
    await page.getByRole("button", { name: doorway.door.open }).click();
    await page.getByRole("button", { name: rater.arrival.begin, exact: true }).click();
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);

    // A browser fetches the icon for itself, when everything else is there; it is weighed with the rest.
    const needed = requests.filter((request) => !request.url().endsWith("/icon.svg"));
    expect(needed.map((request) => request.resourceType()).sort()).toEqual([
      "document",
      "fetch",
      "script",
      "stylesheet",
    ]);
    expect(requests.filter((request) => !request.url().startsWith(`${raterHouse.house.origin}/`))).toEqual([]);
    const weigh = async (request: Request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      return { kind: request.resourceType(), body: responseBodySize, all: responseBodySize + responseHeadersSize };
    };
    const weights = await Promise.all(requests.map(weigh));
    const script = weights.filter(({ kind }) => kind === "script").reduce((sum, { body }) => sum + body, 0);
    expect(script).toBeGreaterThan(5000);
    expect(script).toBeLessThanOrEqual(30_000);
    expect(weights.reduce((sum, { all }) => sum + all, 0)).toBeLessThanOrEqual(60_000);
    expect(await page.evaluate(() => [...document.fonts].length)).toBe(0);
    expect(await context.cookies()).toEqual([]);

    // From the door to the receipt the server is called twice: to enter, and to cast.
    await page.getByRole("radio").nth(1).check();
    await page.getByRole("button", { name: rater.form.overview }).click();
    await page.getByRole("button", { name: rater.sending.send }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(rater.sending.sentTitle);
    expect(
      requests.filter((request) => request.method() !== "GET").map((request) => new URL(request.url()).pathname),
    ).toEqual(["/trpc/ballot.enter", "/trpc/ballot.cast"]);
    await context.close();
  });
