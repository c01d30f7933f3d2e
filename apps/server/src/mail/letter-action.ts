import { linkSecret } from "@parallax/domain/ballot/link-secret";
import { raterCode, raterLink } from "@parallax/domain/ballot/rater-link";
import { sixWords } from "@parallax/domain/ballot/six-words";
import { invariant } from "@parallax/domain/invariant";
import type { Settings } from "../settings.ts";
import { signInToken, signInUrl } from "../sign-in/token.ts";
import type { PostedLetter } from "./store.ts";

/** The keys that links are made with. They are read when a letter is sent; no link is ever stored or logged. */
export type LetterKeys = { readonly linkKey: Uint8Array; readonly signInKey: Uint8Array };

/** Where a letter's button leads; for raters also the same as a code to paste, and the words that their form must show. */
export type LetterAction = {
  readonly url: string;
  readonly paste: { readonly page: string; readonly code: string } | null;
  readonly sixWords: readonly string[] | null;
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
    case "reminder":
      return raterAction(posted, keys, settings);
    case "sign-in":
      invariant(posted.signInLink !== null, "a sign-in letter has its link");
      return page(signInUrl(settings, signInToken(keys.signInKey, posted.signInLink.id)));
    case "coach-asked":
    case "round-ready":
      return page(`${settings.publicUrl}/coaching/${posted.round?.id ?? ""}`);
    case "report-released":
      return page(`${settings.publicUrl}/rounds/${posted.round?.id ?? ""}/report`);
    case "round-cancelled":
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

function page(url: string): LetterAction {
  return { url, paste: null, sixWords: null };
}
