/**
 * Why a number is null (methods.md 0.3). A null always has exactly one reason.
 *
 * - `NO_DATA` nobody gave a usable answer
 * - `SUPPRESSED` there are answers, but fewer raters than the anonymity rule needs
 * - `TOO_FEW_ITEMS` enough raters, too few usable items
 * - `TOO_FEW_RATERS` the statistic needs more raters or subjects than there are
 * - `SINGLE_RATER` an interval is not meaningful for one identified person
 * - `ZERO_VARIANCE` the formula divides by a variance that is 0
 * - `OUT_OF_RANGE` the index is not defined at this mean or for this number of options
 * - `MIXED_SCALES` the items do not share one response scale
 * - `SINGULAR` a regression or covariance matrix is singular
 * - `NOT_CONVERGED` an iterative estimate did not converge or is improper
 */
export type ReasonCode =
  | "NO_DATA"
  | "SUPPRESSED"
  | "TOO_FEW_ITEMS"
  | "TOO_FEW_RATERS"
  | "SINGLE_RATER"
  | "ZERO_VARIANCE"
  | "OUT_OF_RANGE"
  | "MIXED_SCALES"
  | "SINGULAR"
  | "NOT_CONVERGED";
