import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { type FormVersions, versionFor } from "@parallax/domain/ballot/form-versions";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { formVersionsOf } from "@parallax/domain/ballot/parameters-hash";
import type { InvitationId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Language } from "@parallax/domain/language";
import { maskAddress } from "@parallax/domain/nomination/mask-address";
import { contentInLanguage } from "@parallax/domain/questionnaire/content-in-language";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { RaterWords } from "@parallax/language/rater-language";
import { raterLanguages } from "@parallax/language/rater-languages";
import type { Context } from "../door.ts";
import { findQuestionnaireVersion } from "../questionnaire/store.ts";
import { type LaterOffer, offerLater } from "../reminder/remind-later.ts";
import { findBallotPlace, type BallotPlace } from "./store.ts";
import { withLink } from "./with-link.ts";

/** What the rater's page needs. Instants are ISO texts, receipts base64url. */
export type BallotEntry =
  | (EntryFacts & {
      readonly state: "open";
      readonly invitationId: InvitationId;
      /** Checked by the page against the link before anything is sealed (`isGenuine`). */
      readonly parameters: LaunchParameters;
      /** The whole form, or its version in the language that was asked for; then `versions` has the hashes of all of them. */
      readonly content: QuestionnaireContent;
      readonly versions: FormVersions | null;
      readonly policy: RoundPolicy;
      readonly message: string;
      readonly isDeclined: boolean;
      /** On which mornings its rater may ask to be reminded; none for whoever has answered, or whose own form it is. */
      readonly later: readonly LaterOffer[];
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
  /** What the page says in the language that was asked for; which one it was is forgotten with the answer. */
  readonly words: RaterWords | null;
};

/** `language` is what the page speaks; whoever asks without one gets the whole form and no words. */
export type BallotEntryRequest = { readonly secret: string; readonly language?: Language | undefined };

/** Looks at what a link opens (M4). Changes nothing, tells nobody and logs nothing, however often and by whomever it is asked. */
export async function enterBallot(
  context: Context,
  { secret, language }: BallotEntryRequest,
): Promise<Result<BallotEntry, Refusal>> {
  return await withLink<BallotEntry>(context, secret, async (tx, link) => {
    const place = await findBallotPlace(tx, link);
    if (place === undefined) return refused({ code: "link-unknown" });
    const receipt = place.receipt === null ? null : toBase64Url(place.receipt);
    const facts = { ...factsOf(place), words: language === undefined ? null : wordsIn(language) };
    if (!place.isOpen) return accepted({ ...facts, ...overOf(place), receipt });
    const version = await findQuestionnaireVersion(tx, place.questionnaireVersionId);
    invariant(version !== undefined, "a round has its questionnaire");
    const { invitationId, parameters, message, isDeclined } = place;
    return accepted({
      state: "open",
      ...facts,
      invitationId,
      parameters,
      ...formIn(version.content, language),
      policy: parameters.policy,
      message,
      isDeclined,
      later: receipt !== null || place.group === "self" ? [] : await offerLater(tx, place.closesAt),
      receipt,
    });
  });
}

function wordsIn(language: Language): RaterWords {
  const words = raterLanguages[language] ?? raterLanguages.en;
  invariant(words !== undefined, "there are words at least in English");
  return words.rater;
}

function formIn(content: QuestionnaireContent, language: Language | undefined) {
  const versions = language === undefined ? null : formVersionsOf(content);
  if (language === undefined || versions === null) return { content, versions };
  return { content: contentInLanguage(content, versionFor(versions, language)), versions };
}

function factsOf(place: BallotPlace): Omit<EntryFacts, "words"> {
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
