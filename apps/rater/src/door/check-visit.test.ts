import { formVersionsOf, hashParameters, isGenuine } from "@parallax/domain/ballot/parameters-hash";
import { contentInLanguage } from "@parallax/domain/questionnaire/content-in-language";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { expect, test } from "vitest";
import type { OpenEntry } from "../api.ts";
import { sampleParameters } from "../testing/sample-visit.ts";
import { checkVisit } from "./check-visit.ts";

const form = {
  ...contentInLanguage(leaderAndManager360, "en"),
  title: { en: "Leader & manager 360", de: "Führen und Managen 360" },
};
const english = contentInLanguage(form, "en");
const german = contentInLanguage(form, "de");
const versions = formVersionsOf(form) ?? {};
const parameters = sampleParameters(form, "BAQ");
const linkTo = (made: typeof parameters) => ({
  secret: new Uint8Array(32).fill(1),
  parametersHash: hashParameters(made).subarray(0, 16),
});
const link = linkTo(parameters);
const entry: OpenEntry = {
  state: "open",
  group: "peer",
  subjectName: "Dr. Dana Whitfield",
  coachName: null,
  organisationName: "Northwind",
  maskedAddressee: "m•••@example.org",
  closesAt: "2027-03-12T17:00:00.000Z",
  words: null,
  invitationId: "0d2f3c1e-8a54-4f5e-9d1a-0b1c2d3e4f51" as OpenEntry["invitationId"],
  parameters,
  content: english,
  versions,
  policy: parameters.policy,
  message: "",
  isDeclined: false,
  later: [],
  receipt: null,
};

test("What the link was made for leads in, with the whole hash and the subject’s given name", async () => {
  const visit = await checkVisit(link, entry, "en");
  expect(visit?.parametersHash).toEqual(hashParameters(parameters));
  expect(visit?.subject).toBe("Dana");
});

test("The form’s version in another language leads in too, and one that has none gets the form’s first", async () => {
  expect((await checkVisit(link, { ...entry, content: german }, "de"))?.content.title).toEqual({ de: form.title.de });
  expect((await checkVisit(link, entry, "fr"))?.content.title).toEqual({ en: form.title.en });
});

test("A form without translations keeps the hash that it always had", async () => {
  const own = sampleParameters(english, "BAQ");
  expect(await checkVisit(linkTo(own), { ...entry, parameters: own, versions: null }, "de")).not.toBeNull();
});

const otherQuestions = { ...english, watchOuts: [] };
const exchanged: readonly (readonly [string, Partial<OpenEntry>])[] = [
  ["another key", { parameters: { ...parameters, outerPublicKey: "BAR" } }],
  ["weaker rules", { parameters: { ...parameters, policy: { ...parameters.policy, k: 2 } } }],
  ["other questions", { content: otherQuestions }],
  ["other questions that call themselves the whole form", { content: otherQuestions, versions: null }],
  ["an exchanged translation", { content: { ...german, title: { de: "Anders" } } }],
  ["the version in a language that was not asked for", { content: german }],
  [
    "other questions with a version made for them",
    { content: otherQuestions, versions: { ...versions, en: "A".repeat(43) } },
  ],
  ["a form that lost its versions", { versions: null }],
  ["another length", { parameters: { ...parameters, ballotBytes: parameters.ballotBytes + 1 } }],
];

test.each(exchanged)(
  "%s than the link was made for is refused, by the page as by the domain’s own rule",
  async (_, changed) => {
    const handedOver = { ...entry, ...changed };
    expect(await checkVisit(link, handedOver, "en")).toBeNull();
    const version = handedOver.versions === null ? null : { versions: handedOver.versions, language: "en" as const };
    expect(isGenuine(handedOver.parameters, handedOver.content, link.parametersHash, version)).toBe(false);
  },
);

test("A link cut to nothing is not the same as any parameters", async () => {
  expect(await checkVisit({ ...link, parametersHash: new Uint8Array() }, entry, "en")).toBeNull();
});

test("Parameters that this page cannot seal for are refused, even when the link was made for them", async () => {
  const doubled = { ...parameters, innerPublicKey: "BAS" };
  expect(await checkVisit(linkTo(doubled), { ...entry, parameters: doubled }, "en")).toBeNull();
});
