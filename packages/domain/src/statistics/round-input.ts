/**
 * One subject's round as it comes in: the round file of contract.md, methods.md section 1.
 * `validateRound` turns it into a `ValidRound` or throws an error that names the place.
 */

/** A closed response scale with whole points; `max` > `min`. The report scale's range is R = max - min. */
export type Scale = { readonly min: number; readonly max: number };

export type StatisticsCluster = "leadership" | "management";

/** Order matters: it is the order of the output and breaks ties. Without `cluster` the competency is not on the map. */
export type CompetencyInput = {
  readonly id: string;
  readonly cluster?: StatisticsCluster | null;
  readonly items: readonly string[];
};

/** `min` and `max` default to the report scale, `reverse` to false. */
export type ItemInput = {
  readonly id: string;
  readonly competency?: string;
  readonly reverse?: boolean;
  readonly min?: number;
  readonly max?: number;
};

/** A point of the item's scale; null (or an absent key) for skipped and for "can't say", which are both missing. */
export type AnswerInput = number | null;

/** `answers` in the order of `items`, or an object by item id. */
export type RaterInput = {
  readonly id: string;
  readonly group: string;
  readonly answers: readonly AnswerInput[] | Readonly<Record<string, AnswerInput>>;
};

export type Remainder = "absorb" | "withhold";

/** Every setting of methods.md section 1. R is the range of the report scale, L its lowest point. */
export type RoundConfig = {
  /** Share of a competency's items that a rater must answer to be valid for it. Default 0.5. */
  readonly minAnsweredShare: number;
  /** Shown with n = 1. Default self, manager. The group called `self` is always the subject. */
  readonly identifiedGroups: readonly string[];
  /** In report order. Default peer, report, other. */
  readonly anonymousGroups: readonly string[];
  /** Smallest number of raters behind any anonymous figure; at least 3. Default 3. */
  readonly k: number;
  /** Smallest number of raters for SD, range, distribution, agreement; at least k. Default 5 (or k when that is more). */
  readonly kSpread: number;
  /** What happens to anonymous groups that stay below k together. Default absorb. */
  readonly remainder: Remainder;
  /** Which of equally small big groups absorbs them. Default other, peer, report; groups left out come last in report order. */
  readonly absorbPreference: readonly string[];
  /** Weight of a group in the figure "all others"; groups left out weigh 1. */
  readonly groupWeights: Readonly<Record<string, number>>;
  /** Level of shown intervals. Default 0.90. */
  readonly level: number;
  /** False discovery rate for "clear difference". Default 0.10. */
  readonly q: number;
  /** Typical SD between raters of one group on one competency, one for all or one per competency id. Default 0.18 R. */
  readonly priorSd: number | Readonly<Record<string, number>>;
  /** Degrees of freedom that `priorSd` counts for. Default 10. */
  readonly priorDf: number;
  /** Internal consistency assumed for the self score. Default 0.80. */
  readonly selfAlpha: number;
  /** A smaller gap is never called clear. Default 0.10 R. */
  readonly minGap: number;
  /** Margin for "similar" and "balanced". Default 0.125 R. */
  readonly sameMargin: number;
  /** One-sided level of the equivalence test. Default 0.05. */
  readonly tostAlpha: number;
  /** The "strength" line. Default L + 0.625 R. */
  readonly refLevel: number;
  /** Share of a cluster's competencies needed for a map point. Default 0.6. */
  readonly minClusterShare: number;
  /** Prior of the map's ellipse. Defaults 0.15 R, 0.7, 10. */
  readonly mapPriorSd: number;
  readonly mapPriorCorr: number;
  readonly mapPriorDf: number;
};

/** One round of one subject. Keys of `config` that are left out take the defaults of methods.md section 1. */
export type Round = {
  readonly scale: Scale;
  readonly competencies: readonly CompetencyInput[];
  readonly items: readonly ItemInput[];
  readonly raters: readonly RaterInput[];
  readonly config?: Partial<RoundConfig>;
};

/** The question side of a round with every default filled in: what was asked and by which rules, without any answer. */
export type RoundFrame = {
  readonly scale: Scale;
  readonly competencies: readonly FrameCompetency[];
  readonly items: readonly FrameItem[];
  readonly config: RoundConfig;
};

export type FrameCompetency = {
  readonly id: string;
  readonly cluster: StatisticsCluster | null;
  readonly items: readonly string[];
};

export type FrameItem = {
  readonly id: string;
  readonly competency: string;
  readonly reverse: boolean;
  readonly min: number;
  readonly max: number;
};

/** The answers that one person gave, as they were given (before reversing), by item id; what is not there was not answered. */
export type AnswerRow = Readonly<Record<string, number>>;

export type ValidRater = {
  readonly id: string;
  readonly group: string;
  readonly answers: AnswerRow;
};

/** A round that passed `validateRound`. */
export type ValidRound = RoundFrame & { readonly raters: readonly ValidRater[] };
