import { toUtf8 } from "@parallax/domain/ballot/utf8";
import { type Bytes, hmacSha256, join } from "./web-hash.ts";

/*
 * HPKE (RFC 9180), sealing only, one message, base mode, suite 1 of the ballot's format: DHKEM(P-256, HKDF-SHA256) 0x0010, HKDF-SHA256
 * 0x0001, AES-256-GCM 0x0002. Curve, hash, cipher and chance are the browser's own WebCrypto; here is only their order. The library
 * that opens, @hpke/core, weighs 8 kB for what this page never does; the tests hold this file against it.
 */
const kem = toUtf8("KEM\x00\x10");
const hpke = toUtf8("HPKE\x00\x10\x00\x01\x00\x02");
const version = toUtf8("HPKE-v1");
const nothing = new Uint8Array();
const curve = { name: "ECDH", namedCurve: "P-256" };

/** Seals to an uncompressed P-256 point. `encapsulated` is the sender's own point, 65 bytes. */
export async function hpkeSeal(sealing: {
  readonly publicKey: Uint8Array;
  readonly info: Uint8Array;
  readonly aad: Uint8Array;
  readonly plaintext: Uint8Array;
}): Promise<{ readonly encapsulated: Uint8Array; readonly ciphertext: Uint8Array }> {
  const receiver = await crypto.subtle.importKey("raw", join(sealing.publicKey), curve, false, []);
  const sender = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const encapsulated = new Uint8Array(await crypto.subtle.exportKey("raw", sender.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: receiver }, sender.privateKey, 256);

  const prk = await extract(kem, nothing, "eae_prk", new Uint8Array(shared));
  const secret = await expand(kem, prk, "shared_secret", join(encapsulated, sealing.publicKey), 32);
  const context = join(
    Uint8Array.of(0),
    await extract(hpke, nothing, "psk_id_hash", nothing),
    await extract(hpke, nothing, "info_hash", sealing.info),
  );
  const root = await extract(hpke, secret, "secret", nothing);
  const raw = await expand(hpke, root, "key", context, 32);
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const iv = await expand(hpke, root, "base_nonce", context, 12);
  const additionalData = join(sealing.aad);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, join(sealing.plaintext));
  return { encapsulated, ciphertext: new Uint8Array(sealed) };
}

/** LabeledExtract, RFC 9180 section 4. */
function extract(suite: Uint8Array, salt: Uint8Array, label: string, key: Uint8Array): Promise<Bytes> {
  return hmacSha256(salt, join(version, suite, toUtf8(label), key));
}

/** LabeledExpand for up to 32 bytes: one round of HKDF-Expand. */
async function expand(
  suite: Uint8Array,
  key: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Promise<Bytes> {
  const labelled = join(Uint8Array.of(0, length), version, suite, toUtf8(label), info, Uint8Array.of(1));
  return (await hmacSha256(key, labelled)).slice(0, length);
}
