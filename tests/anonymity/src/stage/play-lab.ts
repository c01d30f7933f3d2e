import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { invariant } from "@parallax/domain/invariant";
import { openKeyStore } from "@parallax/server/keys/key-store";
import { readSettings } from "@parallax/server/settings";
import type { PreparedAlterations } from "@parallax/support/altered-product";
import type postgres from "postgres";
import { whole, type Chance } from "../lab-chance.ts";
import { linesOf, type Backup, type TextLoot } from "./evidence.ts";
import { gatherPeople } from "./lab-people.ts";
import { drawRound, type Fate, type LabRound } from "./lab-round.ts";
import { roundActs } from "./play-round.ts";
import { openRaterBrowsers } from "./rater-browsers.ts";
import { startProduct, type RunningProduct } from "./running-product.ts";
import { setStage, type Stage } from "./stage.ts";
import { readLsn, takeBackup } from "./take-backup.ts";
import { performInOrder, type Act } from "./timeline.ts";

/** What is left when the play is over and the product has been stopped: the truth, and all that can be stolen. */
export type Played = {
  readonly rounds: readonly LabRound[];
  readonly backups: readonly Backup[];
  readonly texts: readonly TextLoot[];
  readonly startLsn: bigint;
  /** Folders outside the database: the data folder, the key store after the burn. */
  readonly folders: readonly { readonly store: string; readonly directory: string }[];
};

export type PlayOrder = {
  readonly altered: PreparedAlterations;
  /** The superuser's, in the product's database. */
  readonly sql: postgres.Sql;
  readonly databaseUrl: string;
  readonly postgresData: string;
  /** For everything that the run writes. */
  readonly directory: string;
  readonly processes: "apart" | "one";
  readonly depth: "whole" | "brief";
  readonly rounds: number;
  readonly chance: Chance;
};

const atOnce = 8;
const patienceMs = 120_000;
const moments = 3;

export async function playLab(order: PlayOrder): Promise<Played> {
  const { sql, chance, directory } = order;
  const startLsn = await readLsn(sql);
  const product = await startProduct(order.altered, directory, order.processes);
  const wireFile = join(directory, "wire");
  const raters = await openRaterBrowsers(order.altered, wireFile);
  const fates = drawFates(order);
  const people = await gatherPeople(order.databaseUrl, chance.part("people"), fates.length);
  const rounds = fates.map((fate, at) => {
    const subject = people.subjects[at];
    invariant(subject !== undefined, "every round has its subject");
    return drawRound(chance.part(`round ${at}`), fate, subject.memberId);
  });
  const stage = setStage({ product, people, raters, sql });
  const backups: Backup[] = [];
  const moves = chance.part("moves");
  const acts = [...rounds.flatMap((round) => roundActs(stage, round, moves)), ...houseActs(order, product, backups)];
  try {
    await performInOrder(acts, atOnce);
    await spoilRounds(product, rounds);
    await untilQuiet(sql);
    await askAdministrator(stage);
    await sql.unsafe("vacuum analyze");
  } finally {
    await raters.close();
    await people.close();
    await product.stop();
  }
  return {
    rounds,
    backups: backups.toSorted((a, b) => a.name.localeCompare(b.name)),
    texts: [...textsOf(stage, product), { store: "requests as sent", records: linesOf(readFileSync(wireFile)) }],
    startLsn,
    folders: [
      { store: "data folder", directory: product.dataDirectory },
      { store: "key store after the burn", directory: product.environment["PARALLAX_KEYS"] ?? "" },
      { store: "key store’s mirror after the burn", directory: product.environment["PARALLAX_KEYS_MIRROR"] ?? "" },
    ],
  };
}

/** One round in ten, and at least one of each kind, is not opened. */
function drawFates({ rounds, depth }: PlayOrder): readonly Fate[] {
  if (depth === "brief") return Array.from({ length: rounds }, (): Fate => "released");
  const others = (["open", "cancelled", "void"] as const).flatMap((fate) =>
    Array.from({ length: Math.max(1, Math.round(rounds / 30)) }, () => fate),
  );
  return [...Array.from({ length: rounds }, (): Fate => "released"), ...others];
}

