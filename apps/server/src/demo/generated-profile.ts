import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { Chance } from "./chance.ts";

/** What a made-up subject should be like; what is left out is drawn. */
export type ProfileWishes = {
  /** By competency id, on a five-point scale: how others on the whole see it. */
  readonly levels?: Readonly<Record<string, number>>;
  /** By competency id: how much higher than others the subject sees it. */
  readonly selfAbove?: Readonly<Record<string, number>>;
  /** By axis id, 0 at the leader pole, 1 at the manager pole: where others see the subject. */
  readonly axes?: Readonly<Record<string, number>>;
  /** The same for what the role needs. */
  readonly needs?: Readonly<Record<string, number>>;
};

/** How a made-up subject is seen, before single raters stray from it. */
export type GeneratedProfile = {
  /** On a five-point scale. */
  level(competency: string, group: RaterGroup): number;
  /** From 0 at the leader pole to 1 at the manager pole. */
  axis(axis: string, group: RaterGroup): number;
  need(axis: string): number;
  /** From 0, never, to 1. */
  watchOut(watchOut: string, group: RaterGroup): number;
  /** Competencies from the highest to the lowest. */
  readonly order: readonly string[];
};

export function profileOf(content: QuestionnaireContent, chance: Chance, wishes: ProfileWishes): GeneratedProfile {
  const general = chance.normal() * 0.15;
  const tilt = chance.normal() * 0.25;
  const levels = new Map(
    content.competencies.map(({ id, cluster }) => {
      const leaning = cluster === "leadership" ? tilt : cluster === "management" ? -tilt : 0;
      const drawn = 3.7 + general + leaning + chance.normal() * 0.4;
      return [id, wishes.levels?.[id] ?? drawn] as const;
    }),
  );
  const groupView = (key: string, group: RaterGroup): number => chance.part(`${group} on ${key}`).normal();
  const axes = new Map(
    content.axes.map(({ id }) => {
      const drawn = 0.5 - tilt * 0.5 + chance.normal() * 0.16;
      return [id, wishes.axes?.[id] ?? drawn] as const;
    }),
  );
  const level = (key: string, group: RaterGroup): number => {
    const seen = levels.get(key) ?? 3.7;
    if (group !== "self") return seen + groupView(key, group) * 0.22;
    return seen + (wishes.selfAbove?.[key] ?? 0.15 + groupView(key, group) * 0.5);
  };
  return {
    level,
    axis: (key, group) => (axes.get(key) ?? 0.5) + groupView(key, group) * 0.07,
    need: (key) => wishes.needs?.[key] ?? 0.5 + chance.part(`need ${key}`).normal() * 0.14,
    watchOut: (key, group) => 0.22 + chance.part(`habit ${key}`).uniform() * 0.3 + (group === "self" ? -0.05 : 0),
    order: [...levels].toSorted(([, a], [, b]) => b - a).map(([id]) => id),
  };
}
