import type { PromisePageWords } from "@parallax/language/en/promise-page";

/** The promise as the body of a page that needs no script. */
export function promiseHtml({ title, lead, parts, more }: PromisePageWords): string {
  const sections = parts.map(
    (part) =>
      `<section><h2>${escape(part.title)}</h2>${part.body.map((line) => `<p>${escape(line)}</p>`).join("")}</section>`,
  );
  return `<h1>${escape(title)}</h1><p class="lead">${escape(lead)}</p>${sections.join("")}<footer><p>${escape(more)}</p></footer>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
