import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { canonicalJson } from "@parallax/domain/ballot/canonical-json";
import { decodePieces } from "@parallax/domain/ballot/decode-pieces";
import { encodePieces } from "@parallax/domain/ballot/encode-pieces";
import { type FormLayout, layoutForm } from "@parallax/domain/ballot/form-layout";
import type { Piece } from "@parallax/domain/ballot/piece";
import {
  joinInner,
  joinOuterPlaintext,
  joinSealedBallot,
  nonceBytes,
  outerAad,
  outerInfo,
  tagMessage,
} from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";
import type { Visit } from "../door/visit.ts";
import { hpkeSeal } from "./hpke-seal.ts";
import { hmacSha256, sha256 } from "./web-hash.ts";

/** A ballot that only the round's opener can open, and the receipt that the server must answer with; both base64url. */
export type SealedBallot = { readonly sealed: string; readonly receipt: string };

/** Locks a rater's pieces for the round (anonymity.md 4.4). Names and answers meet here and nowhere else. */
export async function sealBallot(visit: Visit, pieces: readonly Piece[]): Promise<SealedBallot> {
  const { parameters, parametersHash, link } = visit;
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const inner = joinInner(nonce, encodeChecked(layoutForm(visit.content), pieces));
  const publicKey = fromBase64Url(parameters.outerPublicKey);
  invariant(publicKey !== null, "the round's public key is base64url");
  const { encapsulated, ciphertext } = await hpkeSeal({
    publicKey,
    info: outerInfo(parametersHash),
    aad: outerAad(visit.invitationId),
    plaintext: joinOuterPlaintext(await hmacSha256(link.secret, tagMessage(parametersHash, inner)), inner),
  });
  const sealed = joinSealedBallot(parameters, encapsulated, ciphertext);
  return { sealed: toBase64Url(sealed), receipt: await receiptOf(sealed) };
}

/** What the server must answer with: the sealed bytes' SHA-256. */
export async function receiptOf(sealed: Uint8Array): Promise<string> {
  return toBase64Url(await sha256(sealed));
}

/** A fault of ours in the format would show only when the round is opened and it is too late; so what was written is read back first. */
function encodeChecked(layout: FormLayout, pieces: readonly Piece[]): Uint8Array {
  const plain = encodePieces(layout, pieces);
  const read = decodePieces(layout, plain);
  invariant(
    read.badPieces === 0 && canonicalJson(read.pieces) === canonicalJson(pieces),
    "a ballot reads back as it was written",
  );
  return plain;
}
