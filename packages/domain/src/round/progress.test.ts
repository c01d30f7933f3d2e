import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planGroups } from "../statistics/plan.ts";
import { defaultPolicy } from "./policy.ts";
import { progress, type GroupCounts } from "./progress.ts";
import { raterGroups } from "./rater-group.ts";

const group = (name: GroupCounts["group"], invited: number, answered: number, declined = 0): GroupCounts => ({
  group: name,
  invited,
  answered,
  declined,
});

describe("Progress", () => {
  test("is a total without the subject once enough people who are kept anonymous have answered", () => {
    const counts = [group("self", 1, 1), group("boss", 1, 0), group("peer", 5, 2, 1), group("other", 2, 1)];
    expect(progress(counts, defaultPolicy)).toEqual({ invited: 8, answered: 3, declined: 1 });
  });

  test("is no number before: a boss and two peers would tell what the two did", () => {
    for (const answered of [0, 1, 2])
      expect(progress([group("boss", 1, 1), group("peer", 2, answered, 2 - answered)], defaultPolicy)).toEqual({
        invited: 3,
        answered: null,
        declined: null,
      });
  });

  test("is never told where small groups are withheld beside big ones", () => {
    const counts = [group("peer", 5, 5), group("other", 2, 2)];
    expect(progress(counts, { ...defaultPolicy, remainder: "withhold" }).answered).toBeNull();
  });

  test("less the cells that the report counts never counts a group that it does not show", () => {
    const counts = fc.tuple(
      ...raterGroups.map((name) =>
        fc.tuple(fc.nat(6), fc.nat(6)).map(([answered, silent]) => group(name, answered + silent, answered)),
      ),
    );
    let told = 0;
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom("absorb" as const, "withhold" as const),
        fc.constantFrom(3, 4, 5),
        (drawn, remainder, k) => {
          const policy = { ...defaultPolicy, k, remainder };
          const { answered } = progress(drawn, policy);
          if (answered === null) return;
          told += 1;
          const by = Object.fromEntries(drawn.map((each) => [each.group, each.answered]));
          const { withheld } = planGroups(policy.anonymousGroups, by, k, remainder, policy.absorbPreference);
          expect(withheld).toEqual([]);
        },
      ),
    );
    expect(told).toBeGreaterThan(20);
  });
});
