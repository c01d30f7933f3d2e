import { toUtf8 } from "./utf8.ts";

/**
 * HKDF-SHA-256 inputs for the key under which a rater's draft is kept on the device (AES-256-GCM): key material is the link's secret,
 * salt is the first 16 bytes of `params_hash`, as the link has them, info is "draft/v1". The key is derived from the link each time and stored nowhere (anonymity.md, M5).
 */
export const draftKeyInfo: Uint8Array = toUtf8("draft/v1");
