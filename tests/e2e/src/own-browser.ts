import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { type Browser, type Page, chromium } from "@playwright/test";

/** A browser as people have one: with a profile on disk that outlives its process. */
export type OwnBrowser = {
  /** Starts it, on the same profile every time. */
  open(): Promise<Page>;
  /** As the battery or the system ends it: at once, without a word to any page. */
  kill(): Promise<void>;
  remove(): Promise<void>;
};

export function ownBrowser(): OwnBrowser {
  const profile = mkdtempSync(join(tmpdir(), "parallax-profile-"));
  let running: { readonly child: ChildProcess; readonly browser: Browser } | null = null;
  async function kill(): Promise<void> {
    if (running === null) return;
    const { child } = running;
    running = null;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
  return {
    async open() {
      const child = spawn(
        env["PARALLAX_CHROMIUM"] ?? chromium.executablePath(),
        [
          "--headless",
          "--no-sandbox",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--lang=en-GB",
          "--remote-debugging-port=0",
          `--user-data-dir=${profile}`,
        ],
        { stdio: ["ignore", "ignore", "pipe"] },
      );
      const browser = await chromium.connectOverCDP(await debuggingAddress(child));
      running = { child, browser };
      const [context] = browser.contexts();
      if (context === undefined) throw new Error("a browser has its own context");
      return await context.newPage();
    },
    kill,
    async remove() {
      await kill();
      // Its children end when they notice; until then they may still write.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`The browser ended with ${code}: ${said}`)));
  });
}
