import { markOf, paragraphsOf, ratedKeys, type LabAnswers, type LabRound } from "../stage/lab-round.ts";
import { marksOf, sha256, type Truth } from "./entity.ts";
import type { Token } from "./find-tokens.ts";

/** What a pattern gives away: that a record is about somebody or something, what somebody answered, or a secret. */
export type Meaning =
  | { readonly kind: "entity"; readonly entity: number }
  | {
      readonly kind: "answer";
      readonly round: number;
      /** Whether it is of those that were opened and kept; of any other there must be nothing, ever. */
      readonly isStored: boolean;
    }
  | { readonly kind: "secret"; readonly secret: "link" | "key file" | "private key"; readonly round: number };

/** Everything by which a record can be told to belong to somebody, or to hold what it must not. */
export function tokensOf(truth: Truth, rounds: readonly LabRound[]): readonly Token<Meaning>[] {
  return [...truth.entities.flatMap(entityTokens), ...rounds.flatMap((round, at) => roundTokens(truth, round, at))];
}

function entityTokens({ number, kind, id, says, rater }: Truth["entities"][number]): readonly Token<Meaning>[] {
  const of = (bytes: Uint8Array): Token<Meaning> => ({ bytes, meaning: { kind: "entity", entity: number } });
  const inBinary = (bytes: Uint8Array) =>
    [bytes, text(Buffer.from(bytes).toString("hex")), text(base64Url(bytes))].map(of);
  const idBytes = Buffer.from(id.replaceAll("-", ""), "hex");
  const ids = [of(text(id)), ...(idBytes.length === 16 ? inBinary(idBytes) : [])];
  if (kind === "piece") return [...ids, of(text(says)), of(text(says.replaceAll(",", ", ")))];
  const { secret, receipts, heads } = rater.played;
  return [
    ...ids,
    of(text(rater.address.split("@")[0] ?? "")),
    of(text(rater.name)),
    ...inBinary(sha256(Buffer.from(secret, "base64url"))),
    ...receipts.flatMap((receipt) => inBinary(Buffer.from(receipt, "base64url"))),
    // Of a sealed ballot its first bytes: no two are the same.
    ...heads.flatMap((head) => inBinary(Buffer.from(head, "base64url").subarray(0, 24))),
  ];
}

function roundTokens(truth: Truth, round: LabRound, at: number): readonly Token<Meaning>[] {
  const { keyFile, privateKey } = round.played;
  return [
    ...round.raters.flatMap((rater) => rater.versions.flatMap((version) => answerTokens(truth, version, at))),
    ...round.raters.flatMap(({ played }) =>
      played.secret === "" ? [] : secretTokens("link", Buffer.from(played.secret, "base64url"), at),
    ),
    ...(keyFile === null ? [] : secretTokens("key file", keyFile, at)),
    ...(privateKey === null ? [] : secretTokens("private key", privateKey, at)),
  ];
}

function answerTokens({ stored }: Truth, answers: LabAnswers, round: number): readonly Token<Meaning>[] {
  const marks = marksOf(answers);
  const of = (bytes: Uint8Array, mark: string): Token<Meaning> => ({
    bytes,
    meaning: { kind: "answer", round, isStored: stored.has(mark) },
  });
  const rated = ratedKeys.flatMap((key) => {
    const given = answers.ratings[key] ?? null;
    const mark = marks.find((candidate) => candidate === `${key} ${given?.join(",")}`);
    if (given === null || mark === undefined) return [];
    // As JSON, as people's programs print it, and as the ballot holds it before it is sealed.
    return [text(given.join(",")), text(given.join(", ")), Uint8Array.from(given, (point) => point + 1)].map((bytes) =>
      of(bytes, mark),
    );
  });
  const { comment } = answers;
  if (comment === null) return rated;
  return [
    ...rated,
    ...paragraphsOf(comment)
      .map(markOf)
      .flatMap((mark) => everyForm(text(mark)).map((bytes) => of(bytes, mark))),
  ];
}

function secretTokens(
  secret: Extract<Meaning, { kind: "secret" }>["secret"],
  bytes: Uint8Array,
  round: number,
): readonly Token<Meaning>[] {
  return everyForm(bytes).map((form) => ({ bytes: form, meaning: { kind: "secret", secret, round } }));
}

/** Raw, hexadecimal in either case, base64 and base64url wherever in a longer text the bytes may begin. */
function everyForm(bytes: Uint8Array): readonly Uint8Array[] {
  const hex = Buffer.from(bytes).toString("hex");
  const shifted = [0, 1, 2].flatMap((shift) => {
    const code = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const inner = code.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [bytes, ...new Set([hex, hex.toUpperCase(), ...shifted])].map((form) =>
    typeof form === "string" ? text(form) : form,
  );
}

function base64Url(bytes: Uint8Array): string {
  // The last sign holds bits of what may follow.
  return Buffer.from(bytes)
    .toString("base64url")
    .slice(0, Math.floor((bytes.length * 8) / 6));
}

function text(value: string): Uint8Array {
  return Buffer.from(value, "utf8");
}
