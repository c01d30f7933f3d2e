import type { Reading } from "@parallax/language/report/reading";

/** A competency's title in the reader's language. */
export function titleOf({ snapshot, text }: Reading, competency: string): string {
  return text(snapshot.questionnaire.content.competencies.find(({ id }) => id === competency)?.title);
}
