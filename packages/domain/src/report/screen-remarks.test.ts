import fc from "fast-check";
import { expect, test } from "vitest";
import { screenRemarks } from "./screen-remarks.ts";
import type { Screening } from "./screening.ts";

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
