import type { Wording } from "../language.ts";

export type Cluster = "leadership" | "management" | "common";

/** A closed scale with whole points from `min` to `max`; `labels` names every point in order. */
export type RatingScale = {
  readonly min: number;
  readonly max: number;
  readonly labels: readonly Wording[];
};

export type Competency = {
  readonly id: string;
  readonly cluster: Cluster;
  readonly title: Wording;
  /** One sentence: what it looks like. */
  readonly description: Wording;
};

/** One behaviour one can observe. `{name}` in a wording stands for the subject's given name. */
export type Item = {
  readonly id: string;
  readonly competencyId: string;
  readonly reverse: boolean;
  readonly self: Wording;
  readonly others: Wording;
};

/** A line between two named poles, neither better: 1 is the leader pole, `axisScale.max` the manager pole. */
export type OrientationAxis = {
  readonly id: string;
  readonly title: Wording;
  readonly leaderPole: Wording;
  readonly managerPole: Wording;
};

export type WatchOut = { readonly id: string; readonly self: Wording; readonly others: Wording };

export type OpenQuestion = {
  readonly id: string;
  readonly self: Wording;
  readonly others: Wording;
  /** Wording for one rater group where it differs from `others`, by group id. */
  readonly byGroup?: Readonly<Record<string, Wording>>;
};

/** A question that only the subject answers, on a five-point line between two named ends. */
export type Reflection = {
  readonly id: string;
  readonly question: Wording;
  readonly low: Wording;
  readonly high: Wording;
};

/**
 * What one version of a questionnaire asks. Frozen when a round launches: its canonical hash goes into every link.
 * Items are grouped by competency in the order of `competencies`; "can't say" is offered everywhere and is never a score.
 */
export type QuestionnaireContent = {
  readonly title: Wording;
  readonly introduction: Wording;
  readonly scale: RatingScale;
  readonly axisScale: { readonly min: number; readonly max: number };
  readonly watchOutScale: RatingScale;
  readonly reflectionScale: { readonly min: number; readonly max: number };
  readonly competencies: readonly Competency[];
  readonly items: readonly Item[];
  readonly axes: readonly OrientationAxis[];
  readonly watchOuts: readonly WatchOut[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly reflections: readonly Reflection[];
};
