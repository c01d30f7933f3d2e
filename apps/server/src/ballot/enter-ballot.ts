import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { InvitationId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { maskAddress } from "@parallax/domain/nomination/mask-address";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { Context } from "../door.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { findBallotPlace, type BallotPlace } from "./store.ts";
import { withLink } from "./with-link.ts";

/** What the rater's page needs. Instants are ISO texts, receipts base64url. */
export type BallotEntry =
  | (EntryFacts & {
      readonly state: "open";
      readonly invitationId: InvitationId;
      /** Checked by the page against the link before anything is sealed (`isGenuine`). */
      readonly parameters: LaunchParameters;
      readonly content: QuestionnaireContent;
      readonly policy: RoundPolicy;
      readonly message: string;
      readonly isDeclined: boolean;
      /** Of the ballot that is in now: to be named as `previous` by whoever replaces or withdraws it. */
      readonly receipt: string | null;
    })
  | (EntryFacts & {
      readonly state: "over";
      /**
       * closed: waits to be opened, opened: names are gone, cancelled: nothing was opened, cancelled-opened: answers had been opened before,
       * void: an old backup came back.
       */
      readonly what: "closed" | "opened" | "cancelled" | "cancelled-opened" | "void";
      /** When answers stopped. */
      readonly endedAt: string;
      /** While the ballots are not opened yet: of the ballot that was in at the end. */
      readonly receipt: string | null;
    });

/** What every state tells. */
export type EntryFacts = {
  readonly group: RaterGroup;
  readonly subjectName: string;
  readonly coachName: string | null;
  readonly organisationName: string;
  readonly maskedAddressee: string;
  readonly closesAt: string;
};

/** Looks at what a link opens (M4). Changes nothing, tells nobody and logs nothing, however often and by whomever it is asked. */
export async function enterBallot(
  context: Context,
  { secret }: { readonly secret: string },
): Promise<Result<BallotEntry, Refusal>> {
  return await withLink<BallotEntry>(context, secret, async (tx, link) => {
    const place = await findBallotPlace(tx, link);
    if (place === undefined) return refused({ code: "link-unknown" });
    const receipt = place.receipt === null ? null : toBase64Url(place.receipt);
    if (!place.isOpen) return accepted({ ...factsOf(place), ...overOf(place), receipt });
    const version = await findQuestionnaireVersion(tx, place.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const { invitationId, parameters, message, isDeclined } = place;
    return accepted({
      state: "open",
      ...factsOf(place),
      invitationId,
      parameters,
      content: version.content,
      policy: parameters.policy,
      message,
      isDeclined,
      receipt,
    });
  });
}

function factsOf(place: BallotPlace): EntryFacts {
  const { group, subjectName, coachName, organisationName, addressee, closesAt } = place;
  return {
    group,
    subjectName,
    coachName,
    organisationName,
    maskedAddressee: maskAddress(addressee),
    closesAt: closesAt.toISOString(),
  };
}

function overOf({ status, closedAt, closesAt, wasOpened }: BallotPlace) {
  const endedAt = (closedAt ?? closesAt).toISOString();
  const state = "over" as const;
  if (status === "cancelled" && wasOpened) return { state, what: "cancelled-opened" as const, endedAt };
  if (status === "cancelled" || status === "void") return { state, what: status, endedAt };
  // The deadline has passed and the round waits for the clockwork, or for the opener.
  if (status === "collecting" || status === "closed") return { state, what: "closed" as const, endedAt };
  return { state, what: "opened" as const, endedAt };
}
