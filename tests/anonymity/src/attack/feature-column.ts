import { createHash } from "node:crypto";
import type { Feature } from "../lab-result.ts";

/** What sort of quantity a number is: only like and like can be near each other. */
export type Unit = "transaction" | "log position" | "instant" | "place" | "length" | "identifier" | "text" | "number";

/** One number about every entity; NaN where there is none. */
export type FeatureColumn = {
  readonly feature: Feature;
  readonly unit: Unit;
  /** Whether the lab made it by hashing: it can have an order in common with something, and be near to nothing. */
  readonly isHash: boolean;
  /** To sort by. */
  readonly order: Float64Array;
  /** To measure distances by. */
  readonly near: Float64Array;
  /** As it was found, to compare. */
  readonly exact: readonly (string | undefined)[];
};

type Value = number | string | undefined;

/** A column of whatever was written down, as numbers; a text gives its rank, and where it looks random the rank of its hashes too. */
export function featureColumns(feature: Feature, values: readonly Value[], size: number): readonly FeatureColumn[] {
  const present = values.filter((value) => value !== undefined);
  if (present.length < 2 || new Set(present).size < 2) return [];
  if (present.every((value) => typeof value === "number")) return [numberColumn(feature, values, size)];
  const texts = Array.from({ length: size }, (_, at) => (values[at] === undefined ? undefined : String(values[at])));
  const ranks = new Map([...new Set(texts.filter((text) => text !== undefined))].sort().map((text, at) => [text, at]));
  const own: FeatureColumn = {
    feature,
    isHash: false,
    unit: texts.every((text) => text === undefined || isHexadecimal(text)) ? "identifier" : "text",
    order: Float64Array.from(texts, (text) => (text === undefined ? Number.NaN : (ranks.get(text) ?? Number.NaN))),
    near: Float64Array.from(texts, (text) => (text === undefined ? Number.NaN : firstBytes(text))),
    exact: texts,
  };
  const looksRandom = ranks.size > present.length / 2;
  return looksRandom ? [own, hashColumn(feature, texts, "sha256"), hashColumn(feature, texts, "md5")] : [own];
}

function numberColumn(feature: Feature, values: readonly Value[], size: number): FeatureColumn {
  const order = Float64Array.from({ length: size }, (_, at) => Number(values[at] ?? Number.NaN));
  const exact = Array.from(order, (value) => (Number.isNaN(value) ? undefined : String(value)));
  return { feature, unit: unitOf(feature.name, order), isHash: false, order, near: order, exact };
}

function hashColumn(feature: Feature, texts: readonly (string | undefined)[], hash: "sha256" | "md5"): FeatureColumn {
  const hashes = texts.map((text) => (text === undefined ? undefined : createHash(hash).update(text).digest("hex")));
  const near = Float64Array.from(hashes, (text) => (text === undefined ? Number.NaN : firstBytes(text)));
  const named = { store: feature.store, name: `${hash}(${feature.name})` };
  return { feature: named, unit: "identifier", isHash: true, order: near, near, exact: hashes };
}

/** The difference of two columns of one store. */
export function differenceColumn(one: FeatureColumn, other: FeatureColumn): FeatureColumn {
  const feature = { store: one.feature.store, name: `${one.feature.name} − ${other.feature.name}` };
  const order = one.order.map((value, at) => value - (other.order[at] ?? Number.NaN));
  return { feature, unit: "number", isHash: false, order, near: order, exact: [] };
}

function unitOf(name: string, values: Float64Array): Unit {
  if (values.some((value) => value > 1e15)) return "instant";
  if (/\b(xmin|xmax|xid|cid|cmin|cmax)\b/.test(name)) return "transaction";
  if (/\blsn\b/.test(name)) return "log position";
  if (/\blength\b/.test(name)) return "length";
  return /\b(ctid|block|item|offset|order|row|place|from)\b/.test(name) ? "place" : "number";
}

function isHexadecimal(text: string): boolean {
  return /^(\\x)?[0-9a-f-]{12,}/.test(text);
}

/** The first six bytes as one number: of what a hexadecimal text stands for, or of the text itself. */
function firstBytes(text: string): number {
  if (!isHexadecimal(text)) return Buffer.from(text.padEnd(6, "\0"), "utf8").readUIntBE(0, 6);
  return Number.parseInt(text.replace(/^\\x/, "").replaceAll("-", "").slice(0, 12), 16);
}
