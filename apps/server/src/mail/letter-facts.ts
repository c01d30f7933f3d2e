import { invariant } from "@parallax/domain/invariant";
import type { Language } from "@parallax/domain/language";
import { estimateMinutes } from "@parallax/domain/questionnaire/answering-time";
import { formatDeadline } from "@parallax/language/date-format";
import type { promiseWords } from "@parallax/language/en/promise-words";
import type { LetterFacts, LetterKind, RaterFacts } from "@parallax/language/letter-text";
import { raterLanguages } from "@parallax/language/rater-languages";
import { type SpokenPromise, writePromise } from "@parallax/language/rater-promise";
import { speak } from "@parallax/language/sentence";
import { oneLine, severalLines } from "./plain-text.ts";
import type { LetterInvitation, LetterRound, PostedLetter } from "./store.ts";

/** What a letter tells, as things stand now; one way to gather it for each kind. */
export const factsOf: { readonly [Kind in LetterKind]: (posted: PostedLetter) => LetterFacts[Kind] } = {
  invitation: (posted) => {
    const round = roundOf(posted);
    const { group } = invitationOf(posted);
    return {
      ...raterFacts(posted),
      message: severalLines(round.message),
      minutes: minutesOf(posted),
      promise: writePromise(round.policy, group, promiseIn(posted.organisation.language)),
    };
  },
  reminder: (posted) => ({ ...raterFacts(posted), minutes: minutesOf(posted) }),
  "closing-changed": raterFacts,
  "round-cancelled": (posted) => ({ subject: subjectOf(posted) }),
  "own-form": (posted) => ({ closes: closesOf(posted), minutes: minutesOf(posted) }),
  "thank-you": (posted) => ({ subject: subjectOf(posted), message: severalLines(posted.thanks ?? "") }),
  "my-requests": ({ requests, organisation: { language } }) => ({
    requests: requests.map(({ organisationName, timeZone, round, invitation: { group } }) => ({
      organisation: oneLine(organisationName, "An organisation"),
      subject: oneLine(round.subject, "A colleague"),
      group,
      closes: formatDeadline(round.closesAt, { language, timeZone }),
    })),
  }),
  "sign-in": ({ signInLink, writtenAt }) => {
    invariant(signInLink !== null, "a sign-in letter has its link");
    const life = signInLink.expiresAt.getTime() - writtenAt.getTime();
    return { minutes: Math.max(1, Math.round(life / 60_000)) };
  },
  "coach-asked": (posted) => ({
    subject: subjectOf(posted),
    message: severalLines(roundOf(posted).message),
    closes: closesOf(posted),
  }),
  "coach-replacing": (posted) => ({ subject: subjectOf(posted) }),
  "coach-replaced": (posted) => ({ coach: coachOf(posted) ?? "Another coach" }),
  "round-ready": (posted) => ({ subject: subjectOf(posted) }),
  "few-answers": (posted) => ({ closes: closesOf(posted) }),
  "few-answers-coach": (posted) => ({ subject: subjectOf(posted), closes: closesOf(posted) }),
  "release-dropped": (posted) => ({ subject: subjectOf(posted) }),
  "round-ended": () => ({}),
  "round-ended-coach": (posted) => ({ subject: subjectOf(posted) }),
  "key-failing": () => ({}),
  "report-released": (posted) => ({ coach: coachOf(posted) }),
  "report-corrected": (posted) => ({ coach: coachOf(posted) }),
};

function coachOf(posted: PostedLetter): string | null {
  const { coach } = roundOf(posted);
  return coach === null ? null : oneLine(coach, "Your coach");
}

function promiseIn(language: Language): SpokenPromise {
  const { promise, numbers } = raterLanguages[language].rater;
  return speak<typeof promiseWords>(promise, { language, numbers });
}

function raterFacts(posted: PostedLetter): RaterFacts {
  const { group } = invitationOf(posted);
  return { subject: subjectOf(posted), closes: closesOf(posted), group };
}

function subjectOf(posted: PostedLetter): string {
  return oneLine(roundOf(posted).subject, "A colleague");
}

function closesOf(posted: PostedLetter): string {
  const { language, timeZone } = posted.organisation;
  return formatDeadline(roundOf(posted).closesAt, { language, timeZone });
}

function minutesOf(posted: PostedLetter): number {
  return estimateMinutes(roundOf(posted).questionnaire, posted.organisation.language);
}

function roundOf({ kind, round }: PostedLetter): LetterRound {
  invariant(round !== null, `a letter of the kind ${kind} belongs to a round`);
  return round;
}

function invitationOf({ kind, invitation }: PostedLetter): LetterInvitation {
  invariant(invitation !== null, `a letter of the kind ${kind} belongs to an invitation`);
  return invitation;
}
