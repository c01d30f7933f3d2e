/** Something is wrong with the key store's files. The message is for the operator: it names files and rounds, never a key. */
export class KeyStoreError extends Error {
  override name = "KeyStoreError";
}
