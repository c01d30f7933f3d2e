import type { OpenedBallot } from "@parallax/domain/ballot/dissolved-ballots";
import type { Piece } from "@parallax/domain/ballot/piece";
import type { Language } from "@parallax/domain/language";
import type { QuestionnaireContent, RatingScale } from "@parallax/domain/questionnaire/questionnaire";
import { compileReport } from "@parallax/domain/report/compile-report";
import { openGeneratedRound } from "@parallax/domain/report/open-generated-round";
import type { OpenedRound } from "@parallax/domain/report/opened-round";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { reportQuoteGuide } from "../quote-guide.ts";
import { leaderAndManager360 } from "../../questionnaire/leader-and-manager-360.ts";
import { arabicQuestionnaire } from "./arabic-questionnaire.ts";

/** A round that asks much of the drawings. `point` is a share of the scale, 0 to 1, for a rater and a question. */
type HostileRound = {
  readonly title: string;
  readonly language?: Language;
  readonly subjectName?: string;
  readonly content?: QuestionnaireContent;
  readonly raters: Readonly<Partial<Record<RaterGroup, number>>>;
  readonly invited?: Readonly<Partial<Record<RaterGroup, number>>>;
  readonly point: (group: RaterGroup, rater: number, question: number) => number;
  readonly remark?: string;
  /** How the same questions were answered the time before. */
  readonly earlier?: Pick<HostileRound, "raters" | "point">;
};

const everyone = { self: 1, boss: 1, peer: 5, "direct-report": 4, other: 3 } as const;
const mixed: HostileRound["point"] = (group, rater, question) =>
  (((rater * 7 + question * 5 + group.length * 3) % 5) + 1) / 6;

export const hostileRounds: readonly HostileRound[] = [
  { title: "Everything shown", raters: everyone, point: mixed },
  { title: "One group only", raters: { self: 1, peer: 4 }, point: mixed },
  { title: "All groups in one", raters: { self: 1, peer: 1, "direct-report": 2, other: 1 }, point: mixed },
  {
    title: "Everything withheld",
    raters: { self: 1, peer: 1, other: 1 },
    invited: { boss: 1, peer: 4, "direct-report": 3, other: 2 },
    point: mixed,
  },
  { title: "The boss alone", raters: { self: 1, boss: 1 }, point: mixed },
  { title: "No own form", raters: { boss: 2, peer: 5, "direct-report": 3 }, point: mixed },
  { title: "Nobody at all", raters: {}, invited: { peer: 4 }, point: mixed },
  { title: "All at the upper end", raters: everyone, point: () => 1 },
  {
    title: "All at the lower end, own view at the upper",
    raters: everyone,
    point: (group) => (group === "self" ? 1 : 0),
  },
  { title: "Seven points", content: withScale(1, 7), raters: everyone, point: mixed },
  {
    title: "High, low and between",
    raters: everyone,
    point: (group, rater, question) =>
      Math.min(
        1,
        Math.max(0, ((question >> 2) % 5) / 5 + (group === "self" ? 0.3 : group.length / 40) + (rater % 2) / 8),
      ),
  },
  {
    title: "A second round",
    raters: everyone,
    point: (_, rater) => (rater % 2 === 0 ? 0.8 : 1),
    earlier: { raters: everyone, point: (_, rater, question) => (question % 16 < 8 ? 0 : rater % 2 === 0 ? 0.8 : 1) },
  },
  {
    title: "A second round by other groups",
    raters: everyone,
    point: mixed,
    earlier: { raters: { self: 1, peer: 6 }, point: mixed },
  },
  {
    title: "Very long names",
    subjectName: "Wolfgang-Maximilian Freiherr von Hohenlohe-Schillingsfürst-Bartenstein",
    content: withLongNames(),
    raters: everyone,
    point: mixed,
    remark: `${"Donaudampfschifffahrtsgesellschaftskapitän".repeat(6)} <b>bold</b> & “quoted”`,
  },
  {
    title: "Arabic",
    language: "ar",
    subjectName: "ليلى الهاشمي",
    content: arabicQuestionnaire,
    raters: everyone,
    point: mixed,
    remark: "تقول بوضوح ما تقرر في الاجتماع، وهذا يوفر علينا أسبوعا كاملا من العمل.",
  },
];

