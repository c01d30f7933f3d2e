import type { Language } from "@parallax/domain/language";
import { localeOf } from "./language.ts";

/** "peers, direct reports and others". */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(parts);
}
