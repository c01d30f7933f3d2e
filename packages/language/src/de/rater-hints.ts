import type { RaterWords } from "../rater-language.ts";

const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const days = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag";

export const raterHints: RaterWords["hints"] = {
  title: "Daran könnte zu erkennen sein, wer dies geschrieben hat",
  address: "eine Adresse: „{found}“",
  number: "eine Nummer: „{found}“",
  date: "eine Zeitangabe: „{found}“",
  name: "ein Name: „{found}“",
  only: "Worte, die nur auf eine Person passen: „{found}“",
  signature: "ein Gruß am Ende: „{found}“",
  advice: "Soll es bleiben, lassen Sie es stehen. Möchten Sie lieber nicht erkannt werden, sagen Sie es allgemeiner.",
  patterns: {
    address: [String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\S)@\w{2,}|\b(?:https?:\/\/|www\.)\S+`, "giu"],
    number: [String.raw`\d(?:[\s().+-]?\d){3,}`, "g"],
    date: [
      String.raw`\b(?:letzten |am |seit )?(?:${days})s?\b|\b\d{1,2}\.? (?:${months})\b|\b(?:im|seit|letzten) (?:${months})\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4})?|\b(?:in|seit) (?:19|20)\d\d\b`,
      "g",
    ],
    name: [
      String.raw`\b(?:Herrn?|Frau|Dr\.) \p{Lu}\p{L}+|(?<=\b(?:mit|von|bei|für|neben|und) )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
      "gu",
    ],
    only: [
      String.raw`\b(?:als|bin|ich bin) (?:die|der|Ihre?|Ihr|deine?)? ?einzige[rn]?\b[^.,;\n]{0,30}|\bals (?:Ihre?|deine?|einzige|seine?|ihre?)r? (?:einzige[rn]?|Chef(?:in)?|Vorgesetzte[r]?|Assistentin|Assistent|Stellvertreter(?:in)?|Nachfolger(?:in)?|Vorgänger(?:in)?)\b[^.,;\n]{0,30}|\bseit ich (?:hier|dabei|im Team)\b[^.,;\n]{0,20}|\b(?:mein|meinem|meines) (?:eigene[sn]? )?(?:Team|Bericht)s?\b|\bin meiner (?:Rolle|Funktion) als\b[^.,;\n]{0,30}`,
      "gi",
    ],
    signature: [
      String.raw`\n\s*(?:(?:viele|beste|herzliche|liebe|schöne) Grüße|(?:mit )?freundlichen Grüßen|Gruß|LG|VG|MfG|Danke)[,.]?\s*\n?\s*\p{Lu}\p{L}+\.?\s*$|\n\s*[-–—]\s*\p{Lu}\p{L}+\s*$`,
      "giu",
    ],
  },
};
