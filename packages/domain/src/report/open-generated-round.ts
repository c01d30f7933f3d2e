import { assembleOpenedRound } from "../ballot/assemble-opened-round.ts";
import { dissolveBallots } from "../ballot/dissolve-ballots.ts";
import type { BallotsOfRound } from "../ballot/dissolve-ballots.ts";
import type { OpenedRound } from "./opened-round.ts";

/**
 * Puts ballots that nobody cast through the same dissolving as a real round: for samples and for looking at reports. Pieces get numbers
 * in place of random ids, because there is nobody to protect.
 */
export function openGeneratedRound(round: BallotsOfRound): OpenedRound {
  const { outline, pieces } = dissolveBallots(round);
  const stored = pieces.map((piece, place) => ({ ...piece, id: String(place).padStart(8, "0") }));
  const cast = round.ballots.filter(({ group }) => group !== "self").length;
  const invited = Object.values(round.invited).reduce((sum, count) => sum + count, 0);
  const manifest = {
    ...outline,
    format: 1,
    parametersHash: "",
    counts: { invited, cast, spoiled: 0 },
    opened: 0,
    boxRoot: "",
  } as const;
  return assembleOpenedRound(round.content, manifest, stored);
}
