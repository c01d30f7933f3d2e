import type { CompetencyFigure } from "../figure.ts";
import type { Finding } from "../finding.ts";
import { pickQuote } from "../quote.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofCompetency, ofRemark } from "./references.ts";

const mostStrengths = 3;

/** Two or three strengths that several cells share; without such, what others put highest, said as no more than that. */
export const strengthsRule: FindingRule = (source) => {
  const shared = sharedStrengths(source);
  if (shared.length > 0)
    return shared.reduce<readonly Finding[]>((found, figure) => {
      const taken = found.flatMap(({ quote }) => quote?.text ?? []);
      return [...found, sharedStrength(source, figure, taken)];
    }, []);
  const highest = source.figures.order.slice(0, 2);
  if (highest.length === 0) return [find("strengths", "strength-not-shown", {}, [])];
  const refs = highest.map((id) => ofCompetency(id, "others"));
  return [find("strengths", "strength-highest", { competencies: highest }, refs)];
};

function sharedStrength(source: FindingSource, figure: CompetencyFigure, taken: readonly string[]): Finding {
  const cells = shownCells(figure);
  const refs = ["others", ...cells].map((of) => ofCompetency(figure.id, of));
  const finding = find("strengths", "strength-shared", { competency: figure.id }, refs);
  const quote = pickQuote(source, figure.id, taken);
  if (quote === null) return finding;
  return { ...finding, quote, refs: [...refs, ofRemark(quote.remark)] };
}

/**
 * Competencies that others as a whole put above the strength line and that every shown cell, at least two, puts on or above it;
 * highest first, at most three.
 */
export function sharedStrengths({ figures, rules }: FindingSource): readonly CompetencyFigure[] {
  return figures.order
    .flatMap((id) => figures.competencies.find((figure) => figure.id === id) ?? [])
    .filter(({ others }) => others.kind === "shown" && others.level === "high")
    .filter(({ cells }) => {
      const means = cells.flatMap((cell) => (cell.kind === "shown" ? cell.mean : []));
      return means.length >= 2 && means.every((mean) => mean >= rules.strengthFrom);
    })
    .slice(0, mostStrengths);
}

function shownCells(figure: CompetencyFigure): readonly string[] {
  return figure.cells.filter((cell) => cell.kind === "shown").map((cell) => cell.cell);
}
