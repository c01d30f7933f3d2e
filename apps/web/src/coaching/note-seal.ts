import { deriveNotesKey } from "@parallax/domain/coaching/notes-key";

// A coach's notes are sealed by a random key of their own; that key is wrapped by one that only their passphrase makes. The server holds
// the wrapped key and the sealed notes, and neither the passphrase nor anything that it could be checked against.

const ivBytes = 12;
const algorithm = "AES-GCM";

export type WrappedKey = { readonly salt: string; readonly wrapped: string };

/** An opened key, and the salt by which the server knows the one under which it is kept. */
export type NotesKey = { readonly key: CryptoKey; readonly salt: string };

/** What a note is bound to: another round's, or another coach's, does not open in its place. */
export type NotePlace = { readonly roundId: string; readonly memberId: string };

/** A new key and how it is kept. */
export async function makeKey(passphrase: string): Promise<{ readonly key: CryptoKey; readonly kept: WrappedKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const own = crypto.getRandomValues(new Uint8Array(32));
  const wrapping = await importKey(deriveNotesKey(passphrase, salt));
  const wrapped = await encrypt(wrapping, own, "parallax note key/1");
  return { key: await importKey(own), kept: { salt: toBase64(salt), wrapped: toBase64(wrapped) } };
}

/** Null when the passphrase is another. */
export async function openKey(passphrase: string, kept: WrappedKey): Promise<CryptoKey | null> {
  const wrapping = await importKey(deriveNotesKey(passphrase, fromBase64(kept.salt)));
  const own = await decrypt(wrapping, fromBase64(kept.wrapped), "parallax note key/1");
  return own === null ? null : await importKey(own);
}

export async function sealNote(key: CryptoKey, place: NotePlace, text: string): Promise<string> {
  return toBase64(await encrypt(key, new TextEncoder().encode(text), contextOf(place)));
}

/** Null when it does not open: another key, another place, or bytes that were changed. */
export async function openNote(key: CryptoKey, place: NotePlace, sealed: string): Promise<string | null> {
  const text = await decrypt(key, fromBase64(sealed), contextOf(place));
  return text === null ? null : new TextDecoder().decode(text);
}

const contextOf = ({ roundId, memberId }: NotePlace) => `parallax note/1 ${roundId} ${memberId}`;

function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new Uint8Array(bytes), algorithm, false, ["encrypt", "decrypt"]);
}

async function encrypt(key: CryptoKey, plain: Uint8Array, context: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const additionalData = new TextEncoder().encode(context);
  const sealed = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData }, key, new Uint8Array(plain));
  const whole = new Uint8Array(ivBytes + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivBytes);
  return whole;
}

async function decrypt(key: CryptoKey, whole: Uint8Array, context: string): Promise<Uint8Array | null> {
  const additionalData = new TextEncoder().encode(context);
  const iv = new Uint8Array(whole.slice(0, ivBytes));
  try {
    const sealed = new Uint8Array(whole.slice(ivBytes));
    return new Uint8Array(await crypto.subtle.decrypt({ name: algorithm, iv, additionalData }, key, sealed));
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
