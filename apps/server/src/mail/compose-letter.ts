import { letterWords } from "@parallax/language/en/letter";
import { writeLetter } from "@parallax/language/letter-text";
import type { LetterKind, LetterText } from "@parallax/language/letter-text";
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
  const text = wordsOf(posted.kind, posted, { toName, organisation });
  const action = actionOf(posted, keys, settings);
  // Loaded with the first letter: a process that sends none does without.
  const { renderLetterPage } = await import("./letter-page.ts");
  const { language } = posted.organisation;
  return {
    messageId: `<${posted.id}@${settings.mailFrom.split("@").at(-1) ?? "parallax"}>`,
    date: posted.writtenAt,
    from: { name: letterWords.sender({ organisation }), address: settings.mailFrom },
    to: { name: toName, address: posted.to.address },
    subject: text.subject,
    html: await renderLetterPage({ text, action, words: letterWords, language }),
    text: plainLetter(text, action, letterWords),
  };
}

function wordsOf<Kind extends LetterKind>(
  kind: Kind,
  posted: PostedLetter,
  envelope: { readonly toName: string; readonly organisation: string },
): LetterText {
  return writeLetter(kind, factsOf[kind](posted), envelope, letterWords);
}
