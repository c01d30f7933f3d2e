import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { joinSealedBallot, outerAad, outerInfo, splitSealedBallot } from "@parallax/domain/ballot/sealed-ballot";
import { invariant } from "@parallax/domain/invariant";

/** Suite 1 of the ballot format: the same in the rater's browser. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

type KeyPair = Awaited<ReturnType<typeof suite.kem.deriveKeyPair>>;

/** A round's key pair: the private half exists in the opener's memory only, for as long as it opens. */
export type RoundKey = { readonly pair: KeyPair; readonly publicKey: Uint8Array };

/** Derived from both halves every time: `DeriveKeyPair(s_db ‖ s_file)`. Either half alone is 32 bytes of noise. */
export async function deriveRoundKey(keyShare: Uint8Array, keyFile: Uint8Array): Promise<RoundKey> {
  const both = new Uint8Array([...keyShare, ...keyFile]);
  const pair = await suite.kem.deriveKeyPair(both.buffer);
  const publicKey = await suite.kem.serializePublicKey(pair.publicKey);
  return { pair, publicKey: new Uint8Array(publicKey) };
}

/** Opens a sealed ballot; null when it was not sealed to this key, for this round, and in this invitation's place. */
export async function openSealedBallot(
  key: RoundKey,
  round: { readonly parameters: LaunchParameters; readonly parametersHash: Uint8Array },
  invitationId: string,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const parts = splitSealedBallot(round.parameters, sealed);
  if (parts === null) return null;
  try {
    const plaintext = await suite.open(
      {
        recipientKey: key.pair,
        enc: parts.encapsulated,
        info: outerInfo(round.parametersHash),
      },
      parts.ciphertext,
      outerAad(invitationId),
    );
    return new Uint8Array(plaintext);
  } catch {
    // Whatever is wrong with it, it is spoiled, and what exactly is nobody's to learn.
    return null;
  }
}

/** Seals as a rater's browser does, to the key that the parameters publish; the opener needs it for the trial ballot of a launch. */
export async function sealTrialBallot(
  round: { readonly parameters: LaunchParameters; readonly parametersHash: Uint8Array },
  invitationId: string,
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  const published = fromBase64Url(round.parameters.outerPublicKey);
  invariant(published !== null, "a published key is base64url");
  const { enc, ct } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.deserializePublicKey(published),
      info: outerInfo(round.parametersHash),
    },
    plaintext,
    outerAad(invitationId),
  );
  return joinSealedBallot(round.parameters, new Uint8Array(enc), new Uint8Array(ct));
}
