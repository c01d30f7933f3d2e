import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { databaseUrl, ensureDatabase } from "@parallax/database/ensure-database";
import { prepareAlterations, type Alteration, type PreparedAlterations } from "@parallax/support/altered-product";
import type { MortalPostgres } from "@parallax/support/mortal-postgres";
import { startStormyMailServer, type StormyMailServer, type Verdict } from "@parallax/support/stormy-mail-server";
import { startTcpProxy, type Passage, type TcpProxy } from "@parallax/support/tcp-proxy";
import postgresClient from "postgres";
import { keepPart, type PartKeeper, type PartName } from "./part-keeper.ts";
import { impatience } from "./impatience.ts";

/** What the networks and the mail server do at this moment; calm until a storm comes. */
export type Weather = {
  web(): Passage;
  database(): Passage;
  mail(to: string): Verdict;
  greets(): boolean;
};

export const calm: Weather = {
  web: () => ({ kind: "through", delayMs: 0 }),
  database: () => ({ kind: "through", delayMs: 0 }),
  mail: () => "accept",
  greets: () => true,
};

/** The product as an installation runs it, on bad networks: two webs behind a proxy, a worker, an opener, PostgreSQL, a mail server. */
export type Installation = {
  readonly postgres: MortalPostgres;
  /** The superuser's, straight to the database: for judges, and to set the scene before anything happens. */
  readonly databaseUrl: string;
  /** Where people come in: through the bad network. */
  readonly origin: string;
  /** Each web's own door. */
  readonly webOrigins: readonly string[];
  readonly mirrors: readonly string[];
  /** What every process runs with. */
  readonly environment: Readonly<Record<string, string>>;
  readonly mail: StormyMailServer;
  readonly parts: readonly PartKeeper[];
  readonly networks: { readonly web: TcpProxy; readonly database: TcpProxy };
  part(name: PartName): PartKeeper;
  setWeather(weather: Weather): void;
  /** Alterations that no process has loaded. */
  unplanted(): readonly string[];
  output(): string;
  close(): Promise<void>;
};

export type InstallationOrder = {
  readonly postgres: MortalPostgres;
  readonly alterations: readonly Alteration[];
  readonly parts: readonly PartName[];
  /** Of the parts, those that wait until a test starts them. */
  readonly waiting?: readonly PartName[];
  /** A migrated database to copy, else one is made anew. */
  readonly template?: string;
  /** Where the key store lies; else beside the database's folder. */
  readonly keys?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export async function openInstallation(order: InstallationOrder): Promise<Installation> {
  const { postgres, parts } = order;
  const folder = mkdtempSync(join(postgres.directory, "data-"));
  const url = await makeDatabase(postgres.url, `chaos_${randomUUID().replaceAll("-", "")}`, order.template);
  const altered = await prepareAlterations(url, [impatience, ...order.alterations]);
  let weather = calm;
  const ports = parts.filter((part) => part === "web").length;
  const webPorts = await findFreePorts(Math.max(1, ports));
  let turn = 0;
  const nextWeb = () => webPorts[(turn += 1) % webPorts.length] ?? 0;
  const web = await startTcpProxy(() => ({ port: nextWeb(), passage: weather.web() }));
  const database = await startTcpProxy(() => ({ port: postgres.port, passage: weather.database() }));
  const mail = await startStormyMailServer({ judge: (to) => weather.mail(to), greets: () => weather.greets() });
  const mirrors = ["keys", "keys-mirror"].map((name) => join(order.keys ?? folder, name));
  mkdirSync(folder, { recursive: true });
  const environment = {
    DATABASE_URL: throughProxy(url, database.port),
    PUBLIC_URL: `http://127.0.0.1:${web.port}`,
    SMTP_URL: mail.url,
    PARALLAX_DATA: folder,
    PARALLAX_KEYS: mirrors[0] ?? "",
    PARALLAX_KEYS_MIRROR: mirrors[1] ?? "",
    PARALLAX_DEMO: "0",
    // All parts come in as the superuser here, which the doctor would refuse.
    PARALLAX_START_ANYWAY: "1",
    LOG_LEVEL: "error",
    ...order.environment,
  };
  const keepers = startParts(order, webPorts, environment, altered);
  const find = (name: PartName): PartKeeper => {
    const keeper = keepers.find((each) => each.name.startsWith(name));
    if (keeper === undefined) throw new Error(`This installation has no ${name}.`);
    return keeper;
  };
  const installation: Installation = {
    postgres,
    databaseUrl: url,
    origin: `http://127.0.0.1:${web.port}`,
    webOrigins: webPorts.slice(0, ports).map((port) => `http://127.0.0.1:${port}`),
    mirrors,
    environment,
    mail,
    parts: keepers,
    networks: { web, database },
    part: find,
    setWeather: (next) => (weather = next),
    unplanted: () => altered.unplanted(),
    output: () => keepers.map(({ name, output }) => `── ${name}\n${output()}`).join("\n"),
    async close() {
      await Promise.all(keepers.map((keeper) => keeper.stop()));
      await Promise.all([web.close(), database.close(), mail.close()]);
      altered.remove();
    },
  };
  const started = keepers.filter(({ name }) => !order.waiting?.some((part) => name.startsWith(part)));
  await Promise.all(started.map((keeper) => keeper.ready()));
  return installation;
}

async function makeDatabase(serverUrl: string, name: string, template: string | undefined): Promise<string> {
  if (template === undefined) return await ensureDatabase(serverUrl, name);
  const sql = postgresClient(serverUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`;
  } finally {
    await sql.end();
  }
  return databaseUrl(serverUrl, name);
}

function startParts(
  { parts, waiting = [] }: InstallationOrder,
  webPorts: readonly number[],
  environment: Readonly<Record<string, string>>,
  altered: PreparedAlterations,
): readonly PartKeeper[] {
  let webs = 0;
  return parts.map((part) => {
    if (part !== "web") return keepPart(part, part, environment, altered, !waiting.includes(part));
    webs += 1;
    return keepPart(`web ${webs}`, part, { ...environment, PORT: String(webPorts[webs - 1]) }, altered);
  });
}

function throughProxy(url: string, port: number): string {
  const through = new URL(databaseUrl(url, new URL(url).pathname.slice(1)));
  through.port = String(port);
  return through.href;
}

async function findFreePorts(count: number): Promise<readonly number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(probes.map((probe) => once(probe, "listening")));
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => once(probe.close(), "close")));
  return ports;
}
