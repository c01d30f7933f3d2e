import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { startDemonstration, type Demonstration } from "./demonstration.ts";
import { scenes, type Look, type Scene } from "./scenes.ts";

// node take-pictures.ts FOLDER [SCENE…]: the README's pictures, taken from the running product. PARALLAX_CHROMIUM names the browser.

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: take-pictures.ts FOLDER [SCENE…]");
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) throw new Error(`No such scene. Scenes: ${scenes.map(({ name }) => name).join(", ")}`);

const demonstration = await startDemonstration();
const browser = await chromium.launch({
  ...(process.env["PARALLAX_CHROMIUM"] === undefined ? {} : { executablePath: process.env["PARALLAX_CHROMIUM"] }),
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
});
try {
  mkdirSync(folder, { recursive: true });
  if (wanted.length === 0) for (const old of readdirSync(folder)) if (old.endsWith(".png")) rmSync(join(folder, old));
  for (const scene of chosen) for (const look of scene.looks) await take(scene, look);
} finally {
  await browser.close();
  await demonstration.stop();
}

async function take(scene: Scene, look: Look): Promise<void> {
  const page = await openPage(browser, demonstration, scene, look);
  const part = await scene.open(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  const path = join(folder ?? "", `${scene.name}-${look.width}-${look.scheme}.png`);
  const isCutOut = part !== undefined && scene.isCutOut === true;
  if (part !== undefined && !isCutOut) await part.evaluate(bringBelowHeader);
  await page.screenshot(
    isCutOut
      ? { path, fullPage: true, clip: await part.evaluate(surroundings) }
      : { path, fullPage: scene.isWhole === true },
  );
  process.stdout.write(`  ${path}  ${Math.ceil(statSync(path).size / 1024)} KB\n`);
  await page.context().close();
}

/** Where a part stands on its page, with some paper around it. */
function surroundings(part: Element): { x: number; y: number; width: number; height: number } {
  const { left, top, width, height } = part.getBoundingClientRect();
  return { x: left - 32, y: top + window.scrollY - 24, width: width + 64, height: height + 40 };
}

/** The page's head stays where it is, and covers what is scrolled to the very top. */
function bringBelowHeader(part: Element): void {
  const head = document.querySelector("header")?.getBoundingClientRect().height ?? 0;
  window.scrollBy(0, part.getBoundingClientRect().top - head - 16);
}

async function openPage(from: Browser, { url, signInLink }: Demonstration, scene: Scene, look: Look): Promise<Page> {
  const isPhone = look.width === 390;
  const options: BrowserContextOptions = {
    baseURL: url,
    viewport: { width: look.width, height: isPhone ? 844 : (scene.height ?? 860) },
    deviceScaleFactor: isPhone && scene.isWhole !== true ? 1.5 : 1,
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: look.scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
  };
  const page = await (await from.newContext(options)).newPage();
  if (scene.visitor === null) return page;
  await page.goto(signInLink(scene.visitor));
  await page.getByRole("button", { name: "Sign me in" }).click();
  await page.getByRole("button", { name: /^Account of/ }).waitFor();
  return page;
}
