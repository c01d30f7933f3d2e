import type { Block, ComposedReport, Entry, Rich, Spoken } from "./block.ts";
import { composeReport } from "./compose/compose-report.ts";
import { escape, tag } from "./html/markup.ts";
import { styles } from "./html/styles.ts";
import type { Picture } from "./picture.ts";
import type { ReportPaper } from "./report-paper.ts";

/** A report as one web page: no script, nothing fetched, every drawing with its words beside it. The same report gives the same page. */
export function writeHtml(paper: ReportPaper): string {
  const report = composeReport(paper);
  const { language, direction, title } = report;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${tag("title", title)}<style>${styles}</style>`;
  const body = `<main>${coverOf(report)}${report.blocks.map((block) => blockOf(block)).join("\n")}</main>`;
  return `<!doctype html>\n<html lang="${escape(language)}" dir="${direction}"><head>${head}</head><body>${body}</body></html>\n`;
}

function coverOf({ subject, cover }: ComposedReport): string {
  const notice =
    cover.notice === null ? "" : `<aside>${tag("strong", cover.notice.title)} ${escape(cover.notice.text)}</aside>`;
  const blocks = cover.blocks.map((block) => blockOf(block, 2)).join("\n");
  return `<header><p class="small">${escape(cover.above)}</p><h1>${escape(subject)}</h1><p class="soft">${escape(cover.organisation)}</p>${notice}${blocks}</header>`;
}

/** `rank` is that of the headings of the first order in it. */
function blockOf(block: Block, rank = 3): string {
  const inside = (blocks: readonly Block[]): string => blocks.map((one) => blockOf(one, rank)).join("");
  switch (block.kind) {
    case "part":
      return `<h2 class="part">${escape(block.title)}</h2>${block.lead === null ? "" : `<p class="lead soft">${escape(block.lead)}</p>`}`;
    case "heading":
      return `<h${rank + block.level - 2}>${rich(block.text)}</h${rank + block.level - 2}>`;
    case "say":
      return block.lines.map((line) => `<p class="${block.manner}">${rich(line)}</p>`).join("");
    case "question":
      return `<section class="question"><h3>${escape(block.title)}</h3>${block.lines.map((line) => `<p class="lead">${rich(line)}</p>`).join("")}</section>`;
    case "columns":
      return `<div class="columns">${block.columns.map((column) => `<div>${inside(column)}</div>`).join("")}</div>`;
    case "together":
    case "half-page":
      return `<section class="together">${inside(block.blocks)}</section>`;
    case "entries":
      return `<ul>${block.entries.map(entryOf).join("")}</ul>`;
    case "figure":
      return `<h3>${escape(block.title)}</h3><p class="small">${escape(block.read)}</p>`;
    case "ratings":
      return ratingsOf(block);
    case "axes":
      return block.rows.map(axisOf).join("");
    case "map":
      return drawn(block.picture, `class="map" style="padding:${sidesOf(block.picture)}"`);
    case "table":
      return tableOf(block);
    case "reflections":
      return block.rows
        .map(
          (row) =>
            `<div class="axis"><p>${escape(row.question)}</p>${drawn(row.picture)}<p class="ends"><span>${escape(row.low)}</span><span>${escape(row.high)}</span></p></div>`,
        )
        .join("");
    case "write":
      return `<section class="together"><h3>${escape(block.title)}</h3>${block.rows.map(linesOf).join("")}</section>`;
    case "own-words":
      return `<section class="own"><p class="small">${escape(block.title)}</p>${block.words.map(spoken).join("")}</section>`;
    case "remarks":
      return `<ul class="remarks">${block.words.map((words) => `<li>${spoken(words)}</li>`).join("")}</ul>`;
    case "answered":
      return `<ul class="answered">${block.rows.map(({ mark, text, count }) => `<li>${mark.markup} ${escape(text)} <span class="soft">${escape(count)}</span></li>`).join("")}</ul>`;
    case "letter":
      return `<section class="letter">${spoken(block.words)}<p class="small"><em>${escape(block.from)}</em></p></section>`;
  }
}

/** Lines to write on, for whoever prints the page. */
function linesOf(row: readonly string[]): string {
  const line = 'style="border-bottom:1px solid;min-height:2.4rem;margin:0"';
  return `<div class="columns">${row.map((label) => `<p class="small" ${line}>${escape(label)}</p>`).join("")}</div>`;
}

function rich(parts: Rich): string {
  return parts.map(({ text, isName }) => (isName ? `<em><bdi>${escape(text)}</bdi></em>` : escape(text))).join("");
}

function spoken({ paragraphs, direction, language, note }: Spoken): string {
  const lines = paragraphs.filter((line) => line !== "").map((line) => `<p>${escape(line)}</p>`);
  const below = note === null ? "" : `<p class="small">${escape(note)}</p>`;
  return `<div dir="${direction}" lang="${escape(language)}">${lines.join("")}</div>${below}`;
}

function entryOf({ text, isTitle, under, quote }: Entry): string {
  const title = isTitle ? `<strong>${rich(text)}</strong>` : rich(text);
  const below = under === null ? "" : `<p class="${isTitle ? "text" : "small"}">${escape(under)}</p>`;
  return `<li>${title}${below}${quote === null ? "" : `<blockquote>${spoken(quote)}</blockquote>`}</li>`;
}

function ratingsOf({ title, words, rows, isSentences }: Extract<Block, { kind: "ratings" }>): string {
  const heads = [words.thing, "", words.self, words.others, words.difference];
  const ends = `<span class="ends"><span>${escape(words.low)}</span><span>${escape(words.high)}</span></span>`;
  const head = heads.map((text, at) => `<th scope="col">${at === 1 ? ends : escape(text)}</th>`).join("");
  const body = rows.map((row) => {
    const name = `<th scope="row"${isSentences ? ' class="plain"' : ""}>${escape(row.label)}<small>${escape(row.people)}</small></th>`;
    if (row.picture === null)
      return `<tr>${name}<td colspan="4" class="withheld">${escape(row.withheld ?? "")}</td></tr>`;
    const others =
      row.withheld === null
        ? `<td class="number">${escape(row.others)}<small>${escape(row.likely)}</small></td><td>${escape(row.verdict)}</td>`
        : `<td colspan="2" class="small">${escape(row.withheld)}</td>`;
    return `<tr>${name}<td>${drawn(row.picture)}</td><td class="number">${escape(row.self)}</td>${others}</tr>`;
  });
  return `<table class="ratings"><caption>${escape(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function axisOf(row: Extract<Block, { kind: "axes" }>["rows"][number]): string {
  const told = row.views.map(({ mark, text }) => `${mark.markup} ${escape(text)}`);
  const line = row.picture === null ? "" : drawn(row.picture);
  const withheld = row.withheld === null ? "" : `<p class="small">${escape(row.withheld)}</p>`;
  return `<div class="axis"><h4>${escape(row.title)}</h4><p class="small">${told.join(" &nbsp; ")}</p>${line}<p class="ends"><span>${escape(row.leader)}</span><span>${escape(row.manager)}</span></p>${withheld}</div>`;
}

/** A drawing, and its words for who does not see it; in this page its variables are those of the style. */
function drawn({ markup, alt }: Picture, attributes = 'class="drawing"'): string {
  return `<div role="img" aria-label="${escape(alt)}" ${attributes}>${markup}</div>`;
}

function sidesOf({ room: { top, right, bottom, left } }: Picture): string {
  return [top, right, bottom, left].map((side) => `${side}px`).join(" ");
}

function tableOf({ title, heads, rows }: Extract<Block, { kind: "table" }>): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join("");
  const body = rows.map(({ cells: [name = "", ...cells], tints }) => {
    const values = cells.map((cell, at) => `<td class="number tint-${tints?.[at + 1] ?? 0}">${escape(cell)}</td>`);
    return `<tr><th scope="row" class="plain">${escape(name)}</th>${values.join("")}</tr>`;
  });
  return `<table><caption>${escape(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
