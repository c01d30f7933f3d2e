import type { MemberId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Concern, Screening, Screenings } from "@parallax/domain/report/screening";
import { and, desc, eq } from "drizzle-orm";
import { members } from "../db/schema/organisation.ts";
import { screenings } from "../db/schema/report.ts";
import type { TenantTx } from "../db/tenant.ts";

/** One decision about a remark as it stands in the trail. */
export type ScreeningEntry = {
  readonly remark: string;
  readonly revision: number;
  readonly screening: Screening;
  readonly byName: string;
  readonly at: Date;
};

/** Every decision of a round, oldest first for each remark. */
export async function findScreeningTrail(tx: TenantTx, roundId: RoundId): Promise<readonly ScreeningEntry[]> {
  const rows = await tx
    .select({ screening: screenings, byName: members.name })
    .from(screenings)
    .innerJoin(
      members,
      and(eq(members.organisationId, screenings.organisationId), eq(members.id, screenings.screenedById)),
    )
    .where(and(eq(screenings.organisationId, tx.organisationId), eq(screenings.roundId, roundId)))
    .orderBy(screenings.remark, screenings.revision);
  return rows.map(({ screening, byName }) => ({
    remark: screening.remark,
    revision: screening.revision,
    screening: screeningOf(screening),
    byName,
    at: screening.screenedAt,
  }));
}

/** The last decision on each remark of a round. */
export async function findScreenings(tx: TenantTx, roundId: RoundId): Promise<Screenings> {
  const rows = await tx
    .selectDistinctOn([screenings.remark])
    .from(screenings)
    .where(and(eq(screenings.organisationId, tx.organisationId), eq(screenings.roundId, roundId)))
    .orderBy(screenings.remark, desc(screenings.revision));
  return new Map(rows.map((row) => [row.remark, screeningOf(row)]));
}

/** The last decision on one remark; undefined while there is none. */
export async function findScreening(
  tx: TenantTx,
  roundId: RoundId,
  remark: string,
): Promise<{ readonly screening: Screening; readonly revision: number } | undefined> {
  const [row] = await tx
    .select()
    .from(screenings)
    .where(
      and(
        eq(screenings.organisationId, tx.organisationId),
        eq(screenings.roundId, roundId),
        eq(screenings.remark, remark),
      ),
    )
    .orderBy(desc(screenings.revision))
    .limit(1);
  return row && { screening: screeningOf(row), revision: row.revision };
}

export async function insertScreening(
  tx: TenantTx,
  entry: {
    readonly roundId: RoundId;
    readonly remark: string;
    readonly revision: number;
    readonly screening: Screening;
    readonly screenedById: MemberId;
    readonly screenedAt: Date;
  },
): Promise<void> {
  const { screening, ...row } = entry;
  await tx.insert(screenings).values({ organisationId: tx.organisationId, ...row, ...screening });
}

type Row = { readonly kind: Screening["kind"]; readonly concern: Concern | null; readonly text: string | null };

function screeningOf({ kind, concern, text }: Row): Screening {
  if (kind === "open") return { kind };
  invariant(concern !== null, "a decision has its concern");
  if (kind === "left") return { kind, concern };
  invariant(concern !== "fine", "what is changed is not fine");
  if (kind === "held") return { kind, concern };
  invariant(text !== null, "a shortened remark has its words");
  return { kind, concern, text };
}
