import { pickWording, type Wording } from "@parallax/domain/language";
import { language } from "../reader.ts";

/** A question as it was put, about this subject. */
export function questionText(wording: Wording, subject: string): string {
  return pickWording(wording, language).text.replaceAll("{name}", subject.split(" ")[0] ?? subject);
}
