import { raterArrival } from "@parallax/language/en/rater-arrival";
import { raterDoor } from "@parallax/language/en/rater-door";
import { raterEnded } from "@parallax/language/en/rater-ended";
import { raterForm } from "@parallax/language/en/rater-form";
import { askedAs } from "@parallax/language/en/rater-group";
import { raterHints } from "@parallax/language/en/rater-hints";
import { raterPage } from "@parallax/language/en/rater-page";
import { raterPromise } from "@parallax/language/en/rater-promise";
import { raterReceipt } from "@parallax/language/en/rater-receipt";
import { raterSending } from "@parallax/language/en/rater-sending";
import { formatDeadline } from "@parallax/language/date-format";
import type { Language, Wording } from "@parallax/domain/language";
import { pickWording } from "@parallax/domain/language";

/** The language that the page speaks. This file alone chooses it; which one it was is told to nobody. */
export const language: Language = "en";

export const words = {
  arrival: raterArrival,
  askedAs,
  door: raterDoor,
  ended: raterEnded,
  form: raterForm,
  hints: raterHints,
  page: raterPage,
  promise: raterPromise,
  receipt: raterReceipt,
  sending: raterSending,
};

/** A text of the questionnaire; `lang` is set when it is not in the page's language, so that it is read out rightly. */
export type Said = { readonly text: string; readonly lang: Language | undefined };

/** The questionnaire's wording as this rater reads it, with the subject's given name in it. */
export function said(wording: Wording, subject: string): Said {
  const { text, language: picked, fellBack } = pickWording(wording, language);
  return { text: text.replaceAll("{name}", subject), lang: fellBack ? picked : undefined };
}

/** A deadline in the reader's own time zone. */
export function deadline(at: Date): string {
  return formatDeadline(at, { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
}
