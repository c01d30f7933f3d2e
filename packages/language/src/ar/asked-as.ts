import type { RaterWords } from "../rater-language.ts";

export const askedAs: RaterWords["askedAs"] = {
  by: "group",
  self: "بصفتكم الشخص المعنيّ",
  boss: "بصفتكم الجهة التي يتبع لها {subject} مباشرة",
  peer: "بصفتكم من زملاء {subject}",
  "direct-report": "بصفتكم ممّن يتبعون مباشرة لـ {subject}",
  other: "بصفتكم ممّن يرون {subject} في العمل",
};
