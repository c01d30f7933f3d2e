import { wordList } from "./word-list.ts";

/**
 * The first 66 bits of the parameters' hash as six words, eleven bits each, first bit first. A person compares them in the letter, on
 * the form and on the box page: other words mean another key or other questions. 66 bits are more than anybody can search for a key
 * that gives the same words, and 2,048 words are about as many as are short, plain and unlike each other.
 */
export function sixWords(parametersHash: Uint8Array): readonly string[] {
  const words: string[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of parametersHash) {
    bits = ((bits << 8) | byte) & 0xfffff;
    held += 8;
    if (held < 11) continue;
    held -= 11;
    words.push(wordList[(bits >> held) & 2047] ?? "");
    if (words.length === 6) break;
  }
  return words;
}
