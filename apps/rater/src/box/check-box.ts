import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import { linkHashBytes } from "@parallax/domain/ballot/parameters-hash";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import type { OpenedBox } from "../api.ts";
import { hashCanonical, join, sha256 } from "../send/web-hash.ts";

/** What does not hold together in a box: other rules than the link's, a damaged list, another list than was opened, other numbers. */
export type BoxProblem = "parameters" | "list" | "mark" | "count";

const receiptBytes = 32;

/** Reckons everything in a box that the server says of it; empty when it holds together. Source: anonymity.md M15 and G6. */
export async function checkBox(link: RaterLink, box: OpenedBox): Promise<readonly BoxProblem[]> {
  const { parameters, manifest, receipts } = box;
  const parametersHash = await hashCanonical(parameters);
  const isOfLink =
    link.parametersHash.length === linkHashBytes &&
    link.parametersHash.every((byte, at) => byte === parametersHash[at]) &&
    manifest.parametersHash === toBase64Url(parametersHash);
  const bytes = receipts.map(readReceipt);
  const whole = bytes.filter((each) => each !== null);
  const isList = whole.length === receipts.length && isSorted(whole);
  const isMarked = toBase64Url(await sha256(join(...whole))) === manifest.boxRoot;
  const isCounted = isCount(manifest.opened) && isCount(manifest.spoiled);
  const isSum = isCounted && manifest.opened + manifest.spoiled === receipts.length;
  return [
    ...(isOfLink ? [] : (["parameters"] as const)),
    ...(isList ? [] : (["list"] as const)),
    ...(isMarked ? [] : (["mark"] as const)),
    ...(isSum ? [] : (["count"] as const)),
  ];
}

/** A receipt as it was copied from somewhere; null when it is none. */
export function readReceipt(text: string): Uint8Array | null {
  const bytes = fromBase64Url(text.replaceAll(/\s/g, ""));
  return bytes?.length === receiptBytes ? bytes : null;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Each greater than the one before: none is there twice. */
function isSorted(list: readonly Uint8Array[]): boolean {
  return list.every((bytes, at) => at === 0 || compare(list[at - 1] ?? bytes, bytes) < 0);
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, place) => byte !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
