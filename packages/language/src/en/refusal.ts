import type { RefusalWords } from "../sentence-of.ts";
import { capital, counted, people } from "./counting.ts";
import { statusWords } from "./round-status.ts";

const minutes = { one: "minute", other: "minutes" };
const seconds = { one: "second", other: "seconds" };

export const refusalWords: RefusalWords = {
  "not-found": () => ({
    happened: "This is not here, or not yours to see.",
    advice: "Check the address, or go back to your start page.",
  }),
  "not-signed-in": () => ({
    happened: "You are not signed in.",
    advice: "Sign in; what you typed stays here.",
  }),
  "sign-in-link-expired": () => ({
    happened: "This sign-in link has been used, or its time is over.",
    advice: "Ask for a new one; the newest letter is the one that works.",
  }),
  "sign-in-link-other-browser": () => ({
    happened: "This sign-in link was asked for in another browser.",
    advice: "Open it where you asked for it, or ask for a new one here.",
  }),
  "too-many-requests": ({ retryAfterSeconds }) => ({
    happened: "That was asked for too often in a short time.",
    advice: `Try again in ${waiting(retryAfterSeconds)}.`,
  }),
  "input-malformed": ({ place, problem }) => ({
    happened: `“${place}” cannot be used as it is: ${problem}.`,
    advice: "Correct it and send again.",
  }),
  "address-malformed": ({ address }) => ({
    happened: `“${address}” is not a mail address we can write to.`,
    advice: "Give one plain address, such as ada@example.org.",
  }),
  "name-missing": ({ address }) => ({
    happened: `${address} has no name.`,
    advice: "Add the name that the person goes by; it stands at the top of their letter.",
  }),
  "already-nominated": ({ address }) => ({
    happened: `${address} is already on your list.`,
    advice: "Each person answers once. Move them to another group if that one is wrong.",
  }),
  "subject-as-rater": () => ({
    happened: "This is your own address.",
    advice: "You answer your own form; choose somebody else here.",
  }),
  "coach-as-rater": () => ({
    happened: "This is your coach’s address.",
    advice:
      "Your coach reads every comment and so cannot be one of those who answer. Choose somebody else here, or another coach.",
  }),
  "coach-is-subject": () => ({
    happened: "You cannot be your own coach.",
    advice: "Choose somebody who reads the answers with you.",
  }),
  "coach-not-missing": () => ({
    happened: "This round needs no other coach.",
    advice: "Its coach still coaches here, or somebody was faster than you. Load the page again to see who it is.",
  }),
  "coach-takes-part": () => ({
    happened: "This person cannot coach this round.",
    advice: "Whoever it is about, or was asked to answer, cannot read what the others wrote. Choose another coach.",
  }),
  "not-for-oneself": () => ({
    happened: "Another administrator has to do this.",
    advice: "Nobody appoints themself as the coach, or chooses who reads what was written about them.",
  }),
  "coach-not-available": () => ({
    happened: "This person does not coach in your organisation.",
    advice: "Choose a coach from the list.",
  }),
  "too-many-nominations": ({ limit }) => ({
    happened: `A round takes ${people(limit)} at most.`,
    advice: "Keep those who have seen you at work lately, and remove the others.",
  }),
  "round-status": ({ status, needed }) => ({
    happened: `This round is ${statusInWords(status)} now.`,
    advice:
      needed.length === 1
        ? `This can be done while it is ${statusInWords(needed[0] ?? "")}. Load the page again to see where it stands.`
        : "This can no longer be done, or not yet. Load the page again to see where it stands.",
  }),
  "closing-too-early": () => ({
    happened: "This closing date leaves too little time to answer.",
    advice: "Give people at least one whole day; two weeks is usual.",
  }),
  "closing-in-the-past": () => ({
    happened: "This closing date has passed.",
    advice: "Choose a day to come.",
  }),
  "closing-too-far": () => ({
    happened: "This closing date is too far away.",
    advice: "Choose a day within the next three months; you can extend later.",
  }),
  "closing-not-later": () => ({
    happened: "An extension must end later than the date it replaces.",
    advice: "Choose a later day, or close the round now.",
  }),
  "raters-missing": () => ({
    happened: "There are too few people on your list for a report.",
    advice: "Add people until the forecast shows at least one group that can be shown.",
  }),
  "launch-in-progress": () => ({
    happened: "The invitations are being made ready.",
    advice: "This takes a moment; you can leave this page.",
  }),
  "reason-missing": () => ({
    happened: "This needs a reason.",
    advice: "Say in one sentence why; it is kept in the record of this round.",
  }),
  "link-unknown": () => ({
    happened: "We do not know this link.",
    advice: "Open the newest letter again and copy the whole link or code.",
  }),
  "round-closed": () => ({
    happened: "This round has closed.",
    advice: "No answer can come in or change any more. Thank you for the time you gave it.",
  }),
  "invitation-declined": () => ({
    happened: "This invitation was declined.",
    advice: "If you have changed your mind, ask the person who invited you for a new link.",
  }),
  "ballot-length": () => ({
    happened: "Your answers did not arrive whole.",
    advice: "They are still on this device. Load the page again and send them once more.",
  }),
  "ballot-replaced": () => ({
    happened: "Answers were sent with this link from another place meanwhile.",
    advice: "Choose whether what you see here replaces them.",
  }),
  "ballot-absent": () => ({
    happened: "No answers have been sent with this link.",
    advice: "There is nothing to withdraw.",
  }),
  "remarks-unread": () => ({
    happened: "You have not been through the comments yet.",
    advice: "Read them first; the numbers open after that.",
  }),
  "remarks-undecided": ({ remarks }) => ({
    happened: `${capital(counted(remarks, { one: "comment still waits", other: "comments still wait" }))} for your decision.`,
    advice: "Decide about each: leave it as it is, shorten it or hold it back.",
  }),
  "introduction-missing": () => ({
    happened: "The report has no introduction.",
    advice: "Write a few lines to the person before you release it.",
  }),
  "introduction-of-another": () => ({
    happened: "The introduction is the words of the coach before you.",
    advice: "Make it yours before you release it: change it, or keep it as your own.",
  }),
  "report-not-ready": () => ({
    happened: "The report is not ready yet.",
    advice: "It is made when the round has closed and its answers have been opened.",
  }),
  "guess-missing": () => ({
    happened: "You have not said yet what you expect.",
    advice: "Open the report from your round: it asks you first where others will see you higher or lower.",
  }),
  "already-guessed": () => ({
    happened: "What you expect is written down already.",
    advice: "It was kept once, before others’ view opened. Load the page again to read the report.",
  }),
  "goal-empty": () => ({
    happened: "The goal has no words yet.",
    advice: "Say what you want to be seen doing. Everything else can wait.",
  }),
  "parts-closed": () => ({
    happened: "Your coach opens this report with you, part by part.",
    advice:
      "What is open already stands on the page of your session. The whole report is yours when the last part is open.",
  }),
  "release-in-the-past": () => ({
    happened: "That time has passed.",
    advice: "Choose a time to come, or release the report now.",
  }),
  "release-too-far": () => ({
    happened: "That is more than half a year away.",
    advice: "Choose a nearer time. Look at the year, too.",
  }),
  "already-answered": () => ({
    happened: "Your answers are in.",
    advice: "Nobody is reminded of a form that they have sent. You can change your answers until the round closes.",
  }),
  "reminder-too-late": () => ({
    happened: "That morning comes too late.",
    advice: "It has passed, or the round closes before it. Choose another one, or begin now.",
  }),
  "thanks-missing": () => ({
    happened: "Your message has no words yet.",
    advice: "Write a few lines about what you heard, then send them.",
  }),
  "already-thanked": () => ({
    happened: "You have thanked everyone for this report.",
    advice: "It can be done once. Whatever else you would like to say, say it in person.",
  }),
  "already-member": ({ address }) => ({
    happened: `${address} already belongs to this organisation.`,
    advice: "Change their roles in the list of people.",
  }),
  "last-administrator": () => ({
    happened: "This is the only administrator left.",
    advice: "Make somebody else an administrator first.",
  }),
  "changed-meanwhile": () => ({
    happened: "Somebody else changed this while you were working on it.",
    advice: "Keep a copy of your text, load the page again, and add it there.",
  }),
};

function waiting(howManySeconds: number): string {
  return howManySeconds <= 60
    ? counted(Math.max(1, Math.ceil(howManySeconds)), seconds)
    : counted(Math.ceil(howManySeconds / 60), minutes);
}

function statusInWords(status: string): string {
  return new Map<string, string>(Object.entries(statusWords)).get(status) ?? status;
}
