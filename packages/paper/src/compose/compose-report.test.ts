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
  const titleAt = (at: number): string | undefined => {
    const page = behind.slice(0, at).findLast((block) => block.kind === "together");
    const [head] = page?.blocks ?? [];
    return head?.kind === "heading" ? head.text[0]?.text : undefined;
  };
  const near = behind.flatMap((block, at) => (block.kind === "remarks" ? [{ block, title: titleAt(at) }] : []));
  expect(near.map(({ title }) => title)).toEqual(["Listens"]);
  expect(near[0]?.block.words[0]?.paragraphs).toEqual([remark]);
  expect(behind.filter((block) => block.kind === "together").some(({ blocks: inner }) => inner.some(isRemarks))).toBe(
    false,
  );
});

function isRemarks({ kind }: Block): boolean {
  return kind === "remarks";
}
