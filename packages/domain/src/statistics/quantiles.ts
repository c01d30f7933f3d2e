import { qf } from "./distribution/fisher.ts";
import { qt } from "./distribution/student.ts";

/** Quantiles that one analysis asks for again and again, computed once per degrees of freedom. */
export type Quantiles = {
  /** t_df((1 + level) / 2). */
  readonly twoSidedT: (df: number) => number;
  /** Hotelling's 2 df/(df-1) F_{2,df-1}(level), the squared size of an ellipse (methods.md 10.2). */
  readonly hotelling: (df: number) => number;
};

export function quantilesAt(level: number): Quantiles {
  return {
    twoSidedT: remembered((df) => qt((1 + level) / 2, df)),
    hotelling: remembered((df) => ((2 * df) / (df - 1)) * qf(level, 2, df - 1)),
  };
}

function remembered(compute: (df: number) => number): (df: number) => number {
  const known = new Map<number, number>();
  return (df) => {
    const before = known.get(df);
    if (before !== undefined) return before;
    const value = compute(df);
    known.set(df, value);
    return value;
  };
}