/** What goes on in the house meanwhile: backups, vacuum, a web that restarts, writes that have nothing to do with rounds. */
function houseActs(order: PlayOrder, product: RunningProduct, backups: Backup[]): readonly Act[] {
  const { sql, chance, directory, postgresData } = order;
  const draw = chance.part("house");
  const backup =
    (at: number): Act["perform"] =>
    async () => {
      const name = `backup ${at + 1}`;
      const folder = join(directory, `backup-${at + 1}`);
      mkdirSync(folder);
      backups.push(await takeBackup(sql, postgresData, { name, directory: folder }));
    };
  const between = (least: number, most: number) => least + draw.uniform() * (most - least);
  return [
    // Each in its third of the time in which answers come.
    ...Array.from({ length: order.depth === "brief" ? 1 : moments }, (_, at) => ({
      at: between(0.2 + at * 0.22, 0.4 + at * 0.22),
      perform: backup(at),
    })),
    { at: between(0.3, 0.8), perform: () => product.restartWeb() },
    ...Array.from({ length: 2 }, () => ({
      at: between(0.2, 0.9),
      perform: async () => void (await sql.unsafe("vacuum analyze")),
    })),
    ...Array.from({ length: whole(draw, 5, 15) }, () => ({ at: between(0, 1), perform: () => writeSomething(sql) })),
  ];
}

/** Moves the counters of transactions and of the log on, as other work on the same server does. */
async function writeSomething(sql: postgres.Sql): Promise<void> {
  await sql`select pg_current_xact_id(), pg_logical_emit_message(true, 'lab', repeat('x', 100))`;
}

/** A backup of before the burn that came back: the ledger knows the key as burned, and the database says that the round collects. */
async function spoilRounds(product: RunningProduct, rounds: readonly LabRound[]): Promise<void> {
  const spoiled = rounds.filter(({ fate }) => fate === "void");
  if (spoiled.length === 0) return;
  const keys = await openKeyStore(readSettings(product.environment));
  for (const { played } of spoiled) if (played.roundId !== null) await keys.burnRoundKey(played.roundId);
  await product.restartOpener();
}

async function untilQuiet(sql: postgres.Sql): Promise<void> {
  for (const from = Date.now(); ;) {
    const [row] = await sql<{ unburned: number; unsent: number }[]>`
      select (select count(*)::int from rounds where status in ('closed', 'in-review', 'released', 'cancelled', 'void') and not burned) as unburned,
        (select count(*)::int from letters where status in ('waiting', 'sending')) as unsent`;
    if (row?.unburned === 0 && row.unsent === 0) return;
    invariant(Date.now() - from < patienceMs, `the product comes to rest: ${JSON.stringify(row)}`);
    await delay(50);
  }
}

async function askAdministrator(stage: Stage): Promise<void> {
  const { api } = await stage.browse(stage.people.administrator.memberId);
  stage.keepAnswer("administrator round.all", await api.round.all.query({ status: null, cursor: null }));
  stage.keepAnswer("administrator audit.list", await api.audit.list.query({ cursor: null }));
  stage.keepAnswer(
    "administrator organisation.directory",
    await api.organisation.directory.query({ search: "", cursor: null }),
  );
}

function textsOf(stage: Stage, product: RunningProduct): readonly TextLoot[] {
  return [
    ...product.logs().map(({ name, text }) => ({ store: `log of ${name}`, records: linesOf(Buffer.from(text)) })),
    {
      store: "mail as received",
      records: product.mail.letters.map(({ to, raw, email }) =>
        Buffer.from([to.join(), raw, email.subject ?? "", email.text ?? "", email.html ?? ""].join("\n")),
      ),
    },
    ...[...stage.answers].map(([store, records]) => ({ store, records })),
  ];
}
