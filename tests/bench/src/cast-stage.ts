import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { migrate } from "@parallax/server/db/migrate";
import { openHouse } from "@parallax/support/house";
import { openRoundStage, type Fill, type RoundStage, type StageRater } from "@parallax/support/round-stage";
import postgres from "postgres";
import type { Sender } from "./fire-casts.ts";

/** One launched round with its raters, each with two really sealed ballots to replace one by the other, on a database that keeps its word. */
export type CastStage = {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly ballotBytes: number;
  readonly senders: readonly Sender[];
  close(): Promise<void>;
};

/** The subject's own form makes it 32. */
const cast = { boss: 1, peer: 12, "direct-report": 12, other: 6 };

export async function setCastStage(): Promise<CastStage> {
  const directory = mkdtempSync(join(tmpdir(), "parallax-bench-"));
  // Root may have to hand the database server to another account, which must be able to pass through.
  chmodSync(directory, 0o711);
  const server = await startEmbeddedPostgres({ directory, durability: "full" });
  const stop = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return await furnish(server.url, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function furnish(url: string, stop: () => Promise<void>): Promise<CastStage> {
  const template = "parallax_bench";
  await migrate(await ensureDatabase(url, template));
  const house = await openHouse({}, { url, template });
  const stage = await openRoundStage(house);
  const { raters } = await stage.launch(await house.foundOrganisation(), cast);
  const senders: Sender[] = [];
  for (const rater of raters) senders.push(await senderOf(stage, rater));
  await copyTables(house.superuserUrl);
  return {
    databaseUrl: house.superuserUrl,
    dataDirectory: house.settings.dataDirectory,
    ballotBytes: (senders[0]?.ballots[0].sealed.length ?? 0) * 0.75,
    senders,
    async close() {
      await house.close();
      await stop();
    },
  };
}

async function senderOf(stage: RoundStage, rater: StageRater): Promise<Sender> {
  const seal = async (point: number) => {
    const fill: Fill = ({ kind }) => (kind === "comment" ? `What I would keep, in ${point} lines.` : point);
    const { sealedText, receipt } = await stage.seal(rater, fill);
    return { sealed: sealedText, receipt };
  };
  return { secret: rater.secretText, ballots: [await seal(3), await seal(4)] };
}

/** The bare handler's tables: the same columns, keys and storage, without the walls. */
async function copyTables(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql`create schema bare`;
  for (const table of ["rounds", "invitations", "sealed_ballots"]) {
    await sql`create table ${sql(`bare.${table}`)} (like ${sql(`public.${table}`)} including all)`;
    await sql`insert into ${sql(`bare.${table}`)} select * from ${sql(`public.${table}`)}`;
  }
  await sql`alter table bare.sealed_ballots
    add foreign key (organisation_id, invitation_id) references bare.invitations (organisation_id, id),
    add foreign key (organisation_id, round_id) references bare.rounds (organisation_id, id)`;
  await sql.end();
}
