import { describe, expect, test } from "vitest";
import type { OpenedBallot } from "../ballot/dissolved-ballots.ts";
import type { Piece } from "../ballot/piece.ts";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { defaultPolicy } from "../round/policy.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import { analyseDissolved } from "../statistics/analyse-dissolved.ts";
import { compareRounds, type ComparableRound } from "./compare-rounds.ts";
import { openGeneratedRound } from "./open-generated-round.ts";
import { smallQuestionnaire } from "./testing/small-questionnaire.ts";

type Cast = Readonly<Partial<Record<RaterGroup, number>>>;

/** A round in which everybody answers each competency by this rule, a little apart from each other. */
function round(
  cast: Cast,
  point: (competency: string) => number,
  content: QuestionnaireContent = smallQuestionnaire,
): ComparableRound {
  const ballots = (Object.entries(cast) as [RaterGroup, number][]).flatMap(([group, people]) =>
    Array.from({ length: people }, (_, rater): OpenedBallot => {
      const pieces = content.competencies.map(({ id }): Piece => {
        const level = Math.min(5, Math.max(1, point(id) + (rater % 2 === 0 ? 0 : 1)));
        const answers = content.items
          .filter((item) => item.competencyId === id)
          .map(({ reverse }) => (reverse ? 6 - level : level));
        return { kind: "competency", key: id, answers };
      });
      return { group, pieces };
    }),
  );
  const invited = { ...cast, self: 0 };
  const { competencies } = openGeneratedRound({ content, policy: defaultPolicy, invited, ballots });
  return { content, competencies: { frame: competencies.frame, analysis: analyseDissolved(competencies) } };
}

const cast: Cast = { self: 1, peer: 8, "direct-report": 8 };
const ids = smallQuestionnaire.competencies.map(({ id }) => id);

describe("Since last time", () => {
  test("a change is told only where chance does not explain it, and sameness only where the answers show it", () => {
    const { changes, notComparable } = compareRounds(
      round(cast, () => 2),
      round(cast, (id) => (id === "clarity" ? 4 : id === "focus" ? 1 : 2)),
    );
    expect(notComparable).toEqual([]);
    expect(changes.map(({ id }) => id)).toEqual(ids);
    const changeOf = (id: string) => changes.find((change) => change.id === id);
    expect(changeOf("clarity")).toMatchObject({ before: 2.5, now: 4.5, change: "up", self: { before: 2, now: 4 } });
    expect(changeOf("focus")).toMatchObject({ before: 2.5, now: 1.5, change: "down" });
    expect(changeOf("listening")).toMatchObject({ before: 2.5, now: 2.5, self: { before: 2, now: 2 } });
    expect(["same", "unclear"]).toContain(changeOf("listening")?.change);
  });

  test("few people leave open what many would settle", () => {
    const few: Cast = { self: 1, peer: 3 };
    const { changes } = compareRounds(
      round(few, () => 3),
      round(few, (id) => (id === "clarity" ? 4 : 3)),
    );
    expect(changes.find(({ id }) => id === "clarity")).toMatchObject({ before: 3.3, now: 4.3, change: "unclear" });
  });

  test("what was asked in other words or on another scale is not compared", () => {
    const reworded: QuestionnaireContent = {
      ...smallQuestionnaire,
      items: smallQuestionnaire.items.map((item) =>
        item.id === "clarity-1" ? { ...item, others: { en: "{name} sometimes does" } } : item,
      ),
    };
    const { changes, notComparable } = compareRounds(
      round(cast, () => 2),
      round(cast, () => 4, reworded),
    );
    expect(notComparable).toEqual([{ id: "clarity", why: "asked-differently" }]);
    expect(changes.map(({ id }) => id)).toEqual(ids.filter((id) => id !== "clarity"));
    const stretched = { ...smallQuestionnaire, scale: { ...smallQuestionnaire.scale, max: 7 } };
    expect(
      compareRounds(
        round(cast, () => 2),
        round(cast, () => 4, stretched),
      ).changes,
    ).toEqual([]);
  });

  test("a translation that came later changes nothing", () => {
    const translated: QuestionnaireContent = {
      ...smallQuestionnaire,
      items: smallQuestionnaire.items.map((item) => ({ ...item, others: { ...item.others, de: "{name} tut es" } })),
    };
    expect(
      compareRounds(
        round(cast, () => 2),
        round(cast, () => 2, translated),
      ).notComparable,
    ).toEqual([]);
  });

  test("other groups are another view, and what is withheld in either round is not compared", () => {
    const groups = compareRounds(
      round(cast, () => 2),
      round({ self: 1, peer: 8 }, () => 4),
    );
    expect(groups).toEqual({ changes: [], notComparable: ids.map((id) => ({ id, why: "other-groups" })) });
    const withheld = compareRounds(
      round({ self: 1, peer: 2 }, () => 2),
      round({ self: 1, peer: 8 }, () => 4),
    );
    expect(withheld.notComparable).toEqual(ids.map((id) => ({ id, why: "not-shown" })));
  });
});
