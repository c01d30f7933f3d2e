/** UTF-8 without a platform's help, because this room has none. A lone surrogate becomes U+FFFD, as everywhere on the web. */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  let at = 0;
  for (const sign of text.toWellFormed()) {
    const code = sign.codePointAt(0) ?? 0;
    const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at++] = tail === 0 ? code : ((0xff00 >> (tail + 1)) & 0xff) | (code >> (6 * tail));
    for (let left = tail - 1; left >= 0; left--) bytes[at++] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return bytes;
}

/** How many bytes `toUtf8` makes of a text. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const sign of text.toWellFormed()) {
    const code = sign.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** The text of UTF-8 bytes; null when they are not well-formed (overlong, surrogate, cut off, beyond U+10FFFF). */
export function fromUtf8(bytes: Uint8Array): string | null {
  const signs: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const tail =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : lead >= 0xe0 && lead < 0xf0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1;
    if (tail < 0 || at + tail >= bytes.length) return null;
    let code = tail === 0 ? lead : lead & (0x3f >> tail);
    for (let left = 1; left <= tail; left++) {
      const byte = bytes[at + left] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    if ((tail === 2 && code < 0x800) || (tail === 3 && (code < 0x10000 || code > 0x10ffff))) return null;
    if (code >= 0xd800 && code <= 0xdfff) return null;
    signs.push(String.fromCodePoint(code));
    at += tail + 1;
  }
  return signs.join("");
}
