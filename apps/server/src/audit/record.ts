import type { Actor } from "@parallax/domain/actor";
import type { RoundId } from "@parallax/domain/id";
import { sql } from "drizzle-orm";
import type { TenantTx } from "../db/tenant.ts";

export type AuditEntry = {
  at: Date;
  actor: Actor | "operator";
  /** The procedure's name, or what the clockwork or the opener did: `round.launch`, `round.open-ballots`. */
  act: string;
  roundId?: RoundId;
  reason?: string;
  /** Counts and ids; never a word that a rater wrote, never what a single rater did. */
  details?: Readonly<Record<string, string | number>>;
};

/** Appends to the organisation's chain, in the transaction of what it tells. Take it last: it holds the chain until the commit. */
export async function record(tx: TenantTx, entry: AuditEntry): Promise<void> {
  await tx.execute(sql`
    select append_audit_entry(
      ${entry.at.toISOString()}::timestamptz, ${nameActor(entry.actor)}, ${entry.act},
      ${entry.roundId ?? null}::uuid, ${entry.reason ?? null}, ${JSON.stringify(entry.details ?? {})}::text::jsonb
    )`);
}

function nameActor(actor: AuditEntry["actor"]): string {
  if (actor === "operator") return actor;
  return actor.kind === "member" ? actor.memberId : actor.kind;
}
