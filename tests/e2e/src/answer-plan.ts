import { leaderAndManager360 as questionnaire } from "@parallax/language/questionnaire/leader-and-manager-360";

/** Somebody who answers in the journey, with everything they will say. */
export type PlannedRater = {
  readonly name: string;
  readonly address: string;
  readonly group: "self" | "boss" | "peer" | "direct-report" | "other";
  /** By item, axis, watch-out … id: a point, or null for "can't say". */
  readonly rated: ReadonlyMap<string, number | null>;
  readonly comment: string;
};

const { competencies, items, axes, watchOuts, reflections } = questionnaire;
export const competencyIds = competencies.map(({ id }) => id);
export const titleOf = (competencyId: string) => competencies.find(({ id }) => id === competencyId)?.title.en ?? "";
export const itemIdsOf = (competencyId: string) =>
  items.filter((item) => item.competencyId === competencyId).map(({ id }) => id);

/** Known answers, uneven enough that no two raters agree: peers cannot say two things, one direct report one. */
export function planRater(who: Omit<PlannedRater, "rated">, place: number): PlannedRater {
  const rated = new Map<string, number | null>();
  for (const [c, competency] of competencyIds.entries())
    for (const [i, item] of itemIdsOf(competency).entries())
      rated.set(item, isUnsaid(who.group, place, c, i) ? null : 1 + ((place * 3 + c * 2 + i * (place + 1)) % 5));
  for (const [at, { id }] of watchOuts.entries()) rated.set(`watch-out ${id}`, 1 + ((place + at) % 5));
  for (const [at, { id }] of axes.entries()) {
    rated.set(`axis ${id}`, 1 + ((place * 2 + at) % 7));
    rated.set(`role-need ${id}`, 1 + ((place + at * 3) % 7));
  }
  for (const [at, { id }] of reflections.entries()) rated.set(`reflection ${id}`, 1 + (at % 5));
  return { ...who, rated };
}

function isUnsaid(group: string, place: number, competency: number, item: number): boolean {
  if (group === "peer") return competency === 5 && item === (place % 2) + 1;
  return group === "direct-report" && competency === 7 && item === 0 && place % 3 === 0;
}

/** What a rater of a group is asked, screen by screen, in the form's order: keys of `rated`. */
export function screensOf(group: PlannedRater["group"]): readonly (readonly string[])[] {
  const isNamed = group === "self" || group === "boss";
  const axisKeys = axes.map(({ id }) => (isNamed ? [`axis ${id}`, `role-need ${id}`] : [`axis ${id}`]));
  return [
    ...competencyIds.map(itemIdsOf),
    watchOuts.map(({ id }) => `watch-out ${id}`),
    ...[0, 3, 6].map((from) => axisKeys.slice(from, from + 3).flat()),
    ...(group === "self" ? [reflections.map(({ id }) => `reflection ${id}`)] : []),
  ];
}

export const openQuestionCount = questionnaire.openQuestions.length;
