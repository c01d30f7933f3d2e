import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256, OpenError } from "@hpke/core";
import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { normaliseComment } from "@parallax/domain/ballot/comment-room";
import { decodePieces } from "@parallax/domain/ballot/decode-pieces";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { Piece } from "@parallax/domain/ballot/piece";
import {
  ballotReceipt,
  outerAad,
  outerInfo,
  piecesOfInner,
  readOuterPlaintext,
  splitSealedBallot,
} from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";
import { filled } from "@parallax/domain/ballot/testing/arbitrary-form";
import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../form/answers.ts";
import type { Visit } from "../door/visit.ts";
import { sampleVisit } from "../testing/sample-visit.ts";
import { hpkeSeal } from "./hpke-seal.ts";
import { sealBallot } from "./seal-ballot.ts";

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const keys = await suite.kem.generateKeyPair();
const publicKey = new Uint8Array(await suite.kem.serializePublicKey(keys.publicKey));
const outerPublicKey = toBase64Url(publicKey);

/** What the opener does, with the library that it uses. */
async function open(visit: Visit, sealedText: string, invitationId = visit.invitationId): Promise<readonly Piece[]> {
  const sealed = fromBase64Url(sealedText);
  invariant(sealed !== null, "a sealed ballot is base64url");
  const parts = splitSealedBallot(visit.parameters, sealed);
  invariant(parts !== null, "a sealed ballot has its length and suite");
  const plain = await suite.open(
    { recipientKey: keys.privateKey, enc: parts.encapsulated, info: outerInfo(visit.parametersHash) },
    parts.ciphertext,
    outerAad(invitationId),
  );
  const inner = readOuterPlaintext(visit.link.secret, visit.parametersHash, new Uint8Array(plain));
  invariant(inner !== null, "the tag was made with the link's secret");
  return decodePieces(layoutForm(visit.content), piecesOfInner(inner)).pieces;
}

/** Pieces as the form hands them over: comments as they are stored. */
function asAnswered(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece.kind === "comment" ? { ...piece, text: normaliseComment(piece.text) } : piece));
}

test("Whatever the page seals, the library that opens rounds opens", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 80 }),
      fc.uint8Array({ maxLength: 80 }),
      async (plaintext, info, aad) => {
        const { encapsulated, ciphertext } = await hpkeSeal({ publicKey, plaintext, info, aad });
        const opened = await suite.open({ recipientKey: keys.privateKey, enc: encapsulated, info }, ciphertext, aad);
        expect(new Uint8Array(opened)).toEqual(new Uint8Array(plaintext));
      },
    ),
    { numRuns: 60 },
  );
});

test("Two seals of the same text share neither key nor bytes", async () => {
  const sealing = { publicKey, plaintext: new Uint8Array(40), info: new Uint8Array(3), aad: new Uint8Array(3) };
  const [first, second] = await Promise.all([hpkeSeal(sealing), hpkeSeal(sealing)]);
  expect(first.encapsulated).not.toEqual(second.encapsulated);
  expect(first.ciphertext).not.toEqual(second.ciphertext);
});

test("A ballot opens to exactly the pieces that were answered, for any form and any text", async () => {
  await fc.assert(
    fc.asyncProperty(filled, async ({ content, pieces: given }) => {
      const pieces = asAnswered(given);
      const visit = sampleVisit("peer", { content, outerPublicKey });
      const { sealed, receipt } = await sealBallot(visit, pieces);
      expect(await open(visit, sealed)).toEqual(pieces);
      expect(receipt).toBe(toBase64Url(ballotReceipt(fromBase64Url(sealed) ?? new Uint8Array())));
    }),
    { numRuns: 40 },
  );
});

test("A ballot moved to somebody else’s place does not open", async () => {
  const visit = sampleVisit("peer", { outerPublicKey });
  const { sealed } = await sealBallot(visit, piecesOf(visit.content, { "comment keep": "Go on." }));
  await expect(open(visit, sealed)).resolves.toContainEqual({ kind: "comment", key: "keep", text: "Go on." });
  await expect(open(visit, sealed, "11111111-1111-4111-8111-111111111111")).rejects.toBeInstanceOf(OpenError);
});

test("A key that is none is refused before anything is sealed", async () => {
  const visit = sampleVisit("peer", { outerPublicKey: toBase64Url(new Uint8Array(65).fill(4)) });
  await expect(sealBallot(visit, piecesOf(visit.content, {}))).rejects.toMatchObject({ name: "DataError" });
});
