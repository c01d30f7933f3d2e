import type { Locator, Page } from "@playwright/test";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { ask } from "./ask.ts";
import { beginSession, readAll } from "./desk.ts";
import { writeSample } from "./letter-samples.ts";
import { findLetter, findRound } from "./letters.ts";
import { drawPages } from "./paper-pages.ts";

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
const helena = "helena@fernhill.example";
const marcus = "marcus@fernhill.example";
const tomas = "tomas@fernhill.example";
const request = "Lucía Serrano asks for your view";

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

type Released = { readonly snapshot: ReportSnapshot; readonly introduction: string };

const sheet = { width: 595, height: 842 };
/** Of A4 in the drawing's own points. */
const drawn = { width: 595.28, height: 841.89 };

/** The cover and the page after it side by side. The drawing has all pages below each other, too long for one picture. */
function twoPages(svg: string): string {
  const pages = [0, 1].map((place) => {
    const part = `viewBox="0 ${drawn.height * place} ${drawn.width} ${drawn.height}" width="${sheet.width}" height="${sheet.height}"`;
    const one = svg.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, part);
    const source = `data:image/svg+xml;base64,${Buffer.from(one).toString("base64")}`;
    return `<img src="${source}" style="background:#fff;box-shadow:0 1px 6px #0004" alt="" />`;
  });
  return `<body style="margin:0;display:flex;gap:24px;padding:24px;background:#e8e4dc">${pages.join("")}</body>`;
}

async function openReport(page: Page): Promise<void> {
  await page.goto(`/rounds/${await findRound(page, "Amara Diallo", helena)}/report`);
  const asks = page.getByRole("button", { name: /open the report/i });
  await page.locator("#one-page").or(asks).first().waitFor();
  if (await asks.isVisible()) {
    await guess(page);
    await asks.click();
  }
  await page.locator("#one-page").waitFor();
}

/** Says of half the competencies what she expects. */
async function guess(page: Page): Promise<void> {
  const rows = page.getByRole("group");
  await rows.first().waitFor();
  for (const [row, choice] of [
    "Others higher",
    "Others about the same",
    "Others higher",
    "Others lower",
    "Others about the same",
  ].entries())
    await rows.nth(row).getByRole("radio", { name: choice }).check();
}

/** Marks two things and makes a goal of one; the pictures after the first find them there. */
async function chooseOnce(page: Page): Promise<void> {
  const choices = page.locator("#my-choices");
  await choices.getByText(/You have chosen no goal yet|Goal one/).waitFor();
  if (await choices.getByText("Goal one").isVisible()) return;
  for (const [at, kind] of ["Keep", "Grow"].entries()) {
    const competency = page.locator("#keep-grow-talk li").nth(at);
    await competency.getByRole("button", { name: /^Mark: / }).click();
    await competency.getByRole("button", { name: kind, exact: true }).click();
  }
  await choices
    .getByRole("button", { name: /^Make it a goal/ })
    .last()
    .click();
  await choices
    .getByLabel("What I want to be seen doing")
    .fill("Say at the end of a meeting what we decided, and who does what.");
  await choices.getByLabel("When, and with whom").fill("Mondays, with the six of my team.");
  await choices.getByLabel("First step, within two weeks").fill("Write it on the board before we leave the room.");
  await choices.getByLabel("Who helps me").fill("Tomás reminds me when I forget.");
  await choices.getByLabel("How others would notice").fill("Nobody has to ask on Tuesday.");
  await choices.getByRole("button", { name: "Keep this goal" }).click();
  await choices.getByRole("article").waitFor();
}

async function openForm(page: Page): Promise<void> {
  const { links } = await findLetter(page, tomas, request);
  await page.goto(links[0] ?? "");
  await page.getByRole("button", { name: "Open the form" }).click();
  await page.getByRole("button", { name: "Begin" }).waitFor();
}
