import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import process from "node:process";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { setCastStage } from "./cast-stage.ts";
import { openBattery, type Battery, type Volley } from "./fire-casts.ts";

// Acknowledged casts a second through the product's web, against a bare handler that does the same transaction, in turns on the same
// database. Figures of one machine at one moment: read the ratio.

const turns = 12;
const secondsATurn = 2;

const children: Child[] = [];
const stage = await setCastStage();
try {
  await measure();
} finally {
  await Promise.all(children.map((child) => child.stop()));
  await stage.close();
}

async function measure(): Promise<void> {
  const port = await findFreePort();
  const product = await startChild(fileURLToPath(import.meta.resolve("@parallax/server/main")), ["web"], {
    PARALLAX_DATA: stage.dataDirectory,
    PARALLAX_DEMO: "0",
    // One login is enough to measure with; in earnest the doctor asks for one each.
    PARALLAX_START_ANYWAY: "1",
    LOG_LEVEL: "error",
    PORT: String(port),
  });
  const bare = await startChild(fileURLToPath(new URL("bare-server.ts", import.meta.url)), [], {});
  const throughProduct = openBattery({ port, path: "/trpc/ballot.cast" }, stage.senders);
  const throughBare = openBattery({ port: bare.port ?? 0, path: "/cast" }, stage.senders);
  print(`${stage.senders.length} raters at once, ballots of ${say(stage.ballotBytes)} bytes, each commit on disk`);
  for (const battery of [throughProduct, throughBare]) await battery.fire(2);
  const before = { product: product.cpuMs(), bare: bare.cpuMs() };
  const pairs = await fireInTurns(throughProduct, throughBare);
  await checkStored("public", throughProduct.lastReceipts());
  await checkStored("bare", throughBare.lastReceipts());
  for (const battery of [throughProduct, throughBare]) battery.close();
  const [ours, theirs] = [pairs.map((each) => each.product), pairs.map((each) => each.bare)];
  print(`Casts a second: product ${middleRate(ours)}, bare ${middleRate(theirs)}`);
  const ratios = pairs.map(ratioOf);
  const spread = `from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in ${turns} turns`;
  print(`Product ÷ bare: ${median(ratios).toFixed(2)} (${spread})`);
  const [cpuOurs, cpuTheirs] = [cpuACast(product, before.product, ours), cpuACast(bare, before.bare, theirs)];
  if (cpuOurs > 0) print(`Server's CPU time a cast: product ${cpuOurs.toFixed(1)} ms, bare ${cpuTheirs.toFixed(1)} ms`);
}

type Pair = { readonly product: Volley; readonly bare: Volley };

async function fireInTurns(product: Battery, bare: Battery): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  print("  turn    product       bare    ratio    half within: product      bare");
  for (let turn = 1; turn <= turns; turn += 1) {
    const pair = { product: await product.fire(secondsATurn), bare: await bare.fire(secondsATurn) };
    pairs.push(pair);
    const rates = `${rate(pair.product.perSecond)}  ${rate(pair.bare.perSecond)}  ${ratioOf(pair).toFixed(2).padStart(7)}`;
    print(`  ${String(turn).padStart(4)}  ${rates}  ${ms(pair.product.medianMs, 22)}  ${ms(pair.bare.medianMs, 8)}`);
  }
  return pairs;
}

/** An acknowledged cast is a stored one: what lies in the table is what every rater was last told. */
async function checkStored(schema: "public" | "bare", expected: readonly string[]): Promise<void> {
  const sql = postgres(stage.databaseUrl, { max: 1 });
  const rows = await sql<{ receipt: Buffer }[]>`select receipt from ${sql(`${schema}.sealed_ballots`)}`;
  await sql.end();
  const stored = rows.map(({ receipt }) => receipt.toString("base64url")).toSorted();
  if (stored.join() !== expected.join())
    throw new Error(`The ballots in ${schema} are not those that were acknowledged.`);
}

type Child = {
  readonly port: number | undefined;
  /** What its process has used so far; 0 where the system does not tell. It says more than the clock on a busy machine. */
  cpuMs(): number;
  stop(): Promise<void>;
};

async function startChild(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Child> {
  const child = fork(script, args, { env: { ...process.env, ...environment, DATABASE_URL: stage.databaseUrl } });
  const told = await firstMessage(child);
  if (told.kind !== "ready") throw new Error(`${script} did not start: ${told.reason ?? "no reason given"}`);
  const running: Child = {
    port: told.port,
    cpuMs() {
      const file = `/proc/${child.pid}/stat`;
      if (!existsSync(file)) return 0;
      // After the name in brackets; user and system time in ticks of a hundredth of a second.
      const fields = (readFileSync(file, "utf8").split(") ").at(-1) ?? "").split(" ");
      return 10 * (Number(fields[11]) + Number(fields[12]));
    },
    async stop() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
  children.push(running);
  return running;
}

function cpuACast(child: Child, before: number, volleys: readonly Volley[]): number {
  return (child.cpuMs() - before) / volleys.reduce((sum, { casts }) => sum + casts, 0);
}

function ratioOf(pair: Pair): number {
  return pair.product.perSecond / pair.bare.perSecond;
}

function middleRate(volleys: readonly Volley[]): string {
  return median(volleys.map(({ perSecond }) => perSecond)).toFixed(0);
}

type Told = { kind: string; port?: number; reason?: string };

function firstMessage(child: ChildProcess): Promise<Told> {
  return new Promise((told, fail) => {
    child.once("message", (message) => told(message as Told));
    child.once("exit", (code) => fail(new Error(`A server ended with ${code} while it started.`)));
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return free;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function rate(perSecond: number): string {
  return `${perSecond.toFixed(0)}/s`.padStart(9);
}

function ms(milliseconds: number, width: number): string {
  return `${milliseconds.toFixed(0)} ms`.padStart(width);
}

function say(count: number): string {
  return Math.round(count).toLocaleString("en-GB");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
