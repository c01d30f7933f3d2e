import { decodePieces } from "@parallax/domain/ballot/decode-pieces";
import { encodePieces } from "@parallax/domain/ballot/encode-pieces";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { Piece } from "@parallax/domain/ballot/piece";
import {
  joinInner,
  nonceBytes,
  outerPlaintext,
  piecesOfInner,
  readOuterPlaintext,
} from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { openSealedBallot, sealTrialBallot, type RoundKey } from "./round-key.ts";

const trialInvitation = "00000000-0000-4000-8000-000000000000";
const trialComment = "Ein Versuch, un essai, تجربة, 試し, 🗳";

/**
 * Seals a ballot for this form to the published key and opens it with the key as it was read back from both stores. Throws when it does not come back
 * the same: then the round is not launched, and nobody has been asked to trust a key that does not open.
 */
export async function tryKey(
  key: RoundKey,
  round: { readonly parameters: LaunchParameters; readonly parametersHash: Uint8Array },
  content: QuestionnaireContent,
): Promise<void> {
  const layout = layoutForm(content);
  const pieces = layout.pieces.map((place): Piece => {
    if (place.kind === "comment") return { kind: place.kind, key: place.key, text: trialComment };
    if (place.kind !== "competency") return { kind: place.kind, key: place.key, answer: place.max };
    return { kind: place.kind, key: place.key, answers: place.items.map(() => place.min) };
  });
  const secret = new Uint8Array(32).fill(7);
  const inner = joinInner(new Uint8Array(nonceBytes), encodePieces(layout, pieces));
  const plaintext = outerPlaintext(secret, round.parametersHash, inner);
  const sealed = await sealTrialBallot(round, trialInvitation, plaintext);
  const opened = await openSealedBallot(key, round, trialInvitation, sealed);
  invariant(opened !== null, "a trial ballot opens with the key from both stores");
  const read = readOuterPlaintext(secret, round.parametersHash, opened);
  invariant(read !== null, "a trial ballot keeps its tag");
  const decoded = decodePieces(layout, piecesOfInner(read));
  invariant(
    decoded.badPieces === 0 && JSON.stringify(decoded.pieces) === JSON.stringify(pieces),
    "a trial ballot comes back as it was filled in",
  );
}
