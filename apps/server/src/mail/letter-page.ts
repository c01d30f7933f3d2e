import { Body, Button, Container, Head, Hr, Html, Link, Preview, render, Section, Text } from "@react-email/components";
import type { Language } from "@parallax/domain/language";
import { directionOf } from "@parallax/language/language";
import type { InOtherLanguage, LetterText, LinkWords } from "@parallax/language/letter-text";
import { createElement as h, Fragment } from "react";
import type { CSSProperties, ReactNode } from "react";
import type { FormAction, LetterAction } from "./letter-action.ts";

/** A letter as it is written: the words, where its button leads, and the lines around the link. */
export type WrittenLetter = {
  readonly text: LetterText;
  readonly action: LetterAction | null;
  readonly words: LinkWords;
  readonly language: Language;
};

// The product's tokens as colours that mail programs know.
const light = {
  paper: "#fcfaf6",
  card: "#ffffff",
  ink: "#1a2029",
  soft: "#545b66",
  line: "#e0ded8",
  accent: "#007378",
  onAccent: "#ffffff",
};
const dark = {
  paper: "#111419",
  card: "#181c21",
  ink: "#eeebe5",
  soft: "#aeaaa2",
  line: "#32363c",
  accent: "#6bcac9",
  onAccent: "#111419",
};

