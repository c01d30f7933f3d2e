import { formatDeadline } from "@parallax/language/date-format";
import { raterBox } from "@parallax/language/en/rater-box";
import { speak } from "@parallax/language/sentence";

const language = "en";

export const words = speak<typeof raterBox>(raterBox, { language, numbers: [] });

/** A moment in the reader's own time zone. */
export function day(instant: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return formatDeadline(new Date(instant), { language, timeZone });
}
