import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";
import { expect, test } from "vitest";
import type { Block } from "../block.ts";
import { composeReport } from "./compose-report.ts";

const [everything] = hostileRounds;
const remark = "You listen when it is hard to hear, and then you say what you heard.";

function blocksOf(round: NonNullable<typeof everything>): readonly Block[] {
  return composeReport({ snapshot: snapshotOf(round), introduction: "", version: null, language: "en" }).blocks;
}

test("A comment stands again under the competency it speaks of, apart from the figures, and under no other", () => {
  if (everything === undefined) throw new Error("there is a round in which everything is shown");
  const blocks = blocksOf({ ...everything, remark });
  const behind = blocks.slice(blocks.findIndex((block) => block.kind === "part" && block.title === "Each competency"));
  const near = behind.flatMap((block) =>
    block.kind === "half-page"
      ? block.blocks.filter(isRemarks).map((remarks) => ({ remarks, of: titleOf(block) }))
      : [],
  );
  expect(near.map(({ of }) => of)).toEqual(["Listens"]);
  expect(near[0]?.remarks.words[0]?.paragraphs).toEqual([remark]);
  expect(behind.filter(isRemarks)).toEqual([]);
});

function titleOf({ blocks }: Extract<Block, { kind: "half-page" }>): string | undefined {
  const [head] = blocks;
  return head?.kind === "heading" ? head.text[0]?.text : undefined;
}

function isRemarks(block: Block): block is Extract<Block, { kind: "remarks" }> {
  return block.kind === "remarks";
}
