import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { z } from "zod";
import { readDraft } from "../draft.ts";
import { endOfDay } from "./closing-day.ts";

export const longestMessage = 2_000;

/** What the form holds while somebody fills it in. */
export const roundShape = z.object({
  versionId: z.string().min(1, words.questionnaireMissing),
  coachId: z.string({ error: words.coachMissing }).min(1, words.coachMissing),
  closesOn: z.string().refine((day) => endOfDay(day) !== null, words.closesMissing),
  message: z
    .string()
    .trim()
    .min(1, words.messageMissing)
    .max(longestMessage, words.messageTooLong({ limit: longestMessage })),
});
export type Typed = z.infer<typeof roundShape>;
export const fields = ["versionId", "coachId", "closesOn", "message"] as const satisfies readonly (keyof Typed)[];

/** What the server is asked for. */
export type Decisions = {
  readonly versionId: string;
  readonly coachId: string;
  readonly closesAt: string;
  readonly message: string;
};

/** What of a form differs from what it began with: all that is kept of it, so that the rest follows what others change. */
export function changedOnly(typed: Partial<Typed>, usual: Typed): Partial<Typed> {
  return Object.fromEntries(fields.flatMap((name) => (typed[name] === usual[name] ? [] : [[name, typed[name]]])));
}

/** What an earlier visit of this tab had filled in, as far as it is whole. */
export function readDecisions(draftName: string): Partial<Typed> {
  const draft = readDraft(draftName, (found): found is Record<string, string> => {
    return (
      typeof found === "object" && found !== null && Object.values(found).every((value) => typeof value === "string")
    );
  });
  if (draft === null) return {};
  return Object.fromEntries(fields.flatMap((name) => (draft[name] ? [[name, draft[name]]] : [])));
}
