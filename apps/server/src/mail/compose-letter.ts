import type { Language } from "@parallax/domain/language";
import { wholeLanguagesOf } from "@parallax/domain/questionnaire/content-in-language";
import { letterWords } from "@parallax/language/en/letter";
import {
  inOtherLanguages,
  isMemberLetter,
  isRaterLetter,
  memberLetters,
  raterLetters,
  requestsInOtherLanguages,
} from "@parallax/language/letter-languages";
import { writeLetter } from "@parallax/language/letter-text";
import type {
  Envelope,
  InOtherLanguage,
  LetterKind,
  LettersOf,
  LetterText,
  LinkWords,
} from "@parallax/language/letter-text";
import type { RaterLetterKind } from "@parallax/language/rater-letters";
import type { Settings } from "../settings.ts";
import { actionOf } from "./letter-action.ts";
import type { LetterKeys } from "./letter-action.ts";
import { factsOf } from "./letter-facts.ts";
import { plainLetter } from "./letter-plain.ts";
import { oneLine } from "./plain-text.ts";
import type { PostedLetter } from "./store.ts";

/** One message to one address, whole, with its link. It lives between rendering and sending and is kept nowhere. */
export type ComposedLetter = {
  readonly messageId: string;
  readonly date: Date;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** For a reminder: where mail programs stop them by one press of theirs. */
  readonly stopUrl: string | null;
};

/**
 * Writes the letter. The same letter gives the same message each time, its date and its Message-ID included, so that a letter that
 * had to be sent twice is one letter to every mailbox.
 */
export async function composeLetter(
  posted: PostedLetter,
  keys: LetterKeys,
  settings: Pick<Settings, "publicUrl" | "mailFrom">,
): Promise<ComposedLetter> {
  const organisation = oneLine(posted.organisation.name, "Your organisation");
  const toName = oneLine(posted.to.name, posted.to.address);
  const { language, words, text } = writeIn(posted, { toName, organisation });
  const action = actionOf(posted, keys, settings);
  // Loaded with the first letter: a process that sends none does without.
  const { renderLetterPage } = await import("./letter-page.ts");
  return {
    messageId: `<${posted.id}@${settings.mailFrom.split("@").at(-1) ?? "parallax"}>`,
    date: posted.writtenAt,
    from: { name: words.sender({ organisation }), address: settings.mailFrom },
    to: { name: toName, address: posted.to.address },
    subject: text.subject,
    html: await renderLetterPage({ text, action, words, language }),
    text: plainLetter(text, action, words),
    stopUrl: action?.stop?.oneClick ?? null,
  };
}

type Written = { readonly language: Language; readonly words: LinkWords; readonly text: LetterText };

/** In the organisation's language where the letter has words in it, else in English; raters get a line in each other language besides. */
function writeIn(posted: PostedLetter, envelope: Envelope): Written {
  const { kind } = posted;
  const { language } = posted.organisation;
  const words = raterLetters[language];
  if (isMemberLetter(kind))
    return { language, words, text: write(kind, posted, envelope, { letters: memberLetters[language] }) };
  if (!isRaterLetter(kind))
    return { language: "en", words: letterWords, text: write(kind, inWords(posted, "en"), envelope, letterWords) };
  const text = write(kind, posted, envelope, words);
  if (asksForView(kind)) return { language, words, text: { ...text, elsewhere: elsewhere(posted) } };
  // Nothing says which language its reader reads, and nothing shall: that would be kept beside the address.
  if (kind === "my-requests")
    return { language, words, text: { ...text, elsewhere: requestsInOtherLanguages(language) } };
  return { language, words, text };
}

function write<Kind extends LetterKind>(
  kind: Kind,
  posted: PostedLetter,
  envelope: Envelope,
  words: { readonly letters: LettersOf<Kind> },
): LetterText {
  return writeLetter(kind, factsOf[kind](posted), envelope, words);
}

function inWords(posted: PostedLetter, language: Language): PostedLetter {
  return { ...posted, organisation: { ...posted.organisation, language } };
}

/** Letters to people whom nobody has asked what they read. The subject has been using the product already. */
function asksForView(kind: RaterLetterKind): boolean {
  return kind === "invitation" || kind === "reminder" || kind === "closing-changed";
}

function elsewhere({ organisation, round }: PostedLetter): readonly InOtherLanguage[] {
  if (round === null) return [];
  return inOtherLanguages(
    organisation.language,
    wholeLanguagesOf(round.questionnaire),
    oneLine(round.subject, "A colleague"),
  );
}
