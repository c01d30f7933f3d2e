import fc from "fast-check";
import type { QuestionnaireContent } from "../../questionnaire/questionnaire.ts";
import { layoutForm, type PieceLayout } from "../form-layout.ts";
import type { Answer, Piece } from "../piece.ts";

const parts = (prefix: string, most: number) =>
  fc.nat(most).map((count) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`));

/** Any questionnaire: one to twelve competencies of one to seven items, other lists long or empty, scales of 2 to 100 points. */
export const form: fc.Arbitrary<QuestionnaireContent> = fc
  .record({
    competencies: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 12 }),
    axes: parts("axis", 9),
    watchOuts: parts("watch", 5),
    reflections: parts("reflection", 5),
    openQuestions: parts("question", 3),
    min: fc.integer({ min: -3, max: 3 }),
    points: fc.integer({ min: 2, max: 100 }),
  })
  .map((shape) => {
    const scale = { min: shape.min, max: shape.min + shape.points - 1, labels: [] };
    const competencies = shape.competencies.map((_, at) => ({
      id: `competency-${at}`,
      cluster: "leadership" as const,
      title: {},
      description: {},
    }));
    const items = shape.competencies.flatMap((count, at) =>
      Array.from({ length: count }, (_, item) => ({
        id: `competency-${at}-${item}`,
        competencyId: `competency-${at}`,
        reverse: false,
        self: {},
        others: {},
      })),
    );
    return {
      title: { en: "A form" },
      introduction: {},
      scale,
      axisScale: { min: 1, max: 7 },
      watchOutScale: scale,
      reflectionScale: { min: 1, max: 5 },
      competencies,
      items,
      axes: shape.axes.map((id) => ({ id, title: {}, leaderPole: {}, managerPole: {} })),
      watchOuts: shape.watchOuts.map((id) => ({ id, self: {}, others: {} })),
      openQuestions: shape.openQuestions.map((id) => ({ id, self: {}, others: {} })),
      reflections: shape.reflections.map((id) => ({ id, question: {}, low: {}, high: {} })),
    };
  });

const answerOn = (place: { readonly min: number; readonly max: number }): fc.Arbitrary<Answer> =>
  fc.oneof(fc.integer({ min: place.min, max: place.max }), fc.constantFrom<Answer>("cannot-say", null));

const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.constantFrom("", "   ", "\u0000", "\ud800 alone", "سلام", "👩‍👩‍👧‍👦 née O’Brien", "\u202e<b>x</b>\r\n"),
);

/** Any way to fill in one piece of a form. */
export function pieceFor(place: PieceLayout): fc.Arbitrary<Piece> {
  if (place.kind === "comment") return fc.option(words).map((text) => ({ kind: "comment", key: place.key, text }));
  if (place.kind === "competency")
    return fc
      .tuple(...place.items.map(() => answerOn(place)))
      .map((answers) => ({ kind: "competency", key: place.key, answers }));
  return answerOn(place).map((answer) => ({ kind: place.kind, key: place.key, answer }));
}

/** A form, and one ballot for it. */
export const filled = form.chain((content) => {
  const layout = layoutForm(content);
  return fc.record({
    content: fc.constant(content),
    layout: fc.constant(layout),
    pieces: fc.tuple(...layout.pieces.map(pieceFor)),
  });
});
