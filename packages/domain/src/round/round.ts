import type { MemberId, OrganisationId, QuestionnaireVersionId, RoundId } from "../id.ts";
import type { RoundPolicy } from "./policy.ts";
import type { RoundStatus } from "./status.ts";

/** One subject, one questionnaire version, one policy: what the rules of a round's life look at and change. */
export type Round = {
  readonly organisationId: OrganisationId;
  readonly id: RoundId;
  readonly subjectId: MemberId;
  readonly coachId: MemberId | null;
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly status: RoundStatus;
  readonly message: string;
  readonly policy: RoundPolicy;
  readonly closesAt: Date;
  readonly requestedAt: Date;
  /** Set from the subject's launch until the opener has made the key and sent the invitations. */
  readonly launchRequestedAt: Date | null;
  readonly launchedAt: Date | null;
  readonly closedAt: Date | null;
};
