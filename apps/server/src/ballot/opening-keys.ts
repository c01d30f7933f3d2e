import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { hashLinkSecret, linkSecret } from "@parallax/domain/ballot/link-secret";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import type { RoundId } from "@parallax/domain/id";
import type { TenantTx } from "../db/tenant.ts";
import { KeyStoreError } from "../keys/key-store-error.ts";
import type { KeyStore } from "../keys/key-store.ts";
import { findLaunchParameters } from "../round/store.ts";
import { findAnyLink } from "./canary-store.ts";
import { findKeyShare } from "./opening-store.ts";
import type { OpeningKeys } from "./read-ballots.ts";
import { deriveRoundKey } from "./round-key.ts";

/** What opens a round, and the file that it came from. */
export type ProvenKeys = OpeningKeys & { readonly keyFile: Uint8Array };

/**
 * Everything that it takes to open a round's ballots, each part proven against what the round was launched with: a wrong key would make
 * every ballot look spoiled, and the burn would follow. Throws a `KeyStoreError`, and then nothing is opened and nothing is lost.
 */
export async function loadOpeningKeys(tx: TenantTx, keys: KeyStore, roundId: RoundId): Promise<ProvenKeys> {
  const launch = await findLaunchParameters(tx, roundId);
  const keyShare = await findKeyShare(tx, roundId);
  if (launch === undefined || keyShare === undefined)
    throw new KeyStoreError(`The database has lost its half of the key of round ${roundId}.`);
  if (!isSame(hashParameters(launch.parameters), launch.parametersHash))
    throw new KeyStoreError(`The parameters of round ${roundId} are not those that its links carry.`);
  const keyFile = await keys.proveRoundKey(roundId, async (file) => {
    const { publicKey } = await deriveRoundKey(keyShare, file);
    return toBase64Url(publicKey) === launch.parameters.outerPublicKey;
  });
  // Not void, and not opened without: an operator may still bring the key store's folder back.
  if (keyFile === null) throw new KeyStoreError(`The key store holds no key for round ${roundId}.`);
  const linkKey = await keys.linkKey();
  await proveLinkKey(tx, roundId, linkKey);
  return { key: await deriveRoundKey(keyShare, keyFile), keyFile, linkKey, ...launch };
}

async function proveLinkKey(tx: TenantTx, roundId: RoundId, linkKey: Uint8Array): Promise<void> {
  const link = await findAnyLink(tx, roundId);
  if (link === undefined) return;
  for (let version = link.linkVersion; version > 0; version -= 1) {
    if (isSame(hashLinkSecret(linkSecret(linkKey, link.invitationId, version)), link.secretHash)) return;
  }
  throw new KeyStoreError(`The link key is not the one that the links of round ${roundId} were made with.`);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
