import { sixWords } from "@parallax/domain/ballot/six-words";
import type { MemberId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Wording } from "@parallax/domain/language";
import { permissionsOf, permit, placesOf, type Place, type RoundPermission } from "@parallax/domain/may";
import { countNominations } from "@parallax/domain/nomination/nomination";
import type { Refusal } from "@parallax/domain/refusal";
import { afterReading } from "@parallax/domain/report/after-reading";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { progress, type Progress } from "@parallax/domain/round/progress";
import { needsCoach } from "@parallax/domain/round/replace-coach";
import type { RoundStatus } from "@parallax/domain/round/status";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findNominations } from "../nomination/store.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { openWholeHead } from "../report/open-release.ts";
import { findCoachState } from "./coach-state.ts";
import { countProgress, findOwnFormsCast, findRoundView, type RoundView } from "./store.ts";

/** A round's page: where it stands, what binds it, counts that reveal nobody, and what the reader may do. Instants are ISO texts. */
export type RoundPage = {
  readonly roundId: RoundId;
  readonly status: RoundStatus;
  /** Asked for, while the opener is still making the key. */
  readonly isLaunching: boolean;
  readonly subject: { readonly memberId: MemberId; readonly name: string };
  readonly coach: { readonly memberId: MemberId; readonly name: string } | null;
  /** Its coach no longer coaches here, and the round cannot go on without one. */
  readonly needsCoach: boolean;
  readonly questionnaire: { readonly versionId: string; readonly title: Wording };
  readonly message: string;
  readonly policy: RoundPolicy;
  readonly closesAt: string;
  readonly requestedAt: string;
  readonly launchedAt: string | null;
  /** When answers stopped. */
  readonly closedAt: string | null;
  /** People on the subject's list. */
  readonly nominated: number;
  /** Null before the launch. */
  readonly progress: Progress | null;
  /** For the subject while answers come in: whether the own form has been sent. */
  readonly ownForm: "waiting" | "sent" | null;
  /** What every link of the round shows; null before the launch. */
  readonly sixWords: readonly string[] | null;
  readonly places: readonly Place[];
  readonly mayDo: readonly RoundPermission[];
};

export async function getRound(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<RoundPage, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRoundView(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "round.get", round);
    if (!permitted.ok) return permitted;
    const places = placesOf(actor, round);
    const facts = await loadFacts(tx, round);
    const lacksCoach = needsCoach(round, await findCoachState(tx, round));
    const mayDo = permissionsOf(actor, round);
    const notYet = mayDo.includes("report.released") && !(await openWholeHead(tx, actor, roundId)).ok ? unread : noAct;
    return accepted({
      ...toPage(round),
      ...facts,
      needsCoach: lacksCoach,
      ownForm: places.includes("subject") ? await ownForm(tx, round) : null,
      places,
      mayDo: mayDo
        .filter((act) => (!isLaunching(round) || anytime.has(act)) && !notYet.has(act))
        .filter((act) => act !== "round.replaceCoach" || lacksCoach),
    });
  });
}

/** Nothing can be changed from the launch until the round collects; it can be ended. */
const anytime: ReadonlySet<RoundPermission> = new Set(["round.get", "round.cancel", "nomination.list"]);

/** What waits until the report is open to whoever asks. */
const unread: ReadonlySet<RoundPermission> = new Set(afterReading);
const noAct: ReadonlySet<RoundPermission> = new Set();

function isLaunching(round: RoundView): boolean {
  const { launchRequestedAt, launchedAt, status } = round;
  return launchRequestedAt !== null && launchedAt === null && status !== "cancelled";
}

function toPage(round: RoundView) {
  const { id, status, message, policy, coachId, coachName } = round;
  return {
    roundId: id,
    status,
    isLaunching: isLaunching(round),
    subject: { memberId: round.subjectId, name: round.subjectName },
    coach: coachId === null ? null : { memberId: coachId, name: coachName ?? "" },
    message,
    policy,
    closesAt: round.closesAt.toISOString(),
    requestedAt: round.requestedAt.toISOString(),
    launchedAt: round.launchedAt?.toISOString() ?? null,
    closedAt: round.closedAt?.toISOString() ?? null,
    sixWords: round.parametersHash === null ? null : sixWords(round.parametersHash),
  };
}

async function loadFacts(tx: TenantTx, round: RoundView) {
  const version = await findQuestionnaireVersion(tx, round.questionnaireVersionId);
  invariant(version !== undefined, "a round has its questionnaire");
  const counts = countNominations(await findNominations(tx, round.id));
  return {
    questionnaire: { versionId: version.id, title: version.content.title },
    nominated: Object.values(counts).reduce((sum, count) => sum + count, 0),
    progress: await loadProgress(tx, round),
  };
}

/**
 * Only while answers come in. After that the report counts its cells, and a total beside it would tell how many are in none
 * (methods.md 20.5).
 */
async function loadProgress(tx: TenantTx, round: RoundView): Promise<Progress | null> {
  if (round.status !== "collecting") return null;
  const counts = (await countProgress(tx, [round.id])).get(round.id);
  return counts === undefined ? null : progress(counts, round.policy);
}

async function ownForm(tx: TenantTx, round: RoundView): Promise<RoundPage["ownForm"]> {
  if (round.status !== "collecting") return null;
  return (await findOwnFormsCast(tx, [round.id])).has(round.id) ? "sent" : "waiting";
}
