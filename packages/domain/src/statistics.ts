/**
 * The statistics of methods.md 25.6 under one path: `@parallax/domain/statistics`. The only file of this package that re-exports.
 * Pure: no clock, no chance, no input or output. Undefined results are null with a reason code; bad input throws `InvalidInput`.
 */
export { agreementCategories } from "./statistics/agreement-categories.ts";
export { agreement } from "./statistics/agreement.ts";
export { alpha } from "./statistics/alpha.ts";
export { analyseDissolved } from "./statistics/analyse-dissolved.ts";
export { audit } from "./statistics/audit.ts";
export { benjaminiHochberg } from "./statistics/benjamini-hochberg.ts";
export { dissolveRound } from "./statistics/dissolve-round.ts";
export { pbeta } from "./statistics/distribution/beta.ts";
export { qchisq } from "./statistics/distribution/chi-square.ts";
export { pf, qf } from "./statistics/distribution/fisher.ts";
export { qnorm } from "./statistics/distribution/normal.ts";
export { pt, qt } from "./statistics/distribution/student.ts";
export { empiricalBayes } from "./statistics/empirical-bayes.ts";
export { gapTest } from "./statistics/gap-test.ts";
export { groupChange } from "./statistics/group-change.ts";
export { iccOneWay } from "./statistics/icc-one-way.ts";
export { iccTwoWay } from "./statistics/icc-two-way.ts";
export { InvalidInput } from "./statistics/invalid-input.ts";
export { mapEllipse } from "./statistics/map-ellipse.ts";
export { need } from "./statistics/need.ts";
export { norm } from "./statistics/norm.ts";
export { omega } from "./statistics/omega.ts";
export { pairAxis } from "./statistics/pair-axis.ts";
export { planCells } from "./statistics/plan-cells.ts";
export { plan } from "./statistics/plan.ts";
export { polynomialRsa } from "./statistics/polynomial-rsa.ts";
export { pooledInterval } from "./statistics/pooled-interval.ts";
export { profileSimilarity } from "./statistics/profile-similarity.ts";
export { reliableChange } from "./statistics/reliable-change.ts";
export { round1 } from "./statistics/round1.ts";
export { runRound } from "./statistics/run-round.ts";
export { scoreItem } from "./statistics/score-item.ts";
export { sem } from "./statistics/sem.ts";
export { ratersNeeded, spearmanBrown } from "./statistics/spearman-brown.ts";
export { joinDissolved, splitDissolved } from "./statistics/split-dissolved.ts";
export { tInterval } from "./statistics/t-interval.ts";
export { themeCounts } from "./statistics/theme-counts.ts";
export { tooLittleTooMuch } from "./statistics/too-little-too-much.ts";
export { validateRound } from "./statistics/validate-round.ts";
export { varianceComponents } from "./statistics/variance-components.ts";

export type { AuditResult, Publication, PublicationTerm } from "./statistics/audit.ts";
export type { CellPlan, DissolvedOutline, DissolvedPiece, DissolvedRound } from "./statistics/dissolved-round.ts";
export type { ReasonCode } from "./statistics/reason-code.ts";
export type { RoundAnalysis, RoundAnalysisWithRaters } from "./statistics/round-analysis.ts";
export type { Round, RoundConfig, ValidRound } from "./statistics/round-input.ts";
