import { randomUUID } from "node:crypto";
import { asId } from "@parallax/domain/id";
import type { Language } from "@parallax/domain/language";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { composeLetter } from "@parallax/server/mail/compose-letter";
import type { LetterInvitation, LetterRound, PostedLetter } from "@parallax/server/mail/store";

const people = {
  en: { rater: "Tomás Ribeiro", subject: "Lucía Serrano", organisation: "Fernhill Rail Works" },
  ar: { rater: "ليلى حداد", subject: "سامي العلي", organisation: "مصانع الواحة" },
} as const;
const messages = {
  en: "Since April I lead two teams instead of one. I would like to know what of my way of working helps you, and what stands in your way.",
  ar: "أقود منذ نيسان فريقين بدل فريق واحد. أودّ أن أعرف ما يفيدكم في طريقة عملي وما يعيقكم.",
} as const;
const thanks = {
  en: "Thank you for your time and your plain words.\n\nI heard that I decide fast and explain late. From now on the reasons come first, in writing, and you have a day to object. Please tell me when I forget.",
  ar: "شكرًا لوقتكم ولصراحتكم.\n\nفهمت أنّني أقرّر سريعًا وأشرح متأخّرًا. من الآن تأتي الأسباب أوّلًا ومكتوبة، ولكم يوم للاعتراض.",
} as const;

/** One letter's HTML as a mail program gets it, written by the product's own hand. */
export async function writeSample(kind: "invitation" | "thank-you", language: Extract<Language, "en" | "ar">) {
  const { rater, subject, organisation } = people[language];
  const posted: PostedLetter = {
    id: asId(randomUUID()),
    kind,
    status: "waiting",
    attempts: 0,
    to: { name: rater, address: "tomas@fernhill.example" },
    writtenAt: new Date("2027-03-01T08:00:00Z"),
    organisation: { name: organisation, language, timeZone: "Europe/London" },
    round: sampleRound(subject, messages[language]),
    invitation: sampleInvitation(rater),
    signInLink: null,
    isOwnReminder: false,
    thanks: kind === "thank-you" ? thanks[language] : null,
    requests: [],
  };
  const keys = { linkKey: new Uint8Array(32).fill(7), signInKey: new Uint8Array(32).fill(8) };
  const settings = { publicUrl: "https://parallax.fernhill.example", mailFrom: "parallax@fernhill.example" };
  return await composeLetter(posted, keys, settings);
}

function sampleRound(subject: string, message: string): LetterRound {
  return {
    id: asId(randomUUID()),
    subject,
    coach: null,
    status: "collecting",
    message,
    policy: defaultPolicy,
    closesAt: new Date("2027-03-19T17:00:00Z"),
    parametersHash: Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + (subject.codePointAt(at % 4) ?? 0)) % 256),
    questionnaire: leaderAndManager360,
  };
}

function sampleInvitation(name: string): LetterInvitation {
  return {
    id: asId(randomUUID()),
    name,
    group: "peer",
    linkVersion: 1,
    status: "invited",
    hasBallot: false,
    wish: null,
  };
}
