import type { Piece } from "@parallax/domain/ballot/piece";
import type { Chance } from "./chance.ts";
import type { GeneratedRound } from "./generated-answers.ts";
import type { GeneratedProfile } from "./generated-profile.ts";
import { generatedRemarks } from "./generated-remarks.ts";
import type { GeneratedRemark } from "./generated-remarks.ts";

const writingShare = { keep: 0.85, start: 0.75, stop: 0.65, "at-best": 0.65 } as const;
type AskedQuestion = keyof typeof writingShare;

const asked = Object.keys(writingShare) as readonly AskedQuestion[];
/** How many competencies, from the top or from the bottom, people write about. */
const praised = 7;
const wanting = 6;

/**
 * What the raters write, one list of pieces for each in their order: praise about what is high, wishes about what is low, never the same
 * twice. Not everybody writes everything; the subject writes two lines of their own.
 */
export function generateRemarks(
  { content, givenName, raters }: GeneratedRound,
  profile: GeneratedProfile,
  chance: Chance,
): readonly (readonly Piece[])[] {
  const own = ownOf(chance.part("own"));
  const questions = asked.filter((id) => content.openQuestions.some((question) => question.id === id));
  const stacks = new Map(questions.map((question) => [question, chance.shuffle(fitting(question, profile))]));
  return raters.map((group) =>
    questions.flatMap((question): readonly Piece[] => {
      const writes = chance.uniform() < writingShare[question];
      const text = group === "self" ? own[question] : stacks.get(question)?.at(-1)?.text;
      if (!writes || text === undefined) return [];
      if (group !== "self") stacks.get(question)?.pop();
      return [{ kind: "comment", key: question, text: text.replaceAll("{name}", givenName) }];
    }),
  );
}

function fitting(question: AskedQuestion, { order }: GeneratedProfile): readonly GeneratedRemark[] {
  const praise = question === "keep" || question === "at-best";
  const themes = praise ? order.slice(0, praised) : order.slice(-wanting);
  return generatedRemarks.filter((remark) => remark.question === question && themes.includes(remark.competency));
}

type OwnRemarks = Readonly<Record<AskedQuestion, string>>;

const ownRemarks: readonly [OwnRemarks, ...OwnRemarks[]] = [
  {
    keep: "Being straight with people. It costs me sometimes and I still think it is the only way.",
    start: "Handing over earlier. I know the moment, and I let it pass.",
    stop: "Saying yes in the corridor to things I have not thought about.",
    "at-best": "The week we rebuilt the plan together. I mostly asked and drew, and at the end it was theirs.",
  },
  {
    keep: "Walking through the place in the morning before I open the laptop.",
    start: "Saying out loud what I will not do. I decide it and then keep it to myself.",
    stop: "Answering for people when somebody asks them something.",
    "at-best": "The night the heating failed. Everybody knew what to do, and I did not have to say much.",
  },
  {
    keep: "Preparing. I sleep better, and so do the people who depend on it.",
    start: "Asking what somebody needs before I tell them what I would do.",
    stop: "Carrying the difficult talks around for a week before I have them.",
    "at-best": "When two teams wanted the same thing and I let them find it out in one room.",
  },
];

function ownOf(chance: Chance): OwnRemarks {
  return ownRemarks[Math.floor(chance.uniform() * ownRemarks.length)] ?? ownRemarks[0];
}
