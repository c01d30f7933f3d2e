import type { CompetencyFigure } from "../figure.ts";
import type { Finding } from "../finding.ts";
import { find } from "./rule.ts";
import type { FindingRule, FindingSource } from "./rule.ts";
import { ofCompetency } from "./references.ts";
import { sharedStrengths } from "./strengths.ts";

const mostAreas = 3;
const fewestAreas = 2;

/** Two or three places to look at: what both sides see as low, what the subject sees clearly higher, what others see as low. */
export const areasRule: FindingRule = (source) => {
  const strengths = sharedStrengths(source).map((figure) => figure.id);
  const open = lowestFirst(source).filter((figure) => !strengths.includes(figure.id));
  const named = open.flatMap(name).sort((a, b) => a.urgency - b.urgency);
  const areas = named.slice(0, mostAreas).map(({ finding }) => finding);
  const filler = open
    .filter((figure) => !named.some(({ id }) => id === figure.id))
    .filter(({ others }) => others.kind === "shown" && others.level !== "high")
    .slice(0, Math.max(0, fewestAreas - areas.length))
    .map(({ id }) => find("areas", "area-lowest", { competency: id }, [ofCompetency(id, "others")]));
  const found = [...areas, ...filler];
  if (found.length > 0) return found;
  return [find("areas", source.figures.order.length > 0 ? "area-none" : "area-not-shown", {}, [])];
};

type NamedArea = { readonly id: string; readonly urgency: number; readonly finding: Finding };

function name({ id, others }: CompetencyFigure): NamedArea | [] {
  if (others.kind === "withheld") return [];
  const params = { competency: id };
  const theirs = [ofCompetency(id, "others")];
  const both = [...theirs, ofCompetency(id, "self")];
  if (others.label === "agreed_need")
    return { id, urgency: 1, finding: find("areas", "area-shared-low", params, both) };
  if (others.label === "blind_spot") return { id, urgency: 2, finding: find("areas", "area-you-higher", params, both) };
  if (others.level === "low") return { id, urgency: 3, finding: find("areas", "area-below", params, theirs) };
  return [];
}

function lowestFirst({ figures }: FindingSource): readonly CompetencyFigure[] {
  return figures.order.toReversed().flatMap((id) => figures.competencies.find((figure) => figure.id === id) ?? []);
}
