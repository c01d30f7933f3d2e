import { estimateMinutes } from "@parallax/domain/questionnaire/answering-time";
import { expect, test } from "vitest";
import { sampleVisit } from "../testing/sample-visit.ts";
import { listParts } from "./list-parts.ts";
import { minutesInAll, shareLeft } from "./reading-time.ts";

test("A peer is told the same minutes as in the letter; a boss and the subject, who are asked more, are told more", () => {
  const peer = sampleVisit("peer");
  const minutes = (group: "peer" | "boss" | "self") => minutesInAll(sampleVisit(group), listParts(sampleVisit(group)));
  expect(minutes("peer")).toBe(estimateMinutes(peer.content, "en"));
  expect(minutes("boss")).toBeGreaterThan(minutes("peer"));
  expect(minutes("self")).toBeGreaterThan(minutes("boss"));
});

test("What is left goes from all to nothing, and every answer makes it less", () => {
  const parts = listParts(sampleVisit("peer"));
  const questions = parts.flatMap((part) => part.questions);
  const shares = questions.map((_, at) =>
    shareLeft(
      parts,
      Object.fromEntries(questions.slice(0, at).map(({ id, kind }) => [id, kind === "comment" ? "Yes" : 3])),
    ),
  );
  expect(shares[0]).toBe(1);
  expect(shares.every((share, at) => at === 0 || share < (shares[at - 1] ?? 0))).toBe(true);
  const all = Object.fromEntries(questions.map(({ id, kind }) => [id, kind === "comment" ? "Yes" : 3]));
  expect(shareLeft(parts, all)).toBe(0);
});
