import type { Language } from "@parallax/domain/language";
import { localeOf } from "./language.ts";

/** "peers, direct reports and others"; as a disjunction "peers, direct reports or others". */
export function formatList(
  parts: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(localeOf(language), { type }).format(parts);
}
