import { defaultPolicy } from "@parallax/domain/round/policy";
import { describe, expect, test } from "vitest";
import { raterPromise } from "./rater-promise.ts";

const textOf = (...told: Parameters<typeof raterPromise>) => {
  const { title, sentences, limits } = raterPromise(...told);
  return [title, ...sentences, ...limits].join(" ");
};

describe("The promise", () => {
  test("to raters in anonymous groups names the least number of people, and that it is always the same people or more", () => {
    const text = textOf(defaultPolicy, "peer");
    expect(text).toContain(
      "No figure is shown unless it combines at least three people’s answers, always the same three or more together.",
    );
    expect(text).toContain("Comments are shown only from groups in which at least three people answered");
    expect(text).toContain("your comment may be the only one");
    expect(text).toContain("From five answers on we also show how far answers spread, without names.");
    expect(text).toContain("Nobody in the organisation sees who answered what.");
    expect(text).toContain("We can see that you answered, not what.");
  });

  test("is made from the round’s own policy", () => {
    const text = textOf({ ...defaultPolicy, k: 5, kSpread: 8 }, "direct-report");
    expect(text).toContain("at least five people’s answers, always the same five or more");
    expect(text).toContain("From eight answers on");
    expect(text).not.toMatch(/three/);
  });

  test("says what becomes of small groups", () => {
    expect(textOf(defaultPolicy, "other")).toContain("combined with those of another group");
    expect(textOf({ ...defaultPolicy, remainder: "withhold" }, "other")).toContain(
      "combined with those of other small groups",
    );
  });

  test("to a boss who answers under their name promises no anonymity", () => {
    const promise = raterPromise(defaultPolicy, "boss");
    expect(promise.kind).toBe("attributed");
    expect(textOf(defaultPolicy, "boss")).toContain("Your answers are shown as yours.");
    expect(textOf(defaultPolicy, "boss")).toContain("will be recognisable");
    expect(textOf(defaultPolicy, "boss")).toContain(
      "comments stand among everyone’s, without a name, and may be recognised",
    );
    expect(textOf(defaultPolicy, "boss")).not.toMatch(/anonym|without your name|at least three/);
  });

  test("to a boss is the anonymous one where the organisation has made bosses anonymous", () => {
    const policy = {
      ...defaultPolicy,
      identifiedGroups: ["self"],
      anonymousGroups: ["boss"],
    } as const;
    expect(raterPromise(policy, "boss").kind).toBe("anonymous");
  });

  test("to everybody says where it ends", () => {
    expect(raterPromise(defaultPolicy, "peer").limits.join(" ")).toContain("way of writing");
  });
});
