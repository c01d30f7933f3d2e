import type { RoundId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { permittedRound } from "../round/permitted-round.ts";
import { replaceIntroduction } from "./store.ts";

/**
 * Keeps the coach's words while they are written. Every save names the revision that it is based on: who was overtaken is told, and
 * nobody's text is lost. The record of the round tells of the release, not of every pause in typing.
 */
export async function saveIntroduction(
  { database, actor }: MemberContext,
  input: { readonly roundId: RoundId; readonly introduction: string; readonly revision: number },
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await permittedRound(tx, actor, "report.saveIntroduction", input.roundId);
    if (!round.ok) return round;
    const revision = await replaceIntroduction(tx, input.roundId, input);
    return revision === undefined ? refused({ code: "changed-meanwhile" }) : accepted({ revision });
  });
}
