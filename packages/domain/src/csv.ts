/** What a spreadsheet would take for the beginning of a formula, full-width signs included (security.md 1.5). */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * A table as a CSV text: RFC 4180, lines ended by CRLF, a byte order mark in front so that spreadsheets read it as UTF-8. Numbers are
 * written as numbers, null as an empty field; a text that would become a formula gets an apostrophe in front. Signs at which a spreadsheet
 * of another language parts its cells are quoted too, or a formula could begin one behind them.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeField).join(",")}\r\n`).join("")}`;
}

function writeField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
