import type { OpeningManifest } from "@parallax/domain/ballot/dissolved-ballots";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { MemberId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { GroupCounts } from "@parallax/domain/round/progress";
import { isRaterGroup } from "@parallax/domain/round/rater-group";
import type { Round } from "@parallax/domain/round/round";
import type { RoundStatus } from "@parallax/domain/round/status";
import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "../db/connect.ts";
import { sealedBallots } from "../db/schema/ballot.ts";
import { members } from "../db/schema/organisation.ts";
import { invitations, rounds } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

const subjects = alias(members, "subjects");
const coaches = alias(members, "coaches");

/** A round as people see it in a list or on its page: with names, and with what its launch and its opening fixed. */
export type RoundView = Round & {
  readonly subjectName: string;
  readonly coachName: string | null;
  /** Whether its coach coaches in the organisation now. */
  readonly coachIsThere: boolean;
  readonly parametersHash: Uint8Array | null;
  readonly manifest: OpeningManifest | null;
};

export async function insertRound(tx: TenantTx, round: Round): Promise<void> {
  await tx.insert(rounds).values(round);
}

export async function findRound(tx: TenantTx, roundId: RoundId): Promise<Round | undefined> {
  const [row] = await tx.select().from(rounds).where(isRound(tx, roundId));
  return row === undefined ? undefined : toRound(row);
}

/** The round, kept from changing (and from taking answers) until the transaction ends. */
export async function lockRound(tx: TenantTx, roundId: RoundId): Promise<Round | undefined> {
  const [row] = await tx.select().from(rounds).where(isRound(tx, roundId)).for("update");
  return row === undefined ? undefined : toRound(row);
}

/** The round as it is: whoever would change it waits until the transaction ends. Answers come in meanwhile. */
export async function shareRound(tx: TenantTx, roundId: RoundId): Promise<Round | undefined> {
  const [row] = await tx.select().from(rounds).where(isRound(tx, roundId)).for("share");
  return row === undefined ? undefined : toRound(row);
}

/** What people may change of a round; its launch and its opening are the opener's to write. */
export async function saveRound(tx: TenantTx, round: Round): Promise<void> {
  const { coachId, status, message, closesAt, launchRequestedAt, closedAt } = round;
  await tx
    .update(rounds)
    .set({ coachId, status, message, closesAt, launchRequestedAt, closedAt })
    .where(isRound(tx, round.id));
}

export async function saveLaunch(
  tx: TenantTx,
  round: Round,
  launch: { parameters: LaunchParameters; parametersHash: Uint8Array },
): Promise<void> {
  const { status, launchedAt } = round;
  const { ballotBytes } = launch.parameters;
  await tx
    .update(rounds)
    .set({ status, launchedAt, ballotBytes, ...launch })
    .where(isRound(tx, round.id));
}

export async function saveOpening(tx: TenantTx, round: Round, manifest: OpeningManifest): Promise<void> {
  await tx.update(rounds).set({ status: round.status, manifest }).where(isRound(tx, round.id));
}

export async function saveBurned(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx.update(rounds).set({ burned: true }).where(isRound(tx, roundId));
}

export async function isBurned(tx: TenantTx, roundId: RoundId): Promise<boolean> {
  const [row] = await tx.select({ burned: rounds.burned }).from(rounds).where(isRound(tx, roundId));
  return row?.burned === true;
}

export async function saveVoid(tx: TenantTx, round: Round): Promise<void> {
  const { status, closedAt } = round;
  await tx.update(rounds).set({ status, closedAt }).where(isRound(tx, round.id));
}

export async function findLaunchParameters(
  tx: TenantTx,
  roundId: RoundId,
): Promise<{ parameters: LaunchParameters; parametersHash: Uint8Array } | undefined> {
  const { parameters, parametersHash } = rounds;
  const [row] = await tx.select({ parameters, parametersHash }).from(rounds).where(isRound(tx, roundId));
  if (row === undefined || row.parameters === null || row.parametersHash === null) return undefined;
  return { parameters: row.parameters, parametersHash: row.parametersHash };
}

export async function findManifest(tx: TenantTx, roundId: RoundId): Promise<OpeningManifest | undefined> {
  const [row] = await tx.select({ manifest: rounds.manifest }).from(rounds).where(isRound(tx, roundId));
  return row?.manifest ?? undefined;
}

export async function findRoundView(tx: TenantTx, roundId: RoundId): Promise<RoundView | undefined> {
  const [row] = await selectViews(tx).where(isRound(tx, roundId));
  return row === undefined ? undefined : toView(row);
}

/** The rounds that somebody asked for, the newest first. */
export async function findRoundsOfSubject(tx: TenantTx, subjectId: MemberId): Promise<RoundView[]> {
  const rows = await selectViews(tx)
    .where(and(eq(rounds.organisationId, tx.organisationId), eq(rounds.subjectId, subjectId)))
    .orderBy(desc(rounds.requestedAt), rounds.id);
  return rows.map(toView);
}

/** Up to `most` rounds of the organisation after `after`, the newest first. */
export async function findRounds(
  tx: TenantTx,
  filter: {
    status: RoundStatus | null;
    after: { requestedAt: Date; id: RoundId } | null;
    most: number;
  },
): Promise<RoundView[]> {
  const { status, after, most } = filter;
  const rows = await selectViews(tx)
    .where(
      and(
        eq(rounds.organisationId, tx.organisationId),
        status === null ? undefined : eq(rounds.status, status),
        after === null
          ? undefined
          : or(
              sql`${rounds.requestedAt} < ${after.requestedAt.toISOString()}::timestamptz`,
              sql`${rounds.requestedAt} = ${after.requestedAt.toISOString()}::timestamptz and ${rounds.id} > ${after.id}::uuid`,
            ),
      ),
    )
    .orderBy(desc(rounds.requestedAt), rounds.id)
    .limit(most);
  return rows.map(toView);
}

/** People invited, answered and declined by group in each round; rounds without invitations are left out. */
export async function countProgress(
  tx: TenantTx,
  roundIds: readonly RoundId[],
): Promise<ReadonlyMap<RoundId, readonly GroupCounts[]>> {
  if (roundIds.length === 0) return new Map();
  const rows = await tx
    .select({
      roundId: invitations.roundId,
      group: invitations.raterGroup,
      invited: sql<number>`count(*)::integer`,
      answered: sql<number>`count(${sealedBallots.invitationId})::integer`,
      declined: sql<number>`count(*) filter (where ${invitations.status} = 'declined')::integer`,
    })
    .from(invitations)
    .leftJoin(
      sealedBallots,
      and(eq(sealedBallots.organisationId, invitations.organisationId), eq(sealedBallots.invitationId, invitations.id)),
    )
    .where(
      and(
        eq(invitations.organisationId, tx.organisationId),
        inArray(invitations.roundId, [...roundIds]),
        sql`${invitations.status} <> 'revoked'`,
      ),
    )
    .groupBy(invitations.roundId, invitations.raterGroup);
  const counts = rows.map(({ roundId, group, ...each }) => {
    invariant(isRaterGroup(group), `"${group}" is a rater group`);
    return { roundId: asId<"round">(roundId), counts: { group, ...each } };
  });
  const byRound = Map.groupBy(counts, ({ roundId }) => roundId);
  return new Map([...byRound].map(([roundId, groups]) => [roundId, groups.map((each) => each.counts)]));
}

/** Those of the rounds in which the subject has sent the own form. */
export async function findOwnFormsCast(tx: TenantTx, roundIds: readonly RoundId[]): Promise<ReadonlySet<RoundId>> {
  if (roundIds.length === 0) return new Set();
  const rows = await tx
    .select({ roundId: invitations.roundId })
    .from(invitations)
    .innerJoin(
      sealedBallots,
      and(eq(sealedBallots.organisationId, invitations.organisationId), eq(sealedBallots.invitationId, invitations.id)),
    )
    .where(
      and(
        eq(invitations.organisationId, tx.organisationId),
        inArray(invitations.roundId, [...roundIds]),
        eq(invitations.raterGroup, "self"),
      ),
    );
  return new Set(rows.map(({ roundId }) => asId<"round">(roundId)));
}

/** The database's own clock: the only one that deadlines go by. */
export async function readDatabaseClock(database: Database | Transaction): Promise<Date> {
  const [row] = await database.execute<{ now: string }>(
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  );
  return new Date(row?.now ?? Number.NaN);
}

/** Tells the opener, when the transaction commits, that there is something to do. */
export async function wakeOpener(tx: TenantTx): Promise<void> {
  await tx.execute(sql`select pg_notify('parallax_opener', '')`);
}

function isRound(tx: TenantTx, roundId: RoundId) {
  return and(eq(rounds.organisationId, tx.organisationId), eq(rounds.id, roundId));
}

function selectViews(tx: TenantTx) {
  return tx
    .select({
      round: rounds,
      subjectName: subjects.name,
      coachName: coaches.name,
      coachIsThere: sql<boolean | null>`${coaches.status} = 'active' and 'coach' = any(${coaches.roles})`,
    })
    .from(rounds)
    .innerJoin(subjects, and(eq(subjects.organisationId, rounds.organisationId), eq(subjects.id, rounds.subjectId)))
    .leftJoin(coaches, and(eq(coaches.organisationId, rounds.organisationId), eq(coaches.id, rounds.coachId)));
}

type RoundRow = typeof rounds.$inferSelect;

type ViewRow = Pick<RoundView, "subjectName" | "coachName"> & { round: RoundRow; coachIsThere: boolean | null };

function toView({ round, coachIsThere, ...names }: ViewRow): RoundView {
  const { parametersHash, manifest } = round;
  return { ...toRound(round), ...names, coachIsThere: coachIsThere === true, parametersHash, manifest };
}

function toRound(row: RoundRow): Round {
  const { status, message, policy, closesAt, requestedAt, launchRequestedAt, launchedAt, closedAt } = row;
  return {
    organisationId: asId(row.organisationId),
    id: asId(row.id),
    subjectId: asId(row.subjectId),
    coachId: row.coachId === null ? null : asId(row.coachId),
    questionnaireVersionId: asId(row.questionnaireVersionId),
    status,
    message,
    policy,
    closesAt,
    requestedAt,
    launchRequestedAt,
    launchedAt,
    closedAt,
  };
}
