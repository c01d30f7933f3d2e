import type { OpenedBallot } from "@parallax/domain/ballot/dissolved-ballots";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { leaderAndManager360 as content } from "@parallax/language/questionnaire/leader-and-manager-360";
import { describe, expect, test } from "vitest";
import { generateBallots } from "./generated-answers.ts";
import { generatedRemarks } from "./generated-remarks.ts";

const raters: readonly RaterGroup[] = [
  "self",
  "boss",
  ...Array<RaterGroup>(40).fill("peer"),
  ...Array<RaterGroup>(40).fill("direct-report"),
  ...Array<RaterGroup>(20).fill("other"),
];
const made = (seed: string) => generateBallots({ content, seed, givenName: "Ada", raters });
const rated = ({ pieces }: OpenedBallot) =>
  pieces.flatMap((piece) => (piece.kind === "competency" ? piece.answers : []));
const points = (ballot: OpenedBallot) => rated(ballot).filter((answer) => typeof answer === "number");
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sd = (values: readonly number[]) => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

describe("Generated answers", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(made("one")).toEqual(made("one"));
    expect(made("one")).not.toEqual(made("two"));
  });

  test("lie on their scales, whole, and nothing is asked of those who are not asked", () => {
    for (const ballot of made("one")) {
      const values = points(ballot);
      expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 5)).toBe(true);
      const kinds = new Set(ballot.pieces.map(({ kind }) => kind));
      expect(kinds.has("reflection")).toBe(ballot.group === "self");
      expect(kinds.has("role-need")).toBe(ballot.group === "self" || ballot.group === "boss");
    }
  });

  test("look like people's: raters are kinder or harsher throughout, groups differ, and not everybody can say everything", () => {
    const ballots = made("one");
    const others = ballots.slice(1);
    // Chance alone, over 48 items of one point's spread, would leave about 0.15.
    expect(sd(others.map((ballot) => mean(points(ballot))))).toBeGreaterThan(0.3);
    const saidNothing = others.flatMap(rated).filter((answer) => answer === "cannot-say").length;
    const share = saidNothing / others.flatMap(rated).length;
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.25);
    const ofGroup = (group: RaterGroup, competency: string) =>
      mean(
        ballots
          .filter((ballot) => ballot.group === group)
          .flatMap(({ pieces }) =>
            pieces.flatMap((piece) =>
              piece.kind === "competency" && piece.key === competency
                ? piece.answers.filter((answer) => typeof answer === "number")
                : [],
            ),
          ),
      );
    const apart = content.competencies.map(({ id }) => Math.abs(ofGroup("peer", id) - ofGroup("direct-report", id)));
    expect(Math.max(...apart)).toBeGreaterThan(0.25);
  });

  test("never say the same remark twice, and say the name where it belongs", () => {
    const texts = made("one")
      .slice(1)
      .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "comment" ? [piece.text ?? ""] : [])));
    expect(texts.length).toBeGreaterThan(25);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join(" ")).not.toContain("{name}");
    expect(texts.join(" ")).toContain("Ada");
  });
});

test("There is something to say about every competency, in praise and in wish", () => {
  for (const { id } of content.competencies) {
    const questions = generatedRemarks.filter(({ competency }) => competency === id).map(({ question }) => question);
    expect(questions, id).toContain("keep");
    expect(questions.includes("start") || questions.includes("stop"), id).toBe(true);
  }
});
