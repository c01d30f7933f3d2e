import { expect, test } from "vitest";
import type { OpenedRemark } from "./opened-round.ts";
import { requireDecisions } from "./require-decisions.ts";
import type { Screening } from "./screening.ts";

const remark = (id: string, cell: OpenedRemark["cell"] = "pooled"): OpenedRemark => ({
  id,
  question: "keep",
  cell,
  text: `Written as ${id}.`,
});

test("Every comment of others needs a decision, and a comment that comes later needs one of its own", () => {
  const remarks = [remark("a"), remark("b"), remark("mine", "self")];
  const left: Screening = { kind: "left", concern: "fine" };
  const screenings = new Map([["a", left]]);
  for (const need of ["once", "now"] as const) {
    expect(requireDecisions(remarks, screenings, need)).toMatchObject({
      refusal: { code: "remarks-undecided", remarks: 1 },
    });
    const all = new Map<string, Screening>([...screenings, ["b", { kind: "held", concern: "may-hurt" }]]);
    expect(requireDecisions(remarks, all, need).ok).toBe(true);
    expect(requireDecisions([...remarks, remark("new")], all, need).ok).toBe(false);
    expect(requireDecisions([remark("mine", "self")], new Map(), need).ok, "one's own words are decided").toBe(true);
  }
});

test("A decision that was taken back keeps the figures open, and the report from being released", () => {
  const screenings = new Map<string, Screening>([["a", { kind: "open" }]]);
  expect(requireDecisions([remark("a")], screenings, "once").ok).toBe(true);
  expect(requireDecisions([remark("a")], screenings, "now").ok).toBe(false);
});