/** The report of a hostile round, made by the code that makes all of them. */
export function snapshotOf(round: HostileRound): ReportSnapshot {
  const content = round.content ?? leaderAndManager360;
  const earlier = round.earlier === undefined ? undefined : opened({ ...round, ...round.earlier }, content);
  return compileReport({
    origin: "generated",
    opened: opened(round, content),
    ...(earlier === undefined
      ? {}
      : { previous: { roundId: "gallery before", number: 1, closedOn: "2025-11-20", content, opened: earlier } }),
    questionnaire: { versionId: "gallery", number: 1, content },
    policy: defaultPolicy,
    round: {
      id: "gallery",
      subjectName: round.subjectName ?? "Ada Example",
      organisationName: "The gallery",
      coachName: null,
      closedOn: "2026-11-20",
    },
    quoteGuide: reportQuoteGuide,
    seed: new Uint8Array(32),
  });
}

function opened(round: HostileRound, content: QuestionnaireContent): OpenedRound {
  const ballots = (Object.entries(round.raters) as [RaterGroup, number][]).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, rater) => ballotOf(round, content, group, rater)),
  );
  const invited = round.invited ?? { ...round.raters, self: 0 };
  return openGeneratedRound({ content, policy: defaultPolicy, invited, ballots });
}

function ballotOf(round: HostileRound, content: QuestionnaireContent, group: RaterGroup, rater: number): OpenedBallot {
  let question = 0;
  const answer = ({ min, max }: { min: number; max: number }): number => {
    question += 1;
    return Math.round(min + round.point(group, rater, question) * (max - min));
  };
  const pieces: Piece[] = [
    ...content.competencies.map(({ id }): Piece => ({
      kind: "competency",
      key: id,
      answers: content.items.filter((item) => item.competencyId === id).map(() => answer(content.scale)),
    })),
    ...content.axes.flatMap(({ id }): Piece[] => [
      { kind: "axis", key: id, answer: answer(content.axisScale) },
      { kind: "role-need", key: id, answer: answer(content.axisScale) },
    ]),
    ...content.watchOuts.map(({ id }): Piece => ({
      kind: "watch-out",
      key: id,
      answer: answer(content.watchOutScale),
    })),
    ...content.reflections.map(({ id }): Piece => ({
      kind: "reflection",
      key: id,
      answer: answer(content.reflectionScale),
    })),
    ...content.openQuestions.map(({ id }): Piece => ({
      kind: "comment",
      key: id,
      text: round.remark ?? `Rater ${rater + 1} wrote this to “${id}”.`,
    })),
  ];
  return { group, pieces };
}

function withScale(min: number, max: number): QuestionnaireContent {
  const labels = Array.from({ length: max - min + 1 }, (_, step) => ({ en: `Step ${step + 1}` }));
  const scale: RatingScale = { min, max, labels };
  return { ...leaderAndManager360, scale };
}

function withLongNames(): QuestionnaireContent {
  const long = (title: string): string =>
    `${title}, also when circumstances are unusually adverse and everybody else has long given up`;
  return {
    ...leaderAndManager360,
    competencies: leaderAndManager360.competencies.map((competency) => ({
      ...competency,
      title: { en: long(competency.title.en ?? "") },
    })),
    axes: leaderAndManager360.axes.map((axis) => ({
      ...axis,
      title: { en: long(axis.title.en ?? "") },
      leaderPole: { en: long(axis.leaderPole.en ?? "") },
      managerPole: { en: long(axis.managerPole.en ?? "") },
    })),
  };
}
