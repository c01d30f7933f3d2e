import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionnaireContent } from "../questionnaire/questionnaire.ts";
import { defaultPolicy } from "../round/policy.ts";
import { commentBytesMax, commentRoom, normaliseComment } from "./comment-room.ts";
import { decodePieces } from "./decode-pieces.ts";
import { encodePieces } from "./encode-pieces.ts";
import { layoutForm, type FormLayout } from "./form-layout.ts";
import type { LaunchParameters } from "./parameters.ts";
import { hashForm, hashParameters, isGenuine, linkHashBytes } from "./parameters-hash.ts";
import type { Answer, Piece } from "./piece.ts";
import {
  ballotBytes,
  joinInner,
  joinSealedBallot,
  nonceBytes,
  outerPlaintext,
  piecesOfInner,
  readOuterPlaintext,
  splitSealedBallot,
  tagBytes,
} from "./sealed-ballot.ts";
import { filled, form } from "./testing/arbitrary-form.ts";

const normalised = (piece: Piece): Piece =>
  piece.kind === "comment" ? { ...piece, text: normaliseComment(piece.text) } : piece;

function placeAt(layout: FormLayout, index: number): { readonly start: number; readonly end: number } {
  const start = layout.pieces.slice(0, index).reduce((sum, piece) => sum + piece.bytes, 0);
  return { start, end: start + (layout.pieces[index]?.bytes ?? 0) };
}

const parametersFor = (content: QuestionnaireContent): LaunchParameters => ({
  format: 1,
  roundId: "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90",
  formHash: hashForm(content),
  groups: ["self", "boss", "peer", "direct-report", "other"],
  policy: defaultPolicy,
  suite: 1,
  outerPublicKey: "B".repeat(87),
  innerPublicKey: null,
  ballotBytes: ballotBytes(layoutForm(content), false),
});

