import { raterHints } from "@parallax/language/en/rater-hints";
import { findHints } from "@parallax/language/find-hints";
import { raterLanguages } from "@parallax/language/rater-languages";
import { expect, test } from "vitest";

const kindsIn = (text: string) =>
  findHints(text, raterHints.patterns, ["Dana Whitfield", "Ines Carvalho"]).map(({ kind }) => kind);

test.each([
  ["Write to tom.smith@example.org about it.", "address"],
  ["I posted it as @tomsmith there.", "address"],
  ["See https://intranet.example.org/plan for it.", "address"],
  ["Call me on 0171 555 1234.", "number"],
  ["Budget code 48213 was late.", "number"],
  ["In the review on 12 March you were calm.", "date"],
  ["What you said last Tuesday helped.", "date"],
  ["It has been better since 2019.", "date"],
  ["I saw it in the meeting with Karin Olsson.", "name"],
  ["As your only designer I would like more time.", "only"],
  ["This was so since I joined.", "only"],
  ["My report was praised for it.", "only"],
  ["You listen well.\nBest regards,\nTom", "signature"],
  ["You listen well.\n– Tom", "signature"],
])("“%s” gets a hint: %s", (text, kind) => {
  expect(kindsIn(text)).toContain(kind);
});

test.each([
  "Dana listens well and says what was decided.",
  "I value that Dana Whitfield asks why before she asks how.",
  "You could talk about it with Ines Carvalho.",
  "There are 3 things I would keep, and 2 I would stop.",
  "The planning is good. The meetings are short.",
  "You may march on; we follow.",
  "",
])("“%s” gets none", (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test("Ten thousand words are looked through without making anybody wait", () => {
  const long = "a fine thing and 1 2 3 then @ again Best ".repeat(1500);
  const begun = performance.now();
  findHints(long, raterHints.patterns, ["Dana Whitfield"]);
  expect(performance.now() - begun).toBeLessThan(500);
});

test.each([
  ["de", "address", "Schreiben Sie an tom@example.org."],
  ["de", "number", "Das Budget 48213 kam zu spät."],
  ["de", "date", "Am 12. März waren Sie ruhig."],
  ["de", "name", "So war es mit Karin Olsson."],
  ["de", "only", "Als Ihr einziger Designer wünsche ich mir mehr Zeit."],
  ["de", "only", "Als einzige Designerin wünsche ich mir mehr Zeit."],
  ["de", "signature", "Gut gemacht.\nViele Grüße,\nTom"],
  ["fr", "address", "Écrivez à tom@example.org."],
  ["fr", "number", "Le budget 48213 était en retard."],
  ["fr", "date", "Le 12 mars, vous étiez calme."],
  ["fr", "name", "C’était avec Karin Olsson."],
  ["fr", "only", "En tant que seule designer, je voudrais plus de temps."],
  ["fr", "only", "Étant votre seul designer, je voudrais plus de temps."],
  ["fr", "signature", "Bravo.\nCordialement,\nTom"],
  ["es", "address", "Escriba a tom@example.org."],
  ["es", "number", "El presupuesto 48213 llegó tarde."],
  ["es", "date", "El 12 de marzo mantuvo la calma."],
  ["es", "name", "Fue así con Karin Olsson."],
  ["es", "only", "Como su única diseñadora quisiera más tiempo."],
  ["es", "only", "Al ser el único diseñador quisiera más tiempo."],
  ["es", "signature", "Bien hecho.\nUn saludo,\nTom"],
  ["pt", "address", "Escreva para tom@example.org."],
  ["pt", "number", "O orçamento 48213 chegou tarde."],
  ["pt", "date", "No dia 12 de março manteve a calma."],
  ["pt", "name", "Foi assim com Karin Olsson."],
  ["pt", "only", "Como sua única designer queria mais tempo."],
  ["pt", "only", "Sendo o único designer queria mais tempo."],
  ["pt", "signature", "Muito bem.\nCumprimentos,\nTom"],
  ["ar", "address", "اكتبوا إلى tom@example.org."],
  ["ar", "number", "الميزانيّة ٤٨٢١٣ تأخّرت."],
  ["ar", "date", "في 12 مارس كنتم هادئين."],
  ["ar", "name", "كان ذلك مع السيّدة كارين."],
  ["ar", "only", "بصفتي المصمّم الوحيد أودّ وقتًا أطول."],
  ["ar", "only", "لأنّي الوحيدة في الفريق أودّ وقتًا أطول."],
  ["ar", "signature", "أحسنتم.\nمع التحيّة،\nتوم"],
] as const)("In %s, %s is hinted at in “%s”", (language, kind, text) => {
  const { patterns } = raterLanguages[language].rater.hints;
  expect(findHints(text, patterns, ["Dana Whitfield"]).map((hint) => hint.kind)).toContain(kind);
});

test.each([
  ["de", "Dana hört gut zu und sagt, was entschieden ist. Es gibt 3 Dinge, die bleiben sollten."],
  ["fr", "Dana écoute bien et dit ce qui est décidé. Comme sa façon de demander pourquoi."],
  ["es", "Dana escucha bien. Me gusta tanto su calma como su manera de preguntar."],
  ["pt", "A Dana ouve bem. Gosto tanto da calma como da sua maneira de perguntar, como sua marca."],
  ["ar", "تصغي دانا جيّدًا وتقول ما تقرّر."],
] as const)("In %s a plain comment gets no hint: %s", (language, text) => {
  const { patterns } = raterLanguages[language].rater.hints;
  expect(findHints(text, patterns, ["Dana Whitfield"])).toEqual([]);
});
