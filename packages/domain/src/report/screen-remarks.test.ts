import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpenedBallot } from "../ballot/dissolved-ballots.ts";
import type { Piece } from "../ballot/piece.ts";
import { defaultPolicy } from "../round/policy.ts";
import { screenRemarks } from "./screen-remarks.ts";
import type { Screening } from "./screening.ts";
import { reportOf } from "./testing/arbitrary-round.ts";
import { smallQuestionnaire } from "./testing/small-questionnaire.ts";

const anyScreening: fc.Arbitrary<Screening> = fc.oneof(
  fc.constant<Screening>({ kind: "open" }),
  fc.constant<Screening>({ kind: "left", concern: "may-hurt" }),
  fc.constant<Screening>({ kind: "shortened", concern: "may-reveal", text: "other words" }),
  fc.constant<Screening>({ kind: "held", concern: "breaks-rules" }),
);

test("Nothing of a comment that was shortened or held gets past the screening; whatever else was written stays as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyScreening, fc.boolean()), { maxLength: 30 }), (decisions) => {
      const remarks = decisions.map(([, own], at) => ({
        id: `id ${at}`,
        question: at % 2 === 0 ? "keep" : "stop",
        cell: own ? ("self" as const) : ("pooled" as const),
        text: `written ${at}.`,
      }));
      const { shown, held } = screenRemarks(
        remarks,
        new Map(decisions.map(([screening], at) => [`id ${at}`, screening])),
      );
      const isChanged = (kind: Screening["kind"], own: boolean) => !own && (kind === "shortened" || kind === "held");
      const texts = shown.map(({ text }) => text);
      for (const [at, [{ kind }, own]] of decisions.entries())
        expect(texts.includes(`written ${at}.`)).toBe(!isChanged(kind, own));
      const count = (wanted: Screening["kind"]) =>
        decisions.filter(([{ kind }, own]) => !own && kind === wanted).length;
      expect(shown.filter(({ edited }) => edited === "shortened")).toHaveLength(count("shortened"));
      expect(held.reduce((sum, each) => sum + each.remarks, 0)).toBe(count("held"));
    }),
  );
});

test("Nothing that somebody wrote stands beside a trait once so much is held that what is left may be fewer than five people's", () => {
  const rated = smallQuestionnaire.competencies.map(({ id }): Piece => ({
    kind: "competency",
    key: id,
    answers: [5, 5, 1],
  }));
  const talker = Array.from({ length: 6 }, (_, at) => `It was clear to me what was decided in meeting ${at}.`).join(
    "\n\n",
  );
  const nothing = "---";
  const ballots = ["Good.", "Fine.", "Kind.", "Fast.", "Brave.", talker, nothing].map((text): OpenedBallot => ({
    group: "peer",
    pieces: [...rated, { kind: "comment", key: "keep", text }],
  }));
  const boss: OpenedBallot = { group: "boss", pieces: rated };
  const told = (held: number) => {
    const { remarks, findings } = reportOf({ ballots: [boss, ...ballots], policy: defaultPolicy, seed: 1, held });
    return [remarks.length, remarks.some(({ about }) => about), findings.some(({ quote }) => quote !== undefined)];
  };
  expect(told(0)).toEqual([11, true, true]);
  expect(told(1)).toEqual([10, true, true]);
  expect(told(2)).toEqual([9, false, false]);
});
