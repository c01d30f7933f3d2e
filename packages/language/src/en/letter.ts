import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { Envelope, LetterText, LetterWords } from "../letter-text.ts";
import { counted } from "./counting.ts";
import { say } from "../sentence.ts";
import { askedAs } from "./asked-as.ts";
import { numberWords } from "./number-words.ts";

const dear = ({ toName }: Envelope): string => `Dear ${toName},`;
const about = (minutes: number): string => `about ${counted(minutes, { one: "minute", other: "minutes" })}`;
const asked = (group: RaterGroup, subject: string): string =>
  say(askedAs, { group, subject }, { language: "en", numbers: numberWords });
const signInFirst = "You may be asked to sign in first.";
const declineStops =
  "You would rather not answer? Open the form and choose “I’d rather not”. You need not say why, and no more letters about it will come.";

/** Every letter that leaves the product, in English. */
export const letterWords: LetterWords = {
  sender: ({ organisation }) => `${organisation} by Parallax`,
  linkInWords: "If the button does not work, open this address:",
  code: ({ page }) => `Or open ${page} and paste this code:`,
  sixWords: "Your form shows these six words:",
  sixWordsDiffer: "If it shows others, do not answer, and tell whoever asked you.",
  openForm: "Open the form",
  promise: "What you are promised, and where it ends:",
  stopReminders: "No more reminders about this? Open this page and press the button:",
  box: "When the round has closed, your own browser can look for your answers in its box, with the same code:",
  letters: {
    invitation: ({ subject, group, closes, message, minutes, promise }, envelope): LetterText => ({
      subject: `${subject} asks for your view`,
      preheader: `It takes ${about(minutes)}, on a phone too. Open until ${closes}.`,
      greeting: dear(envelope),
      body: [
        `${subject} would like to know how people see them lead and manage. You are asked ${asked(group, subject)}. It takes ${about(minutes)}, on a phone too, and is open until ${closes}.`,
      ],
      ...quoted(message, subject),
      button: "Open the form",
      after: [promise.inShort, ...promise.limits],
      why: `You get this letter because ${subject} named you, and ${envelope.organisation} uses Parallax to ask. The link is yours alone: whoever has it can answer in your place, so please do not pass it on.`,
      stop: declineStops,
    }),
    reminder: ({ subject, group, closes, minutes }, envelope): LetterText => ({
      subject: `${subject} would still like your view`,
      preheader: `Open until ${closes}. It takes ${about(minutes)}.`,
      greeting: dear(envelope),
      body: [
        `Some time ago you were asked ${asked(group, subject)} how you see ${subject} lead and manage. No answer has come with your link yet. It takes ${about(minutes)}, on a phone too, and is open until ${closes}.`,
      ],
      button: "Open the form",
      after: [],
      why: `You get this letter because ${subject} named you, and ${envelope.organisation} uses Parallax to ask. The link is the one of your invitation and yours alone; please do not pass it on.`,
      stop: declineStops,
    }),
    "closing-changed": ({ subject, group, closes }, envelope): LetterText => ({
      subject: `${subject}’s round has a new closing date`,
      preheader: `Open until ${closes}. What you have sent stays as it is.`,
      greeting: dear(envelope),
      body: [
        `You were asked ${asked(group, subject)} how you see ${subject} lead and manage. The closing date has changed: the form is open until ${closes}. What you have sent stays as it is, and you can change it until then.`,
      ],
      button: "Open the form",
      after: [],
      why: `You get this letter because ${subject} named you, and ${envelope.organisation} uses Parallax to ask.`,
      stop: declineStops,
    }),
    "thank-you": ({ subject, message }, envelope): LetterText => ({
      subject: `${subject} thanks you, and says what was heard`,
      preheader: "To everyone who was asked, whether or not they answered.",
      greeting: dear(envelope),
      body: [
        `${subject} asked people for their view, has read the report, and writes to everyone who was asked, whether or not they answered. ${subject} does not know who did.`,
      ],
      quote: { text: message, by: subject },
      button: null,
      after: [],
      why: `You get this letter because you were asked in this round at ${envelope.organisation}. It is the last one about it from Parallax; to reply, write to ${subject} yourself.`,
      stop: null,
    }),
    "my-requests": ({ requests }, envelope): LetterText => ({
      subject: `Your links: ${counted(requests.length, { one: "form is", other: "forms are" })} open`,
      preheader: "Every form that waits for your address, on one page.",
      greeting: dear(envelope),
      body: [
        `Somebody asked, with your address, for the links to the forms that wait for it. Here they are, on one page and each by itself. What you have sent stays as it is, and you can change it until its day.`,
      ],
      forms: requests.map(
        ({ subject, group, closes, organisation }) =>
          `${subject}, ${organisation}: you are asked ${asked(group, subject)}. Open until ${closes}.`,
      ),
      button: "See my requests",
      after: [],
      why: "You get this letter because somebody asked for it with your address or with one of your links. If that was not you, do nothing. The links are yours alone: whoever has them can answer in your place, so please do not pass this letter on.",
      stop: null,
    }),
    "round-cancelled": ({ subject }, envelope): LetterText => ({
      subject: `${subject}’s round has been cancelled`,
      preheader: "There is nothing left for you to do, and no report will be made.",
      greeting: dear(envelope),
      body: [
        `The round in which people were asked about ${subject} has been cancelled. There is nothing left for you to do, and your link no longer works. If you have answered, no report will be made of it.`,
        "Thank you for the time you gave it.",
      ],
      button: null,
      after: [],
      why: `You get this letter because you were part of this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "own-form": ({ closes, minutes }, envelope): LetterText => ({
      subject: "Your own view: your form is open",
      preheader: `It takes ${about(minutes)}. Open until ${closes}.`,
      greeting: dear(envelope),
      body: [
        `Your round has begun, and the people on your list have their letters. Now say how you see yourself: the report will set your view beside theirs. It takes ${about(minutes)} and is open until ${closes}. Answer before you talk with them about it.`,
      ],
      button: "Open my form",
      after: [
        "Your answers are locked in your browser and opened together with everyone else’s. They are shown as yours, to you and your coach.",
      ],
      why: `You get this letter because you asked for a round at ${envelope.organisation}. The link is yours alone; please do not pass it on.`,
      stop: null,
    }),
    "sign-in": ({ minutes }, envelope): LetterText => ({
      subject: "Your link to sign in",
      preheader: `It works once, for ${counted(minutes, { one: "minute", other: "minutes" })}.`,
      greeting: dear(envelope),
      body: [
        `Here is the link with which you sign in to Parallax at ${envelope.organisation}. It works once, within ${counted(minutes, { one: "minute", other: "minutes" })}, in the browser in which you asked for it.`,
      ],
      button: "Sign in",
      after: [],
      why: "You get this letter because somebody asked for a link with your address. If that was not you, do nothing: without this letter nobody can sign in as you.",
      stop: null,
    }),
    "coach-asked": ({ subject, message, closes }, envelope): LetterText => ({
      subject: `${subject} has chosen you as coach`,
      preheader: `Answers come in until ${closes}. You need do nothing yet.`,
      greeting: dear(envelope),
      body: [
        `${subject} is asking people for feedback and has chosen you as coach. Answers come in until ${closes}. After that you read the comments, prepare the report and release it; until you do, ${subject} does not see it. You need do nothing yet.`,
      ],
      ...quoted(message, subject),
      button: "See the round",
      after: [signInFirst],
      why: `You get this letter because you are a coach at ${envelope.organisation}.`,
      stop: null,
    }),
    "coach-replacing": ({ subject }, envelope): LetterText => ({
      subject: `You are ${subject}’s coach from now on`,
      preheader: "You take the place of a coach who has left. The page of the round says how far it is.",
      greeting: dear(envelope),
      body: [
        `The coach of ${subject}’s round no longer coaches at ${envelope.organisation}, and an administrator has put you in their place. The page of the round says how far it is, and what waits for you.`,
        "What was decided about comments so far stands there, with the name of who decided it. You read the comments before the numbers open for you. What the other coach noted for themselves stays theirs.",
      ],
      button: "See the round",
      after: [signInFirst],
      why: `You get this letter because you are ${subject}’s coach in this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "coach-replaced": ({ coach }, envelope): LetterText => ({
      subject: "Your round has another coach",
      preheader: `${coach} reads the comments and prepares your report from now on.`,
      greeting: dear(envelope),
      body: [
        `The coach whom you chose no longer coaches at ${envelope.organisation}. An administrator has put ${coach} in their place, who reads the comments, prepares your report and goes through it with you.`,
        "Whoever answers from now on sees the new name on the form. You need do nothing.",
      ],
      button: "See my round",
      after: [signInFirst],
      why: `You get this letter because you asked for this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "round-ready": ({ subject }, envelope): LetterText => ({
      subject: `${subject}’s answers are ready for you`,
      preheader: "Read the comments first; the numbers open after that.",
      greeting: dear(envelope),
      body: [
        `${subject}’s round has closed, and its answers have been opened. Read the comments first; the numbers open after that. ${subject} sees the report when you release it.`,
      ],
      button: "Read the comments",
      after: [signInFirst],
      why: `You get this letter because you are ${subject}’s coach in this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "few-answers": ({ closes }, envelope): LetterText => ({
      subject: "Too few have answered in your round so far",
      preheader: `It takes answers until ${closes}; you can put that off.`,
      greeting: dear(envelope),
      body: [
        `Your round takes answers until ${closes}. So far too few of those who stay anonymous have answered for their answers to be shown. If it stays so, these answers are destroyed when the round closes, and read by nobody.`,
        "You can put the closing date off on the page of the round. Everybody who has not declined then hears of the new date. How many have answered is told to nobody yet.",
      ],
      button: "See my round",
      after: [signInFirst],
      why: `You get this letter because you asked for this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "few-answers-coach": ({ subject, closes }, envelope): LetterText => ({
      subject: `Too few have answered in ${subject}’s round`,
      preheader: `It takes answers until ${closes}; that can be put off.`,
      greeting: dear(envelope),
      body: [
        `${subject}’s round takes answers until ${closes}. So far too few of those who stay anonymous have answered for their answers to be shown. If it stays so, these answers are destroyed when the round closes, and read by nobody.`,
        `You or ${subject} can put the closing date off on the page of the round. Everybody who has not declined then hears of the new date. How many have answered is told to nobody yet.`,
      ],
      button: "See the round",
      after: [signInFirst],
      why: `You get this letter because you are ${subject}’s coach in this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "release-dropped": ({ subject }, envelope): LetterText => ({
      subject: `${subject}’s report was not released as planned`,
      preheader: "Nobody sees it until a coach releases it.",
      greeting: dear(envelope),
      body: [
        `The report of ${subject}’s round was to be released by itself by now, and was not: whoever had planned that no longer coaches this round, or something in the report was not ready any more. Nobody sees it until a coach releases it.`,
        "The round’s coach can release it now, or plan another time. Where that coach has left, an administrator names another on the page of the round.",
      ],
      button: "See the round",
      after: [signInFirst],
      why: `You get this letter because you are ${subject}’s coach in this round at ${envelope.organisation}, or an administrator there.`,
      stop: null,
    }),
    "round-ended": (_, envelope): LetterText => ({
      subject: "Your round has been cancelled",
      preheader: "No report is made of it.",
      greeting: dear(envelope),
      body: [
        `An administrator of ${envelope.organisation} has cancelled your round. No report is made of it. What people had answered is destroyed: unread where it was still locked, and deleted where it had been opened, together with the draft of the report.`,
        "A reason was given and is in the audit log. Ask an administrator for it.",
      ],
      button: "See my round",
      after: [signInFirst],
      why: `You get this letter because you asked for this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "round-ended-coach": ({ subject }, envelope): LetterText => ({
      subject: `${subject}’s round has been cancelled`,
      preheader: "No report is made of it. There is nothing left for you to do.",
      greeting: dear(envelope),
      body: [
        `${subject}’s round, in which you are the coach, has been cancelled. No report is made of it. What people had answered is destroyed: unread where it was still locked, and deleted where it had been opened, together with the draft of the report.`,
        "There is nothing left for you to do. Your private notes stay your own.",
      ],
      button: "See the round",
      after: [signInFirst],
      why: `You get this letter because you are ${subject}’s coach in this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "key-failing": (_, envelope): LetterText => ({
      subject: "A round cannot take answers at present",
      preheader: "Please tell whoever runs the server.",
      greeting: dear(envelope),
      body: [
        `The key that opens the answers of a round at ${envelope.organisation} does not work at present. The round takes no answers until it does: raters are asked to try again later, and what they have typed stays on their device. Answers that are in stay sealed. They are lost only if the key never comes back.`,
        "Please tell whoever runs the server. The command “parallax doctor” says there what is missing and what to do.",
      ],
      button: "See the round",
      after: [
        signInFirst,
        "This letter comes once, also when more rounds are concerned. The audit log tells when a key works again.",
      ],
      why: `You get this letter because you are an administrator of ${envelope.organisation}.`,
      stop: null,
    }),
    "report-released": ({ coach }, envelope): LetterText => ({
      subject: "Your report is there",
      preheader: "Take half an hour for it, somewhere quiet.",
      greeting: dear(envelope),
      body: [
        coach === null
          ? `Your report has been released. Take half an hour for it, somewhere quiet. It says how you see yourself and how others see you, and where the difference is worth a thought.`
          : `${coach} has released your report, with an introduction to you. Take half an hour for it, somewhere quiet. It says how you see yourself and how others see you, and where the difference is worth a thought.`,
        "That views differ is the normal case.",
      ],
      button: "Read my report",
      after: [signInFirst],
      why: `You get this letter because you asked for this round at ${envelope.organisation}.`,
      stop: null,
    }),
    "report-corrected": ({ coach }, envelope): LetterText => ({
      subject: "Your report was corrected",
      preheader: "A new version takes the place of the one you have.",
      greeting: dear(envelope),
      body: [
        `${coach === null ? "Your report was corrected." : `${coach} has corrected your report.`} The new version takes the place of the one you have; its first page says when and why.`,
        "The figures are the same. Your marks and goals stay. If you saved or printed the earlier version, please delete it: a correction may protect somebody.",
      ],
      button: "Read the new version",
      after: [signInFirst],
      why: `You get this letter because you asked for this round at ${envelope.organisation}.`,
      stop: null,
    }),
  },
};

function quoted(message: string, by: string): Pick<LetterText, "quote"> {
  return message.trim() === "" ? {} : { quote: { text: message.trim(), by } };
}
