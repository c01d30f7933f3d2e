import type { CompetencyFigure } from "@parallax/domain/report/figure";
import type { GapClass } from "@parallax/domain/statistics/round-analysis";

type BandTitle = "bandAbove" | "bandSame" | "bandUnsettled" | "bandBelow" | "bandOne";

const bandOf: Readonly<Record<GapClass, BandTitle>> = {
  self_lower: "bandAbove",
  similar: "bandSame",
  unclear: "bandUnsettled",
  self_higher: "bandBelow",
};
const order: readonly BandTitle[] = ["bandAbove", "bandSame", "bandUnsettled", "bandBelow", "bandOne"];

/**
 * Competencies by what the answers settle; inside a clear band the widest difference first, elsewhere in the questionnaire's order.
 * Bands without an entry are left out.
 */
export function bandsOf(
  figures: readonly CompetencyFigure[],
): readonly { readonly title: BandTitle; readonly figures: readonly CompetencyFigure[] }[] {
  return order.map((title) => ({ title, figures: sorted(title, figures) })).filter((band) => band.figures.length > 0);
}

function sorted(title: BandTitle, figures: readonly CompetencyFigure[]): readonly CompetencyFigure[] {
  const inBand = figures.filter((figure) => titleOf(figure) === title);
  if (title !== "bandAbove" && title !== "bandBelow") return inBand;
  return inBand.toSorted((a, b) => width(b) - width(a));
}

function titleOf({ others }: CompetencyFigure): BandTitle {
  if (others.kind === "withheld" || others.gap === null) return "bandOne";
  return bandOf[others.gap.gapClass];
}

function width({ others }: CompetencyFigure): number {
  return others.kind === "shown" ? Math.abs(others.gap?.value ?? 0) : 0;
}
