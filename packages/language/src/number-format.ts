import type { Language } from "@parallax/domain/language";
import { localeOf } from "./language.ts";

const minus = "\u2212";

/** A mean or a gap with one decimal and a true minus sign, rounded as methods.md 25.4 says (halves away from nought). */
export function formatScore(value: number, language: Language): string {
  const size = Math.floor(Math.abs(value) * 10 + 0.5 + 1e-9) / 10;
  return signed(
    value < 0 ? -size : size,
    new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: "negative",
    }),
  );
}

/** A whole number with the language's grouping: "1,200". */
export function formatCount(value: number, language: Language): string {
  return signed(
    value,
    new Intl.NumberFormat(localeOf(language), {
      maximumFractionDigits: 0,
      signDisplay: "negative",
    }),
  );
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number, language: Language): string {
  return signed(share, new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 0 }));
}

function signed(value: number, format: Intl.NumberFormat): string {
  return format.format(value).replace("-", minus);
}
