const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it may stand in a page, in an attribute too. */
export function escape(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => named[sign] ?? sign);
}

export function tag(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}
