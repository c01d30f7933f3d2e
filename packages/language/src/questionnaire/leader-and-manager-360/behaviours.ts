import type { Wording } from "@parallax/domain/language";
import type { Cluster, Competency, Item } from "@parallax/domain/questionnaire/questionnaire";

/** One behaviour in both voices: as the subject says it, and as everyone else does. */
export type Behaviour = { readonly self: Wording; readonly others: Wording };

/** A competency written down together with the behaviours that show it, in the order in which they are asked. */
export type WrittenCompetency = {
  readonly id: string;
  readonly title: Wording;
  readonly description: Wording;
  readonly behaviours: readonly Behaviour[];
};

/** The competency as a questionnaire holds it: apart from its items. */
export function competencyOf(written: WrittenCompetency, cluster: Cluster): Competency {
  const { id, title, description } = written;
  return { id, cluster, title, description };
}

/** Its items, called `clarity-1`, `clarity-2`, …; a high rating is always the more of the competency. */
export function itemsOf(written: WrittenCompetency): readonly Item[] {
  return written.behaviours.map(({ self, others }, place) => ({
    id: `${written.id}-${place + 1}`,
    competencyId: written.id,
    reverse: false,
    self,
    others,
  }));
}
