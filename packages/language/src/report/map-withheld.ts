import type { CompetencyFigure, Withheld, WithheldReason } from "@parallax/domain/report/figure";
import type { Reading } from "./reading.ts";

/**
 * Why a point is missing from the map, as a reader may take it: a point needs most competencies of both clusters, so where those are
 * missing for want of people, that is what is missing, and not questions.
 */
export function mapWithheld({ snapshot }: Reading, who: string, { reason }: Withheld): WithheldReason {
  const { figures, questionnaire } = snapshot;
  const clustered = new Set(
    questionnaire.content.competencies.filter(({ cluster }) => cluster !== "common").map(({ id }) => id),
  );
  const isForPeople = figures.competencies.some((figure) => {
    const view = viewOf(figure, who);
    return clustered.has(figure.id) && view?.kind === "withheld" && view.reason === "too-few-people";
  });
  return isForPeople ? "too-few-people" : reason;
}

/** `who` is `self`, `others` or the key of a cell; the subject's own is never missing for want of people. */
function viewOf(
  { others, cells }: CompetencyFigure,
  who: string,
): { readonly kind: string; readonly reason?: string } | undefined {
  return who === "others" ? others : cells.find(({ cell }) => cell === who);
}
