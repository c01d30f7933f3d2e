import { leaderAndManager360 } from "../../questionnaire/leader-and-manager-360.ts";
import { expect, test } from "vitest";
import { developmentIdea } from "./development-library.ts";

test("every competency of the questionnaire that we ship has two practices and a sign of too much", () => {
  const { competencies } = leaderAndManager360;
  expect(competencies).toHaveLength(12);
  for (const { id } of competencies) {
    const idea = developmentIdea(id);
    expect(idea, id).toBeDefined();
    expect(new Set(idea?.practices.map(({ title }) => title)).size, id).toBe(2);
    expect(idea?.overdone, id).toMatch(/^[A-Z].{60,}\.$/);
  }
});

test("a competency that an organisation wrote itself has no ideas of ours", () => {
  expect(developmentIdea("constructor")).toBeUndefined();
  expect(developmentIdea("own-1")).toBeUndefined();
});
