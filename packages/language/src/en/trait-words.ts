import type { TraitWords } from "@parallax/domain/report/quote";

/** By which words people who write English speak of a competency. */
export const englishTraitWords: TraitWords = {
  common: "the and to of is that it you for with we they she he are was not but when who what how us our her his".split(
    " ",
  ),
  words: {
    "strategic-questions": ["question*", "asks why", "asked who", "asked why", "the right problem", "take the brief"],
    clarity: ["clear", "clarity", "was decided", "we decided", "had to guess", "knew what"],
    focus: ["focus*", "priorit*", "does not matter", "picked one", "off the table", "can wait"],
    humility: ["i was wrong", "mistake*", "bad news", "admit*", "own decisions", "culprit"],
    communication: ["explain*", "tells it", "the talk", "speech", "story", "telling the customer"],
    organization: ["plan", "plans", "planned", "board", "list for everything", "where things stand", "organis*"],
    anticipation: ["seeing trouble", "second plan", "two weeks before", "ahead", "foresaw", "second supplier"],
    execution: ["monday morning", "larger goal", "first step", "five pieces", "holds up the rest", "follow* through"],
    empathy: ["understand*", "unheard", "support desk", "without making it a favour", "cares"],
    risk: ["experiment*", "pilot", "trying things", "cheap failures", "risk*"],
    listening: ["listen*", "laptop away", "feedback", "summed us up", "heard"],
    inclusion: ["who has not spoken", "my idea kept my name", "trainee first", "belong*", "includ*", "new joiner*"],
  },
};
