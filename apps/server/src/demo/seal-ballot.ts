import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { encodePieces } from "@parallax/domain/ballot/encode-pieces";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import type { Piece } from "@parallax/domain/ballot/piece";
import {
  ballotReceipt,
  joinInner,
  joinSealedBallot,
  nonceBytes,
  outerAad,
  outerInfo,
  outerPlaintext,
} from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";

/** Seals a ballot as a rater's browser does: the reference for the format, for the demonstration’s raters and for tests. */
export async function sealBallot(ballot: {
  readonly content: QuestionnaireContent;
  readonly parameters: LaunchParameters;
  readonly invitationId: string;
  readonly secret: Uint8Array;
  readonly pieces: readonly Piece[];
}): Promise<{
  readonly sealed: Uint8Array;
  readonly sealedText: string;
  readonly receipt: string;
}> {
  const { parameters, secret } = ballot;
  const hash = hashParameters(parameters);
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const inner = joinInner(nonce, encodePieces(layoutForm(ballot.content), ballot.pieces));
  const sealed = await sealInner(parameters, hash, ballot.invitationId, outerPlaintext(secret, hash, inner));
  return { sealed, sealedText: toBase64Url(sealed), receipt: toBase64Url(ballotReceipt(sealed)) };
}

async function sealInner(
  parameters: LaunchParameters,
  hash: Uint8Array,
  invitationId: string,
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const key = fromBase64Url(parameters.outerPublicKey);
  invariant(key !== null, "a public key is base64url");
  const recipientPublicKey = await suite.kem.deserializePublicKey(key);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: outerInfo(hash) },
    plaintext,
    outerAad(invitationId),
  );
  return joinSealedBallot(parameters, new Uint8Array(enc), new Uint8Array(ct));
}
