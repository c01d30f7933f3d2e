import { randomBytes, randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import type { Piece } from "@parallax/domain/ballot/piece";
import { ballotBytes } from "@parallax/domain/ballot/sealed-ballot";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { leaderAndManager360 as content } from "@parallax/language/questionnaire/leader-and-manager-360";
import { deriveRoundKey } from "@parallax/server/ballot/round-key";
import { fillForm } from "@parallax/support/round-stage";
import { chromium } from "@playwright/test";

// What locking a ballot costs in a rater's browser: the page's own module in a real Chromium, beside a bare AES-GCM of as many bytes in
// the same page. Read the ratio; the milliseconds are this machine's.

const seals = 40;
const origin = "http://localhost:1";

const executablePath = process.env["PARALLAX_CHROMIUM"];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox"],
});
try {
  await measure();
} finally {
  await browser.close();
}

async function measure(): Promise<void> {
  const page = await browser.newPage();
  const script = await bundleSealing();
  // Nothing listens there: what the page asks for is answered here.
  await page.route(`${origin}/**`, (route) =>
    route.fulfill(
      route.request().url().endsWith(".js")
        ? { contentType: "text/javascript", body: script }
        : { contentType: "text/html", body: "<!doctype html><title>Bench</title>" },
    ),
  );
  await page.goto(origin);
  const { visit, pieces } = await madeVisit();
  const { seal, bare, signs } = await page.evaluate(timeInPage, { visit, pieces, seals, script: `${origin}/seal.js` });
  const bytes = visit.parameters.ballotBytes;
  if (signs !== Math.ceil((bytes * 4) / 3)) throw new Error(`A sealed ballot has ${signs} signs.`);
  print(`A ballot of ${bytes.toLocaleString("en-GB")} bytes, ${seals} times, median, in Chromium ${browser.version()}`);
  print(`  sealed in ${seal.toFixed(2)} ms, bare AES-GCM ${bare.toFixed(2)} ms, ratio ${(seal / bare).toFixed(0)}`);
}

type Given = Awaited<ReturnType<typeof madeVisit>> & { readonly seals: number; readonly script: string };

/** Runs in the page. */
async function timeInPage({ visit, pieces, seals: times, script }: Given) {
  const { sealBallot } = (await import(script)) as {
    sealBallot(visit: object, pieces: readonly unknown[]): Promise<{ sealed: string }>;
  };
  const asBytes = (numbers: readonly number[]) => Uint8Array.from(numbers);
  const entered = { ...visit, parametersHash: asBytes(visit.parametersHash), link: { secret: asBytes(visit.secret) } };
  const medianOf = async (act: () => Promise<unknown>) => {
    const taken: number[] = [];
    for (let turn = 0; turn < times + 5; turn += 1) {
      const begun = performance.now();
      await act();
      taken.push(performance.now() - begun);
    }
    return taken.slice(5).sort((a, b) => a - b)[times >> 1] ?? Number.NaN;
  };
  const signs = (await sealBallot(entered, pieces)).sealed.length;
  const seal = await medianOf(() => sealBallot(entered, pieces));
  const plain = new Uint8Array(visit.parameters.ballotBytes);
  const bare = await medianOf(async () => {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    return crypto.subtle.encrypt({ name: "AES-GCM", iv: new Uint8Array(12) }, key, plain);
  });
  return { seal, bare, signs };
}

async function madeVisit() {
  const { publicKey } = await deriveRoundKey(randomBytes(32), randomBytes(32));
  const parameters: LaunchParameters = {
    format: 1,
    roundId: randomUUID(),
    formHash: "",
    groups: ["peer"],
    policy: defaultPolicy,
    suite: 1,
    outerPublicKey: toBase64Url(publicKey),
    innerPublicKey: null,
    ballotBytes: ballotBytes(layoutForm(content), false),
  };
  const pieces: readonly Piece[] = fillForm(content, ({ kind }) =>
    kind === "comment" ? "What I would keep, in a few lines. ".repeat(20) : 3,
  );
  const visit = {
    content,
    parameters,
    parametersHash: [...hashParameters(parameters)],
    secret: [...randomBytes(32)],
    invitationId: randomUUID(),
  };
  return { visit, pieces };
}

type Bundler = { build(config: object): Promise<readonly { output: readonly { code?: string }[] }[]> };

/** The page's sealing as one script, by the rater app's own bundler. */
async function bundleSealing(): Promise<string> {
  const rater = new URL("../../../apps/rater/", import.meta.url);
  const vite = createRequire(new URL("package.json", rater)).resolve("vite");
  const { build } = (await import(pathToFileURL(vite).href)) as Bundler;
  const entry = new URL("src/send/seal-ballot.ts", rater).pathname;
  const [made] = await build({
    configFile: false,
    root: rater.pathname,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["es"], fileName: "seal" } },
  });
  const code = made?.output[0]?.code;
  if (code === undefined) throw new Error("The sealing could not be bundled.");
  return code;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
