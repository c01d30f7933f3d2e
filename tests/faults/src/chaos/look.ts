import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpeningManifest } from "@parallax/domain/ballot/dissolved-ballots";
import postgres from "postgres";
import type { Visit } from "@parallax/support/stormy-mail-server";
import type { Installation } from "./installation.ts";

/** All that is there when it is over, seen from outside: the database with the superuser's eyes, the key store, the mail server. */
export type Aftermath = {
  readonly rounds: readonly FinalRound[];
  readonly letters: readonly FinalLetter[];
  readonly visits: readonly Visit[];
  /** Organisations whose audit chain is broken, with the first entry that does not follow. */
  readonly brokenChains: readonly string[];
  readonly keysGoneEarly: readonly string[];
  /** When any process of ours died, whoever killed it. */
  readonly deaths: readonly number[];
};

export type FinalRound = {
  readonly roundId: string;
  readonly status: string;
  readonly launchedAt: number | null;
  readonly closesAt: number;
  readonly closedAt: number | null;
  readonly isBurned: boolean;
  readonly manifest: OpeningManifest | null;
  readonly box: readonly string[];
  readonly boxRoot: string;
  readonly stored: readonly string[];
  readonly pieces: readonly {
    readonly cell: string;
    readonly kind: string;
    readonly key: string;
    readonly text: string | null;
  }[];
  readonly acts: readonly string[];
  readonly hasKeyShare: boolean;
  readonly keyFiles: number;
  readonly ledgers: number;
  readonly invitations: readonly { readonly id: string; readonly address: string; readonly status: string }[];
};

export type FinalLetter = {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly roundId: string | null;
  readonly status: string;
  readonly lastError: string | null;
};

export async function lookAround(installation: Installation, keysGoneEarly: readonly string[]): Promise<Aftermath> {
  const sql = postgres(installation.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const rounds: FinalRound[] = [];
    for (const row of await sql`select * from rounds order by id`)
      rounds.push(await readRound(sql, row, installation.mirrors));
    const letters = await sql`select * from letters order by id`;
    return {
      rounds,
      letters: letters.map((row) => ({
        id: String(row["id"]),
        kind: String(row["kind"]),
        to: String(row["to_address"]),
        roundId: row["round_id"] === null ? null : String(row["round_id"]),
        status: String(row["status"]),
        lastError: row["last_error"] === null ? null : String(row["last_error"]),
      })),
      visits: installation.mail.visits,
      brokenChains: await findBrokenChains(sql),
      keysGoneEarly,
      deaths: installation.parts.flatMap(({ deaths }) => [...deaths()]),
    };
  } finally {
    await sql.end();
  }
}

async function readRound(sql: postgres.Sql, row: postgres.Row, mirrors: readonly string[]): Promise<FinalRound> {
  const roundId = String(row["id"]);
  const receipts = await sql<
    { receipt: Buffer }[]
  >`select receipt from box_receipts where round_id = ${roundId} order by 1`;
  const stored = await sql<{ receipt: Buffer }[]>`select receipt from sealed_ballots where round_id = ${roundId}`;
  const pieces = await sql<FinalRound["pieces"]>`select cell, kind, key, text from pieces where round_id = ${roundId}`;
  const acts = await sql<
    { act: string }[]
  >`select act from audit_entries where round_id = ${roundId} order by sequence`;
  const shares = await sql`select from round_keys where round_id = ${roundId}`;
  const invitations = await sql<FinalRound["invitations"]>`
    select id, address, status from invitations where round_id = ${roundId}`;
  const boxRoot = await sql<{ root: string }[]>`
    select rtrim(translate(encode(sha256(coalesce(string_agg(receipt, ''::bytea order by receipt), ''::bytea)), 'base64'), '+/', '-_'), '=') as root
    from box_receipts where round_id = ${roundId}`;
  const instant = (column: string) => (row[column] === null ? null : (row[column] as Date).getTime());
  return {
    roundId,
    status: String(row["status"]),
    launchedAt: instant("launched_at"),
    closesAt: instant("closes_at") ?? 0,
    closedAt: instant("closed_at"),
    isBurned: row["burned"] === true,
    manifest: (row["manifest"] ?? null) as OpeningManifest | null,
    box: receipts.map(({ receipt }) => receipt.toString("base64url")),
    boxRoot: boxRoot[0]?.root ?? "",
    stored: stored.map(({ receipt }) => receipt.toString("base64url")),
    pieces: [...pieces],
    acts: acts.map(({ act }) => act),
    hasKeyShare: shares.length > 0,
    keyFiles: mirrors.filter((mirror) => existsSync(join(mirror, "rounds", roundId))).length,
    ledgers: mirrors.filter((mirror) => readLedger(mirror).includes(roundId)).length,
    invitations: [...invitations],
  };
}

function readLedger(mirror: string): readonly string[] {
  const file = join(mirror, "burned");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

async function findBrokenChains(sql: postgres.Sql): Promise<readonly string[]> {
  const broken: string[] = [];
  const organisations = await sql<{ id: string }[]>`select organisation_id as id from organisations`;
  for (const { id } of organisations) {
    const at = await sql.begin(async (tx) => {
      await tx`select set_config('app.organisation', ${id}, true)`;
      // As an ordinary role: the function looks through the tenant's wall.
      await tx`set local role parallax_app`;
      const [row] = await tx<{ at: string | null }[]>`select audit_break()::text as at`;
      return row?.at ?? null;
    });
    if (at !== null) broken.push(`${id} at entry ${at}`);
  }
  return broken;
}
