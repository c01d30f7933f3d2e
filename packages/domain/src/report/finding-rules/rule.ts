import type { FigureReference, Finding, FindingKey, FindingParams, FindingPart } from "../finding.ts";
import type { QuoteGuide } from "../quote.ts";
import type { ReportSnapshot } from "../snapshot.ts";

/** All that a rule may look at: a report as it will be shown, so that no sentence knows more than its reader. */
export type FindingSource = Omit<ReportSnapshot, "findings"> & { readonly quoteGuide: QuoteGuide };

/** Says nothing, one thing or a few about a report. */
export type FindingRule = (source: FindingSource) => readonly Finding[];

/** One finding, its key and its params checked against each other. */
export function find<Key extends FindingKey>(
  part: FindingPart,
  textKey: Key,
  params: FindingParams[Key],
  refs: readonly FigureReference[],
): Extract<Finding, { textKey: Key }> {
  // The compiler cannot follow the pairing of key and params through the union; the signature keeps it.
  return { part, textKey, params, refs } as Extract<Finding, { textKey: Key }>;
}
