import type { RoundPolicy } from "../round/policy.ts";
import type { RaterGroup } from "../round/rater-group.ts";
import type { PieceKind } from "./piece.ts";

/**
 * Whom a kind of piece is asked. Everyone rates competencies, axes and watch-outs and may comment; reflections are the subject's own
 * (framework.md 5); where the role needs the subject to be is asked of the subject and of bosses who answer under their name
 * (framework.md 2). What was not asked is silent in the ballot and is dropped when it is not.
 */
export function isAsked(kind: PieceKind, group: RaterGroup, policy: RoundPolicy): boolean {
  if (kind === "reflection") return group === "self";
  if (kind === "role-need") return group === "self" || (group === "boss" && policy.identifiedGroups.includes(group));
  return true;
}
