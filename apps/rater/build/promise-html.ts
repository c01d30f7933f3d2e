import { type Language, languages } from "@parallax/domain/language";
import type { PromisePageWords } from "@parallax/language/en/promise-page";
import { directionOf, endonymOf } from "@parallax/language/language";
import { promisePages } from "@parallax/language/promise-pages";

/**
 * The promise in every language, as the body of a page that needs no script: English first, any other one at its own mark (`#de`). What
 * stands behind the mark is never sent, so no address tells a server which language is read.
 */
export function promiseHtml(): string {
  const links = languages
    .map((each) => `<a href="/r/promise#${each}" lang="${each}">${escape(endonymOf(each))}</a>`)
    .join(" ");
  return `${languages.map((each) => articleHtml(each, promisePages[each])).join("")}<nav>${links}</nav>`;
}

function articleHtml(language: Language, { title, lead, parts, more }: PromisePageWords): string {
  const [holds, ends] = parts;
  return [
    `<article id="${language}" lang="${language}" dir="${directionOf(language)}">`,
    `<h1>${escape(title)}</h1><p class="lead">${escape(lead)}</p>`,
    `<h2>${escape(holds.title)}</h2>`,
    `<ul class="promise">${holds.body.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`,
    `<details class="more"><summary>${escape(ends.title)}</summary>`,
    ...[...ends.body, more].map((line) => `<p>${escape(line)}</p>`),
    "</details></article>",
  ].join("");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