// Classes carry what a style attribute cannot: the reader's colour scheme and small screens. `Body` hangs its style on a cell inside.
const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 640px) {
  .sheet { padding: 28px 20px !important; border-radius: 0 !important; border-width: 0 !important; }
  .paper > table > tbody > tr > td { padding: 0 !important; }
  .words { font-size: 16px !important; }
}
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background-color: ${dark.paper} !important; }
  .sheet { background-color: ${dark.card} !important; border-color: ${dark.line} !important; }
  .words { color: ${dark.ink} !important; }
  .small { color: ${dark.soft} !important; }
  .rule { border-color: ${dark.line} !important; }
  .quote { border-color: ${dark.line} !important; }
  .button { background-color: ${dark.accent} !important; color: ${dark.onAccent} !important; }
  .link { color: ${dark.accent} !important; }
  .code { background-color: ${dark.paper} !important; color: ${dark.ink} !important; }
}`;

const face = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
const words: CSSProperties = {
  fontFamily: face,
  fontSize: "17px",
  lineHeight: "1.5",
  color: light.ink,
  margin: "0 0 20px",
};
const small: CSSProperties = {
  fontFamily: face,
  fontSize: "14px",
  lineHeight: "1.5",
  color: light.soft,
  margin: "0 0 12px",
};
const link: CSSProperties = {
  color: light.accent,
  textDecoration: "underline",
  wordBreak: "break-all",
};
const button: CSSProperties = {
  backgroundColor: light.accent,
  color: light.onAccent,
  borderRadius: "8px",
  fontFamily: face,
  fontSize: "17px",
  fontWeight: 600,
  lineHeight: "20px",
  padding: "14px 24px",
};
const code: CSSProperties = {
  fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSize: "13px",
  lineHeight: "1.5",
  color: light.ink,
  backgroundColor: light.paper,
  borderRadius: "8px",
  padding: "10px 12px",
  margin: "0 0 12px",
  wordBreak: "break-all",
};

/** The HTML part: a letter on paper, one button, no image, nothing fetched from anywhere. */
export async function renderLetterPage(letter: WrittenLetter): Promise<string> {
  return await render(letterPage(letter));
}

function letterPage({ text, action, words: around, language }: WrittenLetter): ReactNode {
  return h(
    Html,
    { lang: language, dir: directionOf(language) },
    h(
      Head,
      null,
      h("title", null, text.subject),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "viewport", content: "width=device-width" }),
      h("style", null, sheet),
    ),
    h(Preview, null, text.preheader),
    h(
      Body,
      {
        className: "paper",
        style: { backgroundColor: light.paper, margin: 0, padding: "32px 12px" },
      },
      h(
        Container,
        {
          className: "sheet",
          dir: directionOf(language),
          style: {
            maxWidth: "600px",
            backgroundColor: light.card,
            border: `1px solid ${light.line}`,
            borderRadius: "8px",
            padding: "36px 44px",
          },
        },
        paragraph("Parallax", "small", { margin: "0 0 28px", letterSpacing: "0.02em" }),
        paragraph(text.greeting, "words"),
        ...text.body.map((part) => paragraph(part, "words")),
        text.quote === undefined ? null : quotation(text.quote, language),
        action === null || text.button === null ? null : callToAct(text.button, action.url),
        action === null ? null : inOtherLanguages(text.elsewhere ?? [], action.url),
        severalForms(text.forms ?? [], action, around),
        ...text.after.map((part) => paragraph(part, "small")),
        action === null ? null : waysIn(action, around),
        rule(),
        paragraph(text.why, "small"),
        text.stop === null ? null : paragraph(text.stop, "small", { margin: "0 0 12px" }),
        action?.stop === undefined ? null : address(around.stopReminders, action.stop.page),
      ),
    ),
  );
}

function paragraph(text: string, className: "words" | "small", style: CSSProperties = {}): ReactNode {
  return h(Text, { className, style: { ...(className === "words" ? words : small), ...style } }, text);
}

function quotation({ text, by }: { readonly text: string; readonly by: string }, language: Language): ReactNode {
  const lines = text.split("\n");
  // Mail programs know no logical sides.
  const isRightToLeft = directionOf(language) === "rtl";
  const edge = isRightToLeft ? "borderRight" : "borderLeft";
  const gap = isRightToLeft ? "paddingRight" : "paddingLeft";
  return h(
    Section,
    {
      className: "quote",
      style: { [edge]: `3px solid ${light.line}`, margin: "0 0 24px" },
    },
    h(
      Text,
      { className: "words", style: { ...words, margin: "0 0 4px", [gap]: "16px" } },
      ...lines.flatMap((line, at) => (at === 0 ? [line] : [h("br", { key: at }), line])),
    ),
    paragraph(by, "small", { margin: 0, [gap]: "16px" }),
  );
}

function callToAct(label: string, url: string): ReactNode {
  return h(
    Section,
    { style: { margin: "8px 0 28px" } },
    h(Button, { className: "button", href: url, style: button }, label),
  );
}

/** Each form in a line, its own link, and its six words; once for all of them, what to do when others show. */
function severalForms(lines: readonly string[], action: LetterAction | null, around: LinkWords): ReactNode {
  if (lines.length === 0) return null;
  const forms = action?.forms ?? [];
  return h(
    Fragment,
    null,
    ...lines.map((line, at) =>
      h(
        Section,
        { key: at, className: "quote", style: { borderTop: `1px solid ${light.line}`, padding: "14px 0 10px" } },
        paragraph(line, "words", { margin: "0 0 6px" }),
        form(forms[at], around),
      ),
    ),
    paragraph(around.sixWordsDiffer, "small", { margin: "0 0 20px" }),
  );
}

function form(action: FormAction | undefined, around: LinkWords): ReactNode {
  if (action === undefined) return null;
  return h(
    Text,
    { className: "small", style: { ...small, margin: 0 } },
    h(
      Link,
      { className: "link", href: action.url, style: { ...link, wordBreak: "normal", fontWeight: 600 } },
      around.openForm,
    ),
    h("br"),
    around.sixWords,
    h("br"),
    h("strong", { dir: "ltr", lang: "en" }, action.sixWords.join(" ")),
  );
}

/** One line in each of the other languages, each leading where the button leads. */
function inOtherLanguages(lines: readonly InOtherLanguage[], url: string): ReactNode {
  if (lines.length === 0) return null;
  return h(
    Section,
    { style: { margin: "0 0 20px" } },
    ...lines.map(({ language, direction, text }) =>
      h(
        Text,
        { key: language, className: "small", lang: language, dir: direction, style: { ...small, margin: "0 0 6px" } },
        h(Link, { className: "link", href: url, style: { ...link, wordBreak: "normal" } }, text),
      ),
    ),
  );
}

/** For those whose program shows no button, or cuts what follows the `#` of a link. */
function waysIn({ url, paste, sixWords }: LetterAction, around: LinkWords): ReactNode {
  return h(
    Fragment,
    null,
    rule(),
    address(around.linkInWords, url),
    paste === null
      ? null
      : h(
          Fragment,
          null,
          paragraph(around.code({ page: paste.page }), "small", { margin: "0 0 6px" }),
          h(Text, { className: "code", dir: "ltr", style: code }, paste.code),
        ),
    sixWords === null
      ? null
      : h(
          Fragment,
          null,
          h(
            Text,
            { className: "small", style: small },
            around.sixWords,
            h("br"),
            h("strong", { dir: "ltr", lang: "en" }, sixWords.join(" ")),
            h("br"),
            around.sixWordsDiffer,
          ),
        ),
    paste === null
      ? null
      : h(Fragment, null, address(around.promise, `${paste.page}/promise`), address(around.box, `${paste.page}/box`)),
  );
}

/** What is found at an address, and the address. */
function address(what: string, url: string): ReactNode {
  return h(
    Text,
    { className: "small", style: small },
    what,
    h("br"),
    h(Link, { className: "link", href: url, dir: "ltr", style: link }, url),
  );
}

function rule(): ReactNode {
  return h(Hr, { className: "rule", style: { borderColor: light.line, margin: "24px 0" } });
}
