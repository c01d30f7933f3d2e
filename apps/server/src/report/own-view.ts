import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Wording } from "@parallax/domain/language";
import { permit } from "@parallax/domain/may";
import type { Cluster, RatingScale } from "@parallax/domain/questionnaire/questionnaire";
import type { Refusal } from "@parallax/domain/refusal";
import { guessable } from "@parallax/domain/report/guess";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { findRound } from "../round/store.ts";
import { findGuesses } from "./reading-store.ts";
import { findNewestRelease } from "./store.ts";

/** What the subject may know before others' view opens: their own ratings, and nothing that hangs on anybody else's. */
export type OwnView = {
  /** Whether the report waits for a guess. */
  readonly guess: "open" | "settled";
  readonly subjectName: string;
  readonly coachName: string | null;
  readonly closedOn: string;
  readonly scale: RatingScale;
  readonly competencies: readonly {
    readonly id: string;
    readonly title: Wording;
    readonly cluster: Cluster;
    readonly rating: number;
  }[];
};

/** For the subject, from the release on: what can be guessed; empty where there is nothing to find out. */
export async function ownView(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<OwnView, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRound(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "report.ownView", round);
    if (!permitted.ok) return permitted;
    const release = await findNewestRelease(tx, roundId);
    invariant(release !== undefined, "a released round has its release");
    const { snapshot } = release;
    const { content } = snapshot.questionnaire;
    const competencies = guessable(snapshot).flatMap((id) => {
      const competency = content.competencies.find((entry) => entry.id === id);
      const rating = snapshot.figures.competencies.find((figure) => figure.id === id)?.self ?? null;
      if (competency === undefined || rating === null) return [];
      return [{ id, title: competency.title, cluster: competency.cluster, rating }];
    });
    const guessed = (await findGuesses(tx, roundId)) !== undefined;
    return accepted({
      guess: guessed || competencies.length === 0 ? ("settled" as const) : ("open" as const),
      subjectName: snapshot.round.subjectName,
      coachName: snapshot.round.coachName,
      closedOn: snapshot.round.closedOn,
      scale: content.scale,
      competencies,
    });
  });
}
