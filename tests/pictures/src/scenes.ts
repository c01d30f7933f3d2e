import type { Locator, Page } from "@playwright/test";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { ask } from "./ask.ts";
import { beginSession, readAll } from "./desk.ts";
import { writeSample } from "./letter-samples.ts";
import { findRound } from "./letters.ts";
import { drawPages, twoPages } from "./paper-pages.ts";
import { chooseOnce, guess, helena, openForm, openReport } from "./reader-acts.ts";

export type Look = { readonly width: 1280 | 390; readonly scheme: "light" | "dark" };

/** What a picture shows, who looks and how they get there. */
export type Scene = {
  readonly name: string;
  readonly visitor: "Amara Diallo" | "Oliver Grant" | "Helena Brandt" | null;
  readonly looks: readonly Look[];
  /** Of a wide window, where the usual one cuts something off. */
  readonly height?: number;
  /** The part with some paper around it, instead of the window with the part at its top. */
  readonly isCutOut?: boolean;
  /** The page from top to bottom, at one point a pixel. */
  readonly isWhole?: boolean;
  /** Goes there and returns the part that matters; undefined: the top of the page. */
  open(page: Page): Promise<Locator | undefined>;
};

const wide: Look = { width: 1280, scheme: "light" };
const wideDark: Look = { width: 1280, scheme: "dark" };
const phone: Look = { width: 390, scheme: "light" };
const phoneDark: Look = { width: 390, scheme: "dark" };
const marcus = "marcus@fernhill.example";

/** Letters as a mail program on a phone shows them, one of them from right to left. */
const letterScenes: readonly Scene[] = (
  [
    ["invitation", "en"],
    ["invitation", "ar"],
    ["thank-you", "en"],
  ] as const
).map(([kind, language]) => ({
  name: language === "en" ? `letter-${kind}` : `letter-${kind}-${language}`,
  visitor: null,
  looks: [phone],
  isWhole: true,
  async open(page) {
    const { html } = await writeSample(kind, language);
    await page.setContent(html);
    return undefined;
  },
}));

type Released = { readonly snapshot: ReportSnapshot; readonly introduction: string };

/** Every picture is shown somewhere in the README or the docs; one that no page shows is not taken. */
export const scenes: readonly Scene[] = [
  {
    name: "landing",
    height: 1010,
    visitor: null,
    looks: [wide],
    async open(page) {
      await page.goto("/");
      await page.getByRole("table").first().waitFor();
      return undefined;
    },
  },
  {
    name: "guess",
    visitor: "Amara Diallo",
    height: 1000,
    looks: [wide],
    async open(page) {
      await page.goto(`/rounds/${await findRound(page, "Amara Diallo", helena)}/report`);
      await guess(page);
      return undefined;
    },
  },
  {
    name: "report-one-page",
    visitor: "Amara Diallo",
    height: 980,
    looks: [wide, phoneDark],
    async open(page) {
      await openReport(page);
      return page.locator("#one-page");
    },
  },
  {
    name: "leader-manager-map",
    visitor: "Amara Diallo",
    isCutOut: true,
    looks: [wideDark],
    async open(page) {
      await openReport(page);
      const map = page.locator("#leading-and-managing figure").first();
      await map.getByLabel("Show groups").check();
      return map;
    },
  },
  {
    name: "two-views",
    visitor: "Amara Diallo",
    height: 1080,
    looks: [wide],
    async open(page) {
      await openReport(page);
      return page.locator("#two-views figure").first();
    },
  },
  {
    name: "guess-result",
    visitor: "Amara Diallo",
    isCutOut: true,
    looks: [wide],
    async open(page) {
      await openReport(page);
      return page.locator("#two-views > section").last();
    },
  },
  {
    name: "who-sees-what",
    visitor: "Amara Diallo",
    height: 1080,
    looks: [wide],
    async open(page) {
      await openReport(page);
      return page.locator("#who-sees-what");
    },
  },
  {
    name: "my-choices",
    visitor: "Amara Diallo",
    height: 1080,
    looks: [wide],
    async open(page) {
      await openReport(page);
      await chooseOnce(page);
      return page.locator("#my-choices");
    },
  },
  {
    name: "choosing-raters",
    visitor: "Oliver Grant",
    height: 1120,
    looks: [wide],
    async open(page) {
      await page.goto(`/rounds/${await findRound(page, "Oliver Grant", marcus)}/raters`);
      await page.locator("#forecast").waitFor();
      return undefined;
    },
  },
  {
    name: "coach-comments",
    visitor: "Helena Brandt",
    looks: [wide],
    async open(page) {
      await page.goto(`/coaching/${await findRound(page, "Daniel Kowalski", helena)}`);
      await page.locator("#comments").waitFor();
      return undefined;
    },
  },
  {
    name: "coach-prep",
    visitor: "Helena Brandt",
    height: 1180,
    looks: [wide],
    async open(page) {
      const roundId = await findRound(page, "Daniel Kowalski", helena);
      await readAll(page, roundId);
      await page.goto(`/coaching/${roundId}/prep`);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      return undefined;
    },
  },
  {
    name: "presenter",
    visitor: "Helena Brandt",
    height: 1160,
    looks: [wide],
    async open(page) {
      const roundId = await findRound(page, "Daniel Kowalski", helena);
      await beginSession(page, roundId);
      await page.goto(`/coaching/${roundId}/present`);
      // Who answered, the own view, the strengths, the balance.
      for (let at = 0; at < 3; at += 1) await page.getByRole("button", { name: "On", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Leading and managing" }).waitFor();
      return undefined;
    },
  },
  {
    name: "report-pdf",
    visitor: "Amara Diallo",
    height: 890,
    looks: [wide],
    async open(page) {
      const roundId = await findRound(page, "Amara Diallo", helena);
      await openReport(page);
      const { snapshot, introduction } = (await ask(page, "report.released", roundId)) as Released;
      const pages = drawPages({ snapshot, introduction, version: null, language: "en" });
      // Not on the product's own page, whose policy lets no style in.
      await page.goto("about:blank");
      await page.setContent(twoPages(pages));
      await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
      return undefined;
    },
  },
  {
    name: "rater-arrival",
    visitor: null,
    looks: [phone],
    async open(page) {
      await openForm(page);
      return undefined;
    },
  },
  {
    name: "rater-competency",
    visitor: null,
    looks: [phone],
    async open(page) {
      await openForm(page);
      await page.getByRole("button", { name: "Begin" }).click();
      const questions = page.getByRole("group");
      for (const [at, point] of [4, 3].entries())
        await questions
          .nth(at)
          .getByRole("radio")
          .nth(point - 1)
          .tap();
      return undefined;
    },
  },
  ...letterScenes,
  {
    name: "stop-reminders",
    visitor: null,
    looks: [phone],
    async open(page) {
      await page.goto(`/r/stop#${"A".repeat(43)}`);
      await page.getByRole("button", { name: "Stop the reminders" }).waitFor();
      return undefined;
    },
  },
];
