import { reportPaperWords as words } from "@parallax/language/en/report-paper";
import { webGoalWords as goalWords } from "@parallax/language/en/web-goal";
import { webThanksWords as thanksWords } from "@parallax/language/en/web-thanks";
import type { Reading } from "@parallax/language/report/reading";
import type { Block } from "../block.ts";

const { behaviour, situation, firstStep, helper, sign, pulseOn } = goalWords.field;
const rows = [[behaviour], [situation, firstStep], [helper, sign], [pulseOn, ""]];

/**
 * A page to write on by hand. What the subject chose on the web is theirs, shared by part and changed at will: it is in no file that is
 * kept for every reader of a release (decision 0045).
 */
export function composeMyChoices(_: Reading, number: number): readonly Block[] {
  return [
    { kind: "part", number, title: goalWords.title, lead: words.choicesLead },
    ...[1, 2, 3].map((place): Block => ({ kind: "write", title: goalWords.goal({ place }), rows })),
    { kind: "write", title: thanksWords.title, rows: [[""], [""], [""]] },
  ];
}
