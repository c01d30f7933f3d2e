import type { MemberActor } from "@parallax/domain/actor";
import {
  deskPartOf,
  dueOf,
  orderDesk,
  type DeskFacts,
  type DeskNeed,
  type DeskPart,
} from "@parallax/domain/coaching/desk";
import type { MemberId, OrganisationId, RoundId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { progress, type Progress } from "@parallax/domain/round/progress";
import type { RoundStatus } from "@parallax/domain/round/status";
import { findMemberships } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { countProgress } from "../round/store.ts";
import { findRoundsOfCoach, type DeskRound } from "./store.ts";

/** One round on a coach's desk. Instants are ISO texts. */
export type Case = {
  readonly roundId: RoundId;
  readonly organisation: { readonly id: OrganisationId; readonly name: string };
  readonly subject: { readonly memberId: MemberId; readonly name: string };
  readonly status: RoundStatus;
  readonly part: DeskPart;
  /** What the round asks of the coach, and since or until when; null when it asks nothing. */
  readonly due: { readonly need: DeskNeed; readonly at: string } | null;
  readonly closesAt: string;
  /** While answers come in: totals that reveal nobody; null otherwise. */
  readonly progress: Progress | null;
  readonly remarksRead: boolean;
  readonly introductionWritten: boolean;
  /** When the clockwork releases the report; null while nobody planned that. */
  readonly releaseAt: string | null;
  readonly releasedAt: string | null;
  /** When the subject first read it. */
  readonly readAt: string | null;
};

/**
 * Whom the coach accompanies, in every organisation in which this account is a coach, in the order of what is due. Each organisation is
 * read in a transaction of its own and as the membership that coaches there: nothing of one is read with another's rights.
 */
export async function caseload({
  world,
  database,
  actor,
}: MemberContext): Promise<Result<{ readonly rounds: readonly Case[] }, Refusal>> {
  if (!mayInOrganisation(actor, "coaching.caseload", actor.organisationId)) return refused({ code: "not-found" });
  const now = world.now();
  const cases: OrderedCase[] = [];
  for (const { organisationId, organisationName, memberId, roles } of await findMemberships(
    database,
    actor.accountId,
  )) {
    const coach = { kind: "member", accountId: actor.accountId, organisationId, memberId, roles } as const;
    if (!mayInOrganisation(coach, "coaching.caseload", organisationId)) continue;
    cases.push(...(await readDesk(database, coach, { id: organisationId, name: organisationName }, now)));
  }
  return accepted({ rounds: orderDesk(cases).map(({ facts: _, due, ...each }) => ({ ...each, due: tell(due) })) });
}

type OrderedCase = Omit<Case, "due"> & { readonly facts: DeskFacts; readonly due: ReturnType<typeof dueOf> };

async function readDesk(
  database: MemberContext["database"],
  { organisationId, memberId }: MemberActor,
  organisation: Case["organisation"],
  now: Date,
): Promise<readonly OrderedCase[]> {
  return await withTenant(database, organisationId, async (tx) => {
    const desk = await findRoundsOfCoach(tx, memberId);
    const collecting = desk.filter(({ status }) => status === "collecting").map(({ roundId }) => roundId);
    const counts = await countProgress(tx, collecting);
    return desk.map((round) => {
      const counted = counts.get(round.roundId);
      const due = dueOf(round);
      return {
        ...toCase(round),
        organisation,
        facts: round,
        due,
        part: deskPartOf(round, due, now),
        progress: counted === undefined ? null : progress(counted, round.policy),
      };
    });
  });
}

function toCase({ roundId, subject, status, remarksRead, introductionWritten, ...times }: DeskRound) {
  return {
    roundId,
    subject,
    status,
    remarksRead,
    introductionWritten,
    closesAt: times.closesAt.toISOString(),
    releaseAt: times.releaseAt?.toISOString() ?? null,
    releasedAt: times.releasedAt?.toISOString() ?? null,
    readAt: times.readAt?.toISOString() ?? null,
  };
}

function tell(due: OrderedCase["due"]): Case["due"] {
  return due && { need: due.need, at: due.at.toISOString() };
}