describe("A ballot", () => {
  test("comes back as it was filled in, whatever the form and whatever was written", () => {
    fc.assert(
      fc.property(filled, ({ layout, pieces }) => {
        const read = decodePieces(layout, encodePieces(layout, [...pieces].reverse()));
        expect(read).toEqual({ pieces: pieces.map(normalised), badPieces: 0 });
      }),
      { numRuns: 200 },
    );
  });

  test("has one length, however much or little was answered", () => {
    fc.assert(
      fc.property(filled, ({ layout, pieces }) => {
        expect(encodePieces(layout, pieces).length).toBe(layout.bytes);
        expect(encodePieces(layout, []).length).toBe(layout.bytes);
        expect(encodePieces(layout, pieces.slice(1)).length).toBe(layout.bytes);
      }),
      { numRuns: 100 },
    );
  });

  test("that was spoiled in one place is read everywhere else", () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.infiniteStream(fc.nat(255)), ({ layout, pieces }, pick, noise) => {
        const hit = pick % layout.pieces.length;
        const bytes = encodePieces(layout, pieces);
        const { start, end } = placeAt(layout, hit);
        for (let at = start; at < Math.min(end, start + 64); at++) bytes[at] = noise.next().value;
        const read = decodePieces(layout, bytes);
        pieces.forEach((piece, at) => {
          if (at !== hit) expect(read.pieces[at]).toEqual(normalised(piece));
        });
        expect(read.badPieces).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test("with any bytes at all has only answers that are on their scale", () => {
    fc.assert(
      fc.property(form, fc.infiniteStream(fc.nat(255)), (content, noise) => {
        const layout = layoutForm({ ...content, openQuestions: [] });
        const bytes = Uint8Array.from({ length: layout.bytes }, () => noise.next().value);
        decodePieces(layout, bytes).pieces.forEach((piece, at) => {
          const place = layout.pieces[at];
          if (piece.kind === "comment" || place === undefined || place.kind === "comment") return;
          const answers = piece.kind === "competency" ? piece.answers : [piece.answer];
          for (const answer of answers) {
            if (typeof answer !== "number") continue;
            expect(answer >= place.min && answer <= place.max).toBe(true);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test("refuses to be encoded with an answer off its scale, a piece twice, or one too many", () => {
    const layout: FormLayout = {
      pieces: [{ kind: "axis", key: "a", min: 1, max: 7, bytes: 1 }],
      bytes: 1,
    };
    const axis = (answer: Answer): Piece => ({ kind: "axis", key: "a", answer });
    expect(() => encodePieces(layout, [axis(8)])).toThrow("on the scale");
    expect(() => encodePieces(layout, [axis(2.5)])).toThrow("on the scale");
    expect(() => encodePieces(layout, [axis(1), axis(2)])).toThrow("once");
    expect(() => encodePieces(layout, [{ kind: "watch-out", key: "a", answer: 1 }])).toThrow("place");
  });
});

describe("A comment", () => {
  const layout: FormLayout = {
    pieces: [{ kind: "comment", key: "keep", bytes: 20_480 }],
    bytes: 20_480,
  };
  const encode = (text: string) => encodePieces(layout, [{ kind: "comment", key: "keep", text }]);

  test("of 20,000 Latin letters fits, also with some accents", () => {
    const text = `${"é".repeat(400)}${"a".repeat(19_600)}`;
    expect(commentRoom(text)).toEqual({ usedBytes: 20_400, leftBytes: 78, fits: true });
    expect(decodePieces(layout, encode(text)).pieces).toEqual([{ kind: "comment", key: "keep", text }]);
  });

  test("that is too long is counted as such by the form and never cut by the encoder", () => {
    expect(commentRoom("a".repeat(commentBytesMax)).fits).toBe(true);
    expect(commentRoom("a".repeat(commentBytesMax + 1))).toMatchObject({
      fits: false,
      leftBytes: -1,
    });
    expect(() => encode("a".repeat(commentBytesMax + 1))).toThrow("at most");
  });

  test("with a wrong length, rubbish after its end or broken UTF-8 is counted as bad and read as silence", () => {
    for (const spoil of [
      (bytes: Uint8Array) => bytes.set([0xff, 0xff], 0),
      (bytes: Uint8Array) => bytes.set([1], 20_479),
      (bytes: Uint8Array) => bytes.set([0xc0], 2),
      (bytes: Uint8Array) => bytes.set([0xed, 0xa0, 0x80], 2),
    ]) {
      const bytes = encode("four");
      spoil(bytes);
      expect(decodePieces(layout, bytes)).toEqual({
        pieces: [{ kind: "comment", key: "keep", text: null }],
        badPieces: 1,
      });
    }
  });
});

describe("A sealed ballot", () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at);

  test("opens only with the secret and the parameters that it was tagged with", () => {
    fc.assert(
      fc.property(filled, fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(), (ballot, nonce, flip) => {
        const hash = hashParameters(parametersFor(ballot.content));
        const pieces = encodePieces(ballot.layout, ballot.pieces);
        const plaintext = outerPlaintext(secret, hash, joinInner(nonce, pieces));
        expect(plaintext.length).toBe(tagBytes + nonceBytes + ballot.layout.bytes);
        const inner = readOuterPlaintext(secret, hash, plaintext);
        expect(inner === null ? null : piecesOfInner(inner)).toEqual(pieces);
        expect(readOuterPlaintext(new Uint8Array(32), hash, plaintext)).toBeNull();
        expect(readOuterPlaintext(secret, new Uint8Array(32), plaintext)).toBeNull();
        const at = flip % plaintext.length;
        plaintext[at] = (plaintext[at] ?? 0) ^ 1;
        expect(readOuterPlaintext(secret, hash, plaintext)).toBeNull();
      }),
      { numRuns: 30 },
    );
    expect(readOuterPlaintext(secret, secret, new Uint8Array(5))).toBeNull();
  });

  test("has the length that its round was launched with, or is refused", () => {
    fc.assert(
      fc.property(form, (content) => {
        const parameters = parametersFor(content);
        const ciphertext = new Uint8Array(parameters.ballotBytes - 66);
        const sealed = joinSealedBallot(parameters, new Uint8Array(65).fill(7), ciphertext);
        expect(sealed.length).toBe(parameters.ballotBytes);
        expect(splitSealedBallot(parameters, sealed)).toEqual({
          encapsulated: new Uint8Array(65).fill(7),
          ciphertext,
        });
        expect(splitSealedBallot(parameters, sealed.subarray(1))).toBeNull();
        expect(splitSealedBallot(parameters, sealed.with(0, 2))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe("The parameters", () => {
  test("are refused by the page when the server exchanges the key, the policy or one word of the form", () => {
    fc.assert(
      fc.property(form, (content) => {
        const parameters = parametersFor(content);
        const link = hashParameters(parameters).subarray(0, linkHashBytes);
        expect(isGenuine(parameters, content, link)).toBe(true);
        expect(isGenuine({ ...parameters, outerPublicKey: "C".repeat(87) }, content, link)).toBe(false);
        expect(isGenuine({ ...parameters, policy: { ...defaultPolicy, k: 2 } }, content, link)).toBe(false);
        expect(isGenuine(parameters, { ...content, title: { en: "B form" } }, link)).toBe(false);
        expect(isGenuine(parameters, content, link.subarray(1))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test("have the same hash in whatever order their keys arrive", () => {
    const reordered = JSON.parse(
      JSON.stringify({ ...parametersFor(emptyForm) }, Object.keys(parametersFor(emptyForm)).sort().reverse()),
    );
    const plain: LaunchParameters = { ...parametersFor(emptyForm), policy: reordered.policy };
    expect(hashParameters(reordered)).toEqual(hashParameters(plain));
  });
});

const emptyForm: QuestionnaireContent = {
  title: {},
  introduction: {},
  scale: { min: 1, max: 5, labels: [] },
  axisScale: { min: 1, max: 7 },
  watchOutScale: { min: 1, max: 5, labels: [] },
  reflectionScale: { min: 1, max: 5 },
  competencies: [],
  items: [],
  axes: [],
  watchOuts: [],
  openQuestions: [],
  reflections: [],
};
