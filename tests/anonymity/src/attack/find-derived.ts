import { createHmac, hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Leak } from "../lab-result.ts";
import type { Entity, Truth } from "../loot/entity.ts";
import { sha256 } from "../loot/entity.ts";
import { found } from "./find-leaks.ts";

const algorithms = ["sha256", "sha1", "md5"] as const;
const joints = ["", ":", " ", "/", "-", "|"];
/** Of an id's hexadecimal digits: what comes before those that say which kind of id it is. */
const digits = 12;
const keyBytes = 32;
/** Ids that are derived are so for everybody; to try a few raters is enough. */
const mostRaters = 15;

/**
 * Ids of pieces that are a hash of what is known of a rater, alone or with the round, the cell, the key or a number; plain, or keyed with
 * anything in the stolen folders that may be a key.
 */
export function findDerivedIds(
  { entities }: Truth,
  roundIds: readonly string[],
  folders: readonly { readonly directory: string }[],
): readonly Leak[] {
  const keyed = distinctKeys(folders.flatMap(({ directory }) => keysIn(directory)));
  const ids = new Map(
    entities.filter(({ kind }) => kind === "piece").map(({ id }) => [id.replaceAll("-", "").slice(0, digits), id]),
  );
  const keys = [...new Set(entities.filter(({ kind }) => kind === "piece").flatMap(({ key, cell }) => [key, cell]))];
  let hits = 0;
  const raters = entities.filter(({ kind, rater }) => kind === "rater" && rater.played.last !== null);
  for (const rater of raters.slice(0, mostRaters))
    for (const text of guesses(rater, roundIds[rater.round] ?? "", keys))
      for (const derived of derive(text, keyed)) if (ids.has(derived.slice(0, digits))) hits += 1;
  return hits === 0
    ? []
    : [
        found(
          "derived",
          "table public.pieces.id",
          `${hits} ids of pieces are hashes of what is known of a rater`,
          hits,
        ),
      ];
}

function derive(text: string, keys: readonly Buffer[]): readonly string[] {
  return [
    ...algorithms.map((algorithm) => hash(algorithm, text, "hex")),
    ...keys.map((key) => createHmac("sha256", key).update(text).digest("hex")),
  ];
}

/** Mirrors hold the same keys. */
function distinctKeys(keys: readonly Buffer[]): readonly Buffer[] {
  return [...new Map(keys.map((key) => [key.toString("hex"), key])).values()];
}

/** Every file of as many bytes as a key has. */
function keysIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size === keyBytes)
    .map((path) => readFileSync(path));
}

function guesses({ id, rater }: Entity, roundId: string, keys: readonly string[]): readonly string[] {
  const { secret, receipts } = rater.played;
  const known = [id, rater.address, receipts.at(-1) ?? "", sha256(Buffer.from(secret, "base64url")).toString("hex")];
  const contexts = [roundId, ...keys, "0", "1", "2", "3", "4"];
  return known.flatMap((one) => [
    one,
    ...contexts.flatMap((context) =>
      joints.flatMap((joint) => [`${one}${joint}${context}`, `${context}${joint}${one}`]),
    ),
  ]);
}
