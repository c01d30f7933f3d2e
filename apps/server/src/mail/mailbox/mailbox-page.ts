import { formatDay, formatTime } from "@parallax/language/date-format";
import type { Reader } from "@parallax/language/date-format";
import { mailboxWords as words } from "@parallax/language/en/mailbox";
import { createElement as h } from "react";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Mailbox, MailboxLetter } from "./mailbox-folder.ts";

/** What the list shows: the letters, the filter they passed, and whether there are more than are shown. */
export type MailboxList = {
  readonly letters: readonly MailboxLetter[];
  readonly filter: string;
  readonly hasOlder: boolean;
};

export function renderList(list: MailboxList, reader: Reader): string {
  const { letters, filter, hasOlder } = list;
  return renderPage(
    words.title,
    h("p", { className: "lead" }, words.lead),
    filterForm(filter),
    letters.length === 0
      ? emptyList(filter)
      : h(
          "section",
          { "aria-label": words.shown({ letters: letters.length }) },
          h("p", { className: "count" }, words.shown({ letters: letters.length })),
          h("ul", { className: "letters" }, ...letters.map((letter) => row(letter, reader))),
          hasOlder ? h("p", { className: "soft" }, words.older) : null,
        ),
  );
}

export function renderLetter(letter: MailboxLetter, reader: Reader): string {
  return renderPage(
    letter.subject,
    h(
      "dl",
      { className: "facts" },
      ...fact(words.to, letter.to.map(mailboxText).join(", ")),
      ...fact(words.from, mailboxText(letter.from)),
      ...fact(words.at, `${formatDay(letter.arrivedAt, reader)}, ${formatTime(letter.arrivedAt, reader)}`),
    ),
    // Nothing in the letter may run or fetch; its links open beside this page.
    h("iframe", {
      title: words.letterFrame,
      src: `/dev/mail/${letter.id}.html`,
      sandbox: "allow-popups allow-popups-to-escape-sandbox",
    }),
    h("details", null, h("summary", null, words.plain), h("pre", null, ...linked(letter.text))),
    h(
      "details",
      null,
      h("summary", null, words.headers),
      h("pre", null, letter.headers.map(({ name, value }) => `${name}: ${value}`).join("\n")),
    ),
    h("p", null, h("a", { href: `/dev/mail/${letter.id}.eml` }, words.file)),
  );
}

export function renderMissing(): string {
  return renderPage(words.missingTitle, h("p", { className: "lead" }, words.missingBody));
}

function renderPage(title: string, ...content: readonly ReactNode[]): string {
  const isList = title === words.title;
  const page = h(
    "html",
    { lang: "en" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width" }),
      h("title", null, isList ? `${title} · Parallax` : `${title} · ${words.title} · Parallax`),
      h("link", { rel: "stylesheet", href: "/dev/mail.css" }),
    ),
    h(
      "body",
      null,
      h(
        "header",
        null,
        h("a", { className: "product", href: "/" }, "Parallax"),
        isList ? h("a", { href: "/dev/mail" }, words.again) : h("a", { href: "/dev/mail" }, `← ${words.back}`),
      ),
      h("main", null, h("h1", null, title), ...content),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function filterForm(filter: string): ReactNode {
  return h(
    "form",
    { method: "get", action: "/dev/mail", role: "search" },
    h("label", { htmlFor: "to" }, words.filter),
    h("input", {
      id: "to",
      name: "to",
      type: "search",
      defaultValue: filter,
      placeholder: words.filterHint,
      autoComplete: "off",
      autoCapitalize: "none",
      spellCheck: false,
    }),
    h("button", { type: "submit" }, words.filterButton),
    filter === "" ? null : h("a", { href: "/dev/mail" }, words.filterClear),
  );
}

function row({ id, to, subject, arrivedAt }: MailboxLetter, reader: Reader): ReactNode {
  const addressee = to[0] ?? { name: "", address: "" };
  return h(
    "li",
    { key: id },
    h(
      "a",
      { href: `/dev/mail/${id}` },
      h("span", { className: "subject" }, subject),
      h(
        "span",
        { className: "soft" },
        addressee.name === "" ? addressee.address : `${addressee.name}, ${addressee.address}`,
      ),
      h(
        "time",
        { className: "soft", dateTime: arrivedAt.toISOString() },
        `${formatDay(arrivedAt, reader)}, ${formatTime(arrivedAt, reader)}`,
      ),
    ),
  );
}

function emptyList(filter: string): ReactNode {
  return h(
    "section",
    { className: "empty" },
    h("h2", null, filter === "" ? words.emptyTitle : words.noneFor({ filter })),
    h("p", null, filter === "" ? words.emptyBody : words.noneForBody),
    filter === "" ? h("p", null, h("a", { className: "button", href: "/sign-in" }, words.emptyAction)) : null,
  );
}

function fact(name: string, value: string): readonly ReactNode[] {
  return [h("dt", { key: `${name} name` }, name), h("dd", { key: `${name} value` }, value)];
}

function mailboxText({ name, address }: Mailbox): string {
  return name === "" ? address : `${name} <${address}>`;
}

/** The text with its addresses as links. */
function linked(text: string): readonly ReactNode[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) =>
      at % 2 === 0 ? part : h("a", { key: at, href: part, target: "_blank", rel: "noreferrer" }, part),
    );
}
