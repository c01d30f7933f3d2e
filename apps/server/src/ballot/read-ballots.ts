import { createHash } from "node:crypto";
import { decodePieces } from "@parallax/domain/ballot/decode-pieces";
import type { OpenedBallot } from "@parallax/domain/ballot/dissolved-ballots";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { linkSecret } from "@parallax/domain/ballot/link-secret";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { piecesOfInner, readOuterPlaintext } from "@parallax/domain/ballot/sealed-ballot";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { SealedPlace } from "./opening-store.ts";
import { openSealedBallot, type RoundKey } from "./round-key.ts";

/** What it takes to open a round's ballots. */
export type OpeningKeys = {
  readonly key: RoundKey;
  readonly linkKey: Uint8Array;
  readonly parameters: LaunchParameters;
  readonly parametersHash: Uint8Array;
};

/**
 * Opens every ballot in memory (anonymity.md 4.6, step 3): for the place it lies in, with the tag of that place's link, and only once
 * each. What does not open is spoiled and counted. The answers come back without their places.
 *
 * Ballots come in batches, and of a batch nothing is kept but what people answered: a sealed ballot is a hundred times larger.
 */
export async function readBallots(
  batches: AsyncIterable<readonly SealedPlace[]>,
  keys: OpeningKeys,
  content: QuestionnaireContent,
): Promise<{ readonly ballots: readonly OpenedBallot[]; readonly spoiled: number }> {
  const layout = layoutForm(content);
  const seen = new Set<string>();
  const ballots: OpenedBallot[] = [];
  let spoiled = 0;
  for await (const batch of batches) {
    for (const place of batch) {
      const inner = await openInner(place, keys);
      const mark = inner === null ? null : createHash("sha256").update(inner).digest("base64url");
      if (inner === null || mark === null || seen.has(mark)) {
        spoiled += 1;
        continue;
      }
      seen.add(mark);
      const { pieces } = decodePieces(layout, piecesOfInner(inner));
      ballots.push({ group: place.group, pieces });
    }
  }
  return { ballots, spoiled };
}

/** A ballot is tagged with the secret of the link it was cast by, which may be an earlier one than the newest. */
async function openInner({ invitationId, linkVersion, sealed }: SealedPlace, keys: OpeningKeys) {
  const plaintext = await openSealedBallot(keys.key, keys, invitationId, sealed);
  if (plaintext === null) return null;
  for (let version = linkVersion; version > 0; version -= 1) {
    const secret = linkSecret(keys.linkKey, invitationId, version);
    const inner = readOuterPlaintext(secret, keys.parametersHash, plaintext);
    if (inner !== null) return inner;
  }
  return null;
}
