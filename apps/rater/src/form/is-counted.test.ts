import { dissolveBallots } from "@parallax/domain/ballot/dissolve-ballots";
import { defaultPolicy } from "@parallax/domain/round/policy";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleVisit } from "../testing/sample-visit.ts";
import { type Answers, piecesOf } from "./answers.ts";
import { cannotSay } from "./cannot-say.ts";
import { isCounted } from "./is-counted.ts";
import { listParts } from "./list-parts.ts";

const visit = sampleVisit("boss");
const parts = listParts(visit);
const items = parts.flatMap((part) => part.questions.filter(({ id }) => id.startsWith("item ")).map(({ id }) => id));

/** Whether anything of a boss's ballot is left when the round is opened. */
function isUsed(answers: Answers): boolean {
  const { pieces } = dissolveBallots({
    content: visit.content,
    policy: defaultPolicy,
    invited: { boss: 1, peer: 0, "direct-report": 0, other: 0 },
    ballots: [{ group: "boss", pieces: piecesOf(visit.content, answers) }],
  });
  return pieces.length > 0;
}

test("The page says that answers count exactly when the opened round will use them", () => {
  const few = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...items), fc.constantFrom<number | string>(1, 3, 5, cannotSay)),
    {
      selector: ([id]) => id,
      maxLength: 6,
    },
  );
  let counted = 0;
  fc.assert(
    fc.property(few, (given) => {
      const answers: Answers = { "comment keep": "Go on.", ...Object.fromEntries(given) };
      if (isCounted(parts, answers)) counted++;
      expect(isCounted(parts, answers)).toBe(isUsed(answers));
    }),
    {
      numRuns: 300,
      examples: [
        [
          [
            [items[0] ?? "", 3],
            [items[1] ?? "", 3],
          ],
        ],
        [[[items[0] ?? "", 3]]],
      ],
    },
  );
  expect(counted).toBeGreaterThan(0);
});
