/** People in a round besides the subject. */
export type ProgressCounts = {
  readonly invited: number;
  readonly answered: number;
  readonly declined: number;
};

/**
 * What a subject, a coach and an administrator may see while answers come in, and not after: totals of the whole round, never per group, never when
 * (methods.md 20.5). With fewer than k people invited even a total would say who has answered, so there `answered` and `declined` are null.
 */
export type Progress = {
  readonly invited: number;
  readonly answered: number | null;
  readonly declined: number | null;
};

export function progress(counts: ProgressCounts, k: number): Progress {
  if (counts.invited < k) return { invited: counts.invited, answered: null, declined: null };
  return counts;
}
