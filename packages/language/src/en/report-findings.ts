import type { FindingWords } from "../report-sentence.ts";
import { capital, counted, numberWord, people } from "./counting.ts";

/*
 * The sentences of a report, by the key of their finding. To the subject, who is "you". Never a mark, a place in a row, a verdict on
 * a person, or more than the figures say (methods.md 23).
 */
export const reportFindingWords: FindingWords = {
  "panel-combined": (told) => `${capital(told.cell)} are shown together, so that nobody can be told apart.`,
  "panel-not-shown": (told) => `Not shown: ${told.groups}. Too few answers to keep people anonymous.`,
  "panel-silent": (told) => `No answers from ${told.groups}.`,
  "panel-few": (told) => `This report rests on ${people(told.people)}. Read every figure with that in mind.`,

  "balance-leadership": (told) =>
    `Others see a leader who also manages: ${told.leadership} for leading, ${told.management} for managing, from ${people(told.people)}.`,
  "balance-management": (told) =>
    `Others see a manager who also leads: ${told.management} for managing, ${told.leadership} for leading, from ${people(told.people)}.`,
  "balance-even": (told) =>
    `Others see you lead and manage in equal measure: ${told.leadership} for leading, ${told.management} for managing, from ${people(told.people)}.`,
  "balance-unsettled": (told) =>
    `The answers do not settle whether you lean towards leading or towards managing: ${told.leadership} and ${told.management}, from ${people(told.people)}.`,
  "balance-not-shown": () => "Too few answers can be shown to say how others see the balance of leading and managing.",

  "strength-shared": (told) => `${told.competency}: every group sees a strength here.`,
  "strength-highest": (told) =>
    `No strength is shared by everyone beyond doubt. Others put ${told.competencies} highest; the order of close scores is not meaningful.`,
  "strength-not-shown": () => "Too few answers can be shown to name strengths.",

  "area-shared-low": (told) => `${told.competency}: you and others both see room to grow.`,
  "area-you-higher": (told) => `${told.competency}: you see more of it than others do.`,
  "area-below": (told) => `${told.competency}: others see room to grow.`,
  "area-lowest": (told) => `${told.competency}: among your lower figures, though not low beyond doubt.`,

  "area-none": () => "Nothing stands out as low.",
  "area-not-shown": () => "Too few answers can be shown to say where to look.",

  "difference-you-higher": (told) =>
    `You rate yourself clearly higher than others do on ${told.competency}: ${told.self} and ${told.others}.`,
  "difference-others-higher": (told) =>
    `Others rate you clearly higher than you do on ${told.competency}: ${told.others} and ${told.self}.`,
  "difference-agree": (told) =>
    `You and others largely agree: on ${numberWord(told.similar)} of ${numberWord(told.of)} competencies the two views are about the same.`,
  "difference-unsettled": (told) =>
    `The answers do not show a clear difference. With this few raters a difference of up to about ${told.unnoticed} points could go unnoticed.`,
  "difference-no-self": () => "Your own form is missing, so there is nothing to set beside what others see.",
  "difference-not-shown": () => "Too few answers can be shown to set them beside yours.",

  "question-you-higher": (told) =>
    `${told.competency}: what would people have to see you do for it to be as plain to them as it is to you?`,
  "question-others-higher": (told) =>
    `${told.competency}: others see more of it than you do. What have you stopped noticing that you do?`,
  "question-role": (told) =>
    `You and your boss both say that the role needs more of ${told.towards}. What would have to give way for it?`,
  "question-balance": (told) =>
    told.missing === "management"
      ? "You are seen to lead more than you manage. Who does the managing around you, and is that how you want it?"
      : "You are seen to manage more than you lead. Who gives the direction around you, and is that how you want it?",
  "question-strength": (told) =>
    `${told.competency}: others value it in you. Where could it carry more than it does today?`,
  "question-open": () => "Which of these answers would you most like to understand better, and whom could you ask?",
  "question-unanswered": () => "What would you like to know, and whom could you ask in person?",

  "map-self-same": (told) =>
    `You see the same balance yourself: ${told.leadership} for leading, ${told.management} for managing.`,
  "map-self-opposite": (told) =>
    `You see it the other way round: ${told.leadership} for leading, ${told.management} for managing.`,
  "map-self-differs": (told) => {
    const readings = `${told.leadership} for leading, ${told.management} for managing`;
    switch (told.leaning) {
      case "leadership":
        return `Your own ratings lean to leading: ${readings}.`;
      case "management":
        return `Your own ratings lean to managing: ${readings}.`;
      case "balanced":
        return `You see yourself lead and manage in equal measure: ${readings}.`;
      case "unclear":
        return `Your own ratings do not lean clearly to either side: ${readings}.`;
    }
  },

  "cluster-highest": (told) =>
    told.cluster === "leadership"
      ? `In leading, ${told.competency} stands out.`
      : `In managing, ${told.competency} stands out.`,
  "cluster-close": (told) =>
    told.cluster === "leadership"
      ? "In leading, the highest figures are close together; treat neighbours as equal."
      : "In managing, the highest figures are close together; treat neighbours as equal.",
  "common-strength": (told) => `The ground under both jobs is firm: others see a strength in ${told.competencies}.`,
  "common-low": (told) => `On the ground under both jobs, others see room to grow in ${told.competencies}.`,

  "axes-leader": (told) => `Others place you towards the leader’s end of ${told.axes}.`,
  "axes-manager": (told) => `Others place you towards the manager’s end of ${told.axes}.`,
  "axes-unsettled": () => "On none of these lines do the answers settle which end you are nearer to.",
  "role-pulls": (told) =>
    `You and your boss both say that the role needs more of ${told.towards} than others see today.`,
  "role-views-differ": (told) =>
    `On ${told.axis}, your boss sees the role further towards ${told.towards} than you do.`,

  "gaps-counted": (told) => {
    const all = told.youHigher + told.othersHigher + told.similar + told.unclear;
    const parts = [
      { count: told.othersHigher, words: "others see you clearly higher on" },
      { count: told.youHigher, words: "you see yourself clearly higher on" },
      { count: told.similar, words: "the views are about the same on" },
      { count: told.unclear, words: "the answers do not settle it on" },
    ].filter(({ count }) => count > 0);
    const said = parts.map(({ count, words }) => `${words} ${numberWord(count)}`).join("; ");
    return `Of ${counted(all, competencies)}: ${said}.`;
  },
  "gaps-chance": () => "Of all differences that we call clear, about one in ten will be chance.",
  "gaps-unnoticed": (told) =>
    `Where it says not settled, a difference of up to about ${told.unnoticed} points could go unnoticed with this few raters.`,
  "gaps-opposed": (told) =>
    `${told.competency}: the views part. In the eyes of ${told.above} there is clearly more of it than you say, in the eyes of ${told.below} clearly less.`,

  "watch-outs-seen": (told) =>
    `Others see ${told.habits === 1 ? "one of these habits" : `${numberWord(told.habits)} of these habits`} now and then or more often.`,
  "watch-outs-rare": () => "Others hardly see any of these habits.",
  "watch-outs-some": () => "The answers do not settle how often these habits are seen.",

  "remarks-pooled": (told) =>
    `From all groups together, in an order drawn by chance for this report: ${counted(told.remarks, { one: "comment", other: "comments" })}.`,
  "remarks-none": () => "There are no comments that can be shown.",
};

const competencies = { one: "competency", other: "competencies" };
