/** A pattern to look for, and whatever the seeker knows it by. */
export type Token<T> = { readonly bytes: Uint8Array; readonly meaning: T };

/** Looks for thousands of patterns at once: tells every place at which one begins. */
export type TokenFinder<T> = (text: Uint8Array, hit: (meaning: T, offset: number) => void) => void;

const shortest = 6;
const bits = 18;

/** Patterns of fewer than six bytes would be found everywhere and are refused. */
export function findTokensOf<T>(tokens: readonly Token<T>[]): TokenFinder<T> {
  const heads = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(tokens.length);
  const firsts = new Int32Array(tokens.length);
  for (const [at, { bytes }] of tokens.entries()) {
    if (bytes.length < shortest) throw new RangeError(`a token of ${bytes.length} bytes`);
    const first = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | ((bytes[3] ?? 0) << 24);
    firsts[at] = first;
    next[at] = heads[slot(first)] ?? -1;
    heads[slot(first)] = at;
  }
  return (text, hit) => {
    let window = 0;
    for (let end = 0; end < text.length; end += 1) {
      window = (window >>> 8) | ((text[end] ?? 0) << 24);
      if (end < 3) continue;
      for (let at = heads[slot(window)] ?? -1; at >= 0; at = next[at] ?? -1) {
        const token = tokens[at];
        if (token === undefined || firsts[at] !== window) continue;
        if (isThere(text, end - 3, token.bytes)) hit(token.meaning, end - 3);
      }
    }
  };
}

function slot(first: number): number {
  return Math.imul(first, 0x9e3779b1) >>> (32 - bits);
}

function isThere(text: Uint8Array, from: number, bytes: Uint8Array): boolean {
  if (from + bytes.length > text.length) return false;
  for (let at = 4; at < bytes.length; at += 1) if (text[from + at] !== bytes[at]) return false;
  return true;
}
