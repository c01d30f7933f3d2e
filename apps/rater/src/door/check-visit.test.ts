import { isGenuine, hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { expect, test } from "vitest";
import type { OpenEntry } from "../api.ts";
import { sampleParameters } from "../testing/sample-visit.ts";
import { checkVisit } from "./check-visit.ts";

const parameters = sampleParameters(leaderAndManager360, "BAQ");
const link = { secret: new Uint8Array(32).fill(1), parametersHash: hashParameters(parameters).subarray(0, 16) };
const entry = {
  state: "open",
  group: "peer",
  subjectName: "Dr. Dana Whitfield",
  coachName: null,
  organisationName: "Northwind",
  maskedAddressee: "m•••@example.org",
  closesAt: "2027-03-12T17:00:00.000Z",
  invitationId: "0d2f3c1e-8a54-4f5e-9d1a-0b1c2d3e4f51" as OpenEntry["invitationId"],
  parameters,
  content: leaderAndManager360,
  policy: parameters.policy,
  message: "",
  isDeclined: false,
  receipt: null,
} satisfies OpenEntry;

test("What the link was made for leads in, with the whole hash and the subject’s given name", async () => {
  const visit = await checkVisit(link, entry);
  expect(visit?.parametersHash).toEqual(hashParameters(parameters));
  expect(visit?.subject).toBe("Dana");
});

test.each<[string, Partial<OpenEntry>]>([
  ["another key", { parameters: { ...parameters, outerPublicKey: "BAR" } }],
  ["weaker rules", { parameters: { ...parameters, policy: { ...parameters.policy, k: 2 } } }],
  ["other questions", { content: { ...leaderAndManager360, watchOuts: [] } }],
  ["another length", { parameters: { ...parameters, ballotBytes: parameters.ballotBytes + 1 } }],
])("%s than the link was made for is refused, by the page as by the domain’s own rule", async (_, changed) => {
  const handedOver = { ...entry, ...changed };
  expect(await checkVisit(link, handedOver)).toBeNull();
  expect(isGenuine(handedOver.parameters, handedOver.content, link.parametersHash)).toBe(false);
});

test("A link cut to nothing is not the same as any parameters", async () => {
  expect(await checkVisit({ ...link, parametersHash: new Uint8Array() }, entry)).toBeNull();
});

test("Parameters that this page cannot seal for are refused, even when the link was made for them", async () => {
  const doubled = { ...parameters, innerPublicKey: "BAS" };
  const own = { ...link, parametersHash: hashParameters(doubled).subarray(0, 16) };
  expect(await checkVisit(own, { ...entry, parameters: doubled })).toBeNull();
});
