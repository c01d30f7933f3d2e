/** The statistics of methods.md 25.6 under one path: `@parallax/domain/statistics`. The only file that re-exports. */
export { analyseDissolved } from "./statistics/analyse-dissolved.ts";
export { benjaminiHochberg } from "./statistics/benjamini-hochberg.ts";
export { dissolveRound } from "./statistics/dissolve-round.ts";
export { pbeta } from "./statistics/distribution/beta.ts";
export { qchisq } from "./statistics/distribution/chi-square.ts";
export { pf, qf } from "./statistics/distribution/fisher.ts";
export { qnorm } from "./statistics/distribution/normal.ts";
export { pt, qt } from "./statistics/distribution/student.ts";
export { gapTest } from "./statistics/gap-test.ts";
export { need } from "./statistics/need.ts";
export { planCells } from "./statistics/plan-cells.ts";
export { plan } from "./statistics/plan.ts";
export { pooledInterval } from "./statistics/pooled-interval.ts";
export { round1 } from "./statistics/round1.ts";
export { runRound } from "./statistics/run-round.ts";
export { scoreItem } from "./statistics/score-item.ts";
export { validateRound } from "./statistics/validate-round.ts";
