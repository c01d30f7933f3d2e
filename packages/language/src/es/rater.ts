import type { RaterLanguage } from "../rater-languages.ts";
import { askedAs } from "./asked-as.ts";
import { numberWords } from "./number-words.ts";
import { promiseWords } from "./promise-words.ts";
import { raterArrival } from "./rater-arrival.ts";
import { raterDoor } from "./rater-door.ts";
import { raterEnded } from "./rater-ended.ts";
import { raterForm } from "./rater-form.ts";
import { raterHints } from "./rater-hints.ts";
import { raterLater } from "./rater-later.ts";
import { raterPage } from "./rater-page.ts";
import { raterReceipt } from "./rater-receipt.ts";
import { raterSending } from "./rater-sending.ts";
import { raterStatic } from "./rater-static.ts";

export const spanish: RaterLanguage = {
  static: raterStatic,
  doorway: { door: raterDoor, page: raterPage },
  rater: {
    numbers: numberWords,
    askedAs,
    promise: promiseWords,
    arrival: raterArrival,
    ended: raterEnded,
    form: raterForm,
    hints: raterHints,
    later: raterLater,
    sending: raterSending,
    receipt: raterReceipt,
  },
};
