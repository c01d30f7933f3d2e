import { defaultPolicy } from "@parallax/domain/round/policy";
import { describe, expect, test } from "vitest";
import { type LetterFacts, type LetterKind, type LetterText, writeLetter } from "../letter-text.ts";
import { letterWords } from "./letter.ts";
import { raterPromise } from "./rater-promise.ts";

const envelope = { toName: "Grace Hopper", organisation: "Northwind" };
const subject = "Ada Lovelace";
const closes = "Friday, 12 March 2027, 18:00 CET";
const rater = { subject, closes, group: "peer" } as const;
const facts: LetterFacts = {
  invitation: {
    ...rater,
    message: "I lead a new team.",
    minutes: 10,
    promise: raterPromise(defaultPolicy, "peer"),
  },
  reminder: { ...rater, minutes: 10 },
  "closing-changed": rater,
  "round-cancelled": { subject },
  "own-form": { closes, minutes: 10 },
  "thank-you": { subject, message: "I heard that I interrupt." },
  "my-requests": { requests: [{ ...rater, organisation: "Northwind" }] },
  "sign-in": { minutes: 10 },
  "coach-asked": { subject, closes, message: "" },
  "coach-replacing": { subject },
  "coach-replaced": { coach: "Mary Parker" },
  "round-ready": { subject },
  "few-answers": { closes },
  "few-answers-coach": { subject, closes },
  "release-dropped": { subject },
  "report-released": { coach: "Mary Parker" },
  "report-corrected": { coach: "Mary Parker" },
  "round-ended": {},
  "round-ended-coach": { subject },
  "key-failing": {},
};
const kinds = Object.keys(facts) as LetterKind[];
const write = (kind: LetterKind): LetterText => writeLetter(kind, facts[kind], envelope, letterWords);
const all = (letter: LetterText): string =>
  [
    letter.subject,
    letter.preheader,
    letter.greeting,
    ...letter.body,
    letter.quote?.text,
    ...(letter.forms ?? []),
    letter.button,
    ...letter.after,
    letter.why,
    letter.stop,
  ].join(" ");

describe("A letter", () => {
  test.each(kinds)("of the kind %s is short, calm and whole", (kind) => {
    const letter = write(kind);
    expect(letter.greeting).toBe("Dear Grace Hopper,");
    expect(letter.subject.length).toBeLessThanOrEqual(60);
    expect(letter.preheader.length).toBeLessThanOrEqual(100);
    expect(letter.body.length).toBeLessThanOrEqual(2);
    for (const paragraph of [...letter.body, ...letter.after, letter.why]) expect(paragraph).toMatch(/^[A-Z].*\.$/su);
    expect(all(letter)).not.toMatch(/!|undefined|\[object|click here|dear user|http/i);
  });

  test.each(kinds)("of the kind %s says who sent it and why", (kind) => {
    expect(write(kind).why).toContain("You get this letter because");
    if (kind !== "sign-in" && kind !== "my-requests") expect(write(kind).why).toContain("Northwind");
  });

  test("that invites says who asks, in what part, how long, until when, what is protected, and how to stop", () => {
    const text = all(write("invitation"));
    for (const said of [
      subject,
      "as one of Ada Lovelace’s peers",
      "about ten minutes",
      closes,
      "at least three people’s answers",
      "Your way of writing",
      "“I’d rather not”",
      "I lead a new team.",
    ])
      expect(text).toContain(said);
  });

  test("that invites a boss promises no anonymity", () => {
    const promise = raterPromise(defaultPolicy, "boss");
    const letter = writeLetter("invitation", { ...facts.invitation, group: "boss", promise }, envelope, letterWords);
    expect(all(letter)).toContain("They are shown as yours.");
    expect(all(letter)).not.toContain("without names");
  });

  test("quotes a message only where there is one", () => {
    expect(write("invitation").quote).toEqual({ text: "I lead a new team.", by: subject });
    expect(write("coach-asked").quote).toBeUndefined();
  });

  test("that asks for nothing has no button", () => {
    expect(kinds.filter((kind) => write(kind).button === null)).toEqual(["round-cancelled", "thank-you"]);
  });
});
