const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** Gentle hints beside a comment: they never change it and never stop anybody. Source: methods.md 18.3. */
export const raterHints = {
  title: "This may show who wrote it",
  address: "an address: “{found}”",
  number: "a number: “{found}”",
  date: "a time: “{found}”",
  name: "a name: “{found}”",
  only: "words that fit one person: “{found}”",
  signature: "a greeting at the end: “{found}”",
  advice: "If it should stay, leave it. If you would rather not be known, say it more generally.",

  /** What to look for in this language: the pattern and its flags. Every pattern is global. */
  patterns: {
    address: [String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\S)@\w{2,}|\b(?:https?:\/\/|www\.)\S+`, "giu"],
    number: [String.raw`\d(?:[\s().+-]?\d){3,}`, "g"],
    date: [
      String.raw`\b(?:last |on |since )?(?:${days})s?\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\b|\b(?:${months})(?: \d{1,2}\b)|\b(?:in|since|last) (?:${months})\b|\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:in|since) (?:19|20)\d\d\b`,
      "g",
    ],
    name: [String.raw`(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`, "gu"],
    only: [
      String.raw`\b(?:as|being|I am|I’m|I'm) (?:your|his|her|their|the) only\b[^.,;\n]{0,30}|\bsince I (?:joined|started|came)\b|\bas (?:your|his|her|their) (?:boss|manager|assistant|deputy|predecessor|successor|mentor|secretary)\b|\bmy (?:direct )?reports?\b|\bmy (?:own )?team\b|\bin my role as\b[^.,;\n]{0,30}`,
      "gi",
    ],
    signature: [
      String.raw`\n\s*(?:(?:best|kind|warm)(?: regards| wishes)?|regards|cheers|yours|thanks)[,.]?\s*\n?\s*\p{Lu}\p{L}+\.?\s*$|\n\s*[-–—]\s*\p{Lu}\p{L}+\s*$`,
      "giu",
    ],
  },
} as const;
