import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RemarkList } from "./remark-list.tsx";

const remarksOf = (texts: readonly string[]) => texts.map((text, at) => ({ question: "keep", text, at }));
const numbered = (count: number) => remarksOf(Array.from({ length: count }, (_, at) => `number ${at + 1}.`));

test("Twenty comments stand together; what follows is folded away in groups that say which they are", () => {
  expect(renderToStaticMarkup(<RemarkList remarks={numbered(20)} />)).not.toContain("<details");
  const markup = renderToStaticMarkup(<RemarkList remarks={numbered(45)} />);
  const [open = "", ...groups] = markup.split("<details");
  expect(open.match(/number \d+\./g)).toHaveLength(20);
  expect(groups.map((group) => group.match(/Comments \d+ to \d+ of \d+/)?.[0])).toEqual([
    "Comments 21 to 40 of 45",
    "Comments 41 to 45 of 45",
  ]);
  expect(groups[1]?.match(/number \d+\./g)).toHaveLength(5);
});

test("Of thousands only the first are drawn before somebody asks for more", () => {
  const markup = renderToStaticMarkup(<RemarkList remarks={numbered(3_000)} />);
  expect(markup.match(/number \d+\./g)).toHaveLength(100);
  expect(markup.match(/<details/g)).toHaveLength(149);
});

test("A long comment is there in full, folded, and says so to a screen reader", () => {
  const long = "One sentence more. ".repeat(1_000).trim();
  const markup = renderToStaticMarkup(<RemarkList remarks={remarksOf([long, "a\n".repeat(13)])} />);
  expect(markup).toContain(long);
  expect(markup.match(/aria-expanded="false"/g)).toHaveLength(2);
  expect(markup.match(/line-clamp-\[12\] print:line-clamp-none/g)).toHaveLength(2);
});

test.each([
  ["Sie hört zu.", ""],
  ["تقول بوضوح ما تقرر.", "ar"],
  ["היא מקשיבה.", "he"],
  ["彼女はよく聞く。", "ja"],
  ["Ακούει.", "el"],
])("Words carry their own direction, and their language as far as their letters tell it: %s", (text, language) => {
  expect(renderToStaticMarkup(<RemarkList remarks={remarksOf([text])} />)).toContain(`dir="auto" lang="${language}"`);
});

test("Signs that turn the direction, and what looks like a page’s own language, stay inside of their comment as text", () => {
  const markup = renderToStaticMarkup(<RemarkList remarks={remarksOf(["<b>Tom</b> \u202eshouts", "She listens."])} />);
  expect(markup).toContain("&lt;b&gt;Tom&lt;/b&gt; \u202eshouts</p>");
  expect(markup).not.toContain("<b>");
});
