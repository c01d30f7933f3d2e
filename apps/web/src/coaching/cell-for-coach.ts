import { isRaterGroup } from "@parallax/domain/round/rater-group";
import { webPrepWords } from "@parallax/language/en/web-prep";
import { formatList } from "@parallax/language/list-format";
import { language } from "../reader.ts";

/** A cell inside a sentence to the coach: "the boss", "peers and other raters". */
export function cellForCoach(key: string): string {
  const groups = key.split("+").filter(isRaterGroup);
  return formatList(
    groups.map((group) => webPrepWords.groups[group]),
    language,
  );
}
