import { mentions, wordsOf } from "@parallax/domain/report/mentions";
import { patternsFor } from "@parallax/domain/report/patterns-for";
import { expect, test } from "vitest";
import { leaderAndManager360 } from "../questionnaire/leader-and-manager-360.ts";
import { reportQuoteGuide } from "./quote-guide.ts";

const competencies = leaderAndManager360.competencies.map(({ id }) => id);

function about(text: string): readonly string[] {
  const patterns = patternsFor(reportQuoteGuide, wordsOf(text));
  return competencies.filter((id) => mentions(text, patterns[id] ?? []));
}

test("Every language has words for every competency, in the form in which comments are read", () => {
  for (const { words } of reportQuoteGuide.languages ?? []) {
    expect(Object.keys(words)).toEqual(competencies);
    for (const patterns of Object.values(words)) {
      expect(patterns.length).toBeGreaterThanOrEqual(3);
      for (const pattern of patterns) {
        const bare = pattern.split(" ").map((word) => word.replaceAll("*", ""));
        expect(wordsOf(bare.join(" ")).trim().split(" ").filter(Boolean)).toEqual(bare.filter(Boolean));
      }
    }
  }
});

test.each([
  ["She listens before she speaks, and the laptop is away.", ["listening"]],
  ["Sie hört uns zu, auch wenn es eng wird.", ["listening"]],
  ["Er sagt, was entschieden ist, und gibt eigene Fehler offen zu.", ["clarity", "humility"]],
  ["Elle sait écouter et elle anticipe les problèmes.", ["anticipation", "listening"]],
  ["Siempre escucha, y deja claro lo que se espera de nosotros.", ["clarity", "listening"]],
  ["Ouve toda a gente e não tem medo de assumir riscos.", ["risk", "listening"]],
  ["تقول بوضوح ما تقرر في الاجتماع، وتستمع إلى الجميع.", ["clarity", "listening"]],
])("“%s” speaks of %s", (text, expected) => {
  expect(about(text)).toEqual(expected);
});

test.each([
  ["a French “plan” is no plan", "Sur le plan humain, elle est un exemple pour les autres."],
  ["who stops in German does not listen", "Sie hört nicht auf, bis es fertig ist, und das ist gut."],
  ["a Spanish “even” includes nobody", "Es amable con los demás, incluso en los días difíciles."],
  ["an executive carries nothing out", "Es un ejecutivo con mucha experiencia en el sector."],
])("Words that only look alike are not taken for another language’s: %s", (_, text) => {
  expect(about(text)).toEqual([]);
});
