import { linkSecret } from "@parallax/domain/ballot/link-secret";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { raterCode, raterLink } from "@parallax/domain/ballot/rater-link";
import { requestsLink } from "@parallax/domain/ballot/requests-link";
import { sixWords } from "@parallax/domain/ballot/six-words";
import { invariant } from "@parallax/domain/invariant";
import { stopToken } from "@parallax/domain/reminder/stop-token";
import type { Settings } from "../settings.ts";
import { signInToken, signInUrl } from "../sign-in/token.ts";
import type { PostedLetter } from "./store.ts";

/** The keys that links are made with. They are read when a letter is sent; no link is ever stored or logged. */
export type LetterKeys = { readonly linkKey: Uint8Array; readonly signInKey: Uint8Array };

export type FormAction = { readonly url: string; readonly sixWords: readonly string[] };

/** Where a letter's button leads; for raters also the same as a code to paste, and the words that their form must show. */
export type LetterAction = {
  readonly url: string;
  readonly paste: { readonly page: string; readonly code: string } | null;
  readonly sixWords: readonly string[] | null;
  /** For a letter that lists several forms: each with its own link, and its own six words. */
  readonly forms?: readonly FormAction[];
  /** Where reminders are stopped: a page for people, an address for mail programs. */
  readonly stop?: { readonly page: string; readonly oneClick: string };
};

/** Makes a letter's link anew. Null for a letter that asks for nothing. */
export function actionOf(
  posted: PostedLetter,
  keys: LetterKeys,
  settings: Pick<Settings, "publicUrl">,
): LetterAction | null {
  switch (posted.kind) {
    case "invitation":
    case "own-form":
    case "closing-changed":
      return raterAction(posted, keys, settings);
    case "reminder":
      return withStop(posted, keys, settings);
    case "my-requests":
      return requestsAction(posted, keys, settings);
    case "sign-in":
      invariant(posted.signInLink !== null, "a sign-in letter has its link");
      return page(signInUrl(settings, signInToken(keys.signInKey, posted.signInLink.id)));
    case "coach-asked":
    case "coach-replacing":
    case "round-ready":
      return page(`${settings.publicUrl}/coaching/${posted.round?.id ?? ""}`);
    case "report-corrected":
    case "report-released":
      return page(`${settings.publicUrl}/rounds/${posted.round?.id ?? ""}/report`);
    case "coach-replaced":
    case "few-answers":
    case "few-answers-coach":
    case "release-dropped":
    case "round-ended":
    case "round-ended-coach":
    case "key-failing":
      return page(`${settings.publicUrl}/rounds/${posted.round?.id ?? ""}`);
    case "round-cancelled":
    case "thank-you":
      return null;
  }
}

function raterAction(
  { kind, round, invitation }: PostedLetter,
  { linkKey }: LetterKeys,
  { publicUrl }: Pick<Settings, "publicUrl">,
): LetterAction {
  invariant(invitation !== null, `a letter of the kind ${kind} belongs to an invitation`);
  const hash = round?.parametersHash ?? null;
  invariant(hash !== null, "an invitation belongs to a launched round");
  const secret = linkSecret(linkKey, invitation.id, invitation.linkVersion);
  return {
    url: raterLink(publicUrl, secret, hash),
    paste: { page: `${publicUrl}/r`, code: raterCode(secret, hash) },
    sixWords: sixWords(hash),
  };
}

function withStop(posted: PostedLetter, keys: LetterKeys, settings: Pick<Settings, "publicUrl">): LetterAction {
  const { invitation } = posted;
  invariant(invitation !== null, "a reminder belongs to an invitation");
  const secret = linkSecret(keys.linkKey, invitation.id, invitation.linkVersion);
  const token = toBase64Url(stopToken(secret));
  const page = `${settings.publicUrl}/r/stop`;
  return { ...raterAction(posted, keys, settings), stop: { page: `${page}#${token}`, oneClick: `${page}/${token}` } };
}

/** One page for all forms, and each form by itself. The list is in the link, behind the `#`: no server keeps it. */
function requestsAction(
  { requests }: PostedLetter,
  { linkKey }: LetterKeys,
  { publicUrl }: Pick<Settings, "publicUrl">,
) {
  const links = requests.map(({ round, invitation }) => {
    invariant(round.parametersHash !== null, "an invitation belongs to a launched round");
    return {
      secret: linkSecret(linkKey, invitation.id, invitation.linkVersion),
      parametersHash: round.parametersHash,
    };
  });
  return {
    ...page(requestsLink(publicUrl, links)),
    forms: links.map(({ secret, parametersHash }) => ({
      url: raterLink(publicUrl, secret, parametersHash),
      sixWords: sixWords(parametersHash),
    })),
  };
}

function page(url: string): LetterAction {
  return { url, paste: null, sixWords: null };
}
