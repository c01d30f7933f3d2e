import type { RoundId } from "@parallax/domain/id";
import { listKeyFiles, readLedger } from "../keys/mirror.ts";

/** Which rounds the key store holds a key of, and which its ledgers name: all that the doctor wants of it. */
export type KeyStoreView = { readonly held: ReadonlySet<RoundId>; readonly burned: ReadonlySet<RoundId> };

/** Reads without changing anything; null when this account may not. */
export async function viewKeyStore(keyMirrors: readonly string[]): Promise<KeyStoreView | null> {
  try {
    const held = (await Promise.all(keyMirrors.map(listKeyFiles))).flat().map(({ roundId }) => roundId);
    const burned = (await Promise.all(keyMirrors.map(readLedger))).flatMap((ledger) => [...ledger]);
    return { held: new Set(held), burned: new Set(burned) };
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "ENOTDIR")) return null;
    throw error;
  }
}
