import { randomBytes, randomUUID } from "node:crypto";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { linkSecret } from "@parallax/domain/ballot/link-secret";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { ballotBytes } from "@parallax/domain/ballot/sealed-ballot";
import { asId } from "@parallax/domain/id";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { leaderAndManager360 as content } from "@parallax/language/questionnaire/leader-and-manager-360";
import { beforeAll, expect, test } from "vitest";
import { sealBallot } from "../demo/seal-ballot.ts";
import type { SealedPlace } from "./opening-store.ts";
import { readBallots, type OpeningKeys } from "./read-ballots.ts";
import { deriveRoundKey } from "./round-key.ts";

let keys: OpeningKeys;
let places: readonly SealedPlace[];

beforeAll(async () => {
  keys = await madeKeys();
  const honest = await Promise.all(Array.from({ length: 9 }, (_, at) => sealedPlace(at)));
  const [first, second] = honest;
  if (first === undefined || second === undefined) throw new Error("There are nine.");
  // One whose seal is broken, and one that is the first one's in another place.
  const broken = { ...second, sealed: Uint8Array.from(second.sealed, (byte, at) => (at === 500 ? byte ^ 1 : byte)) };
  const moved = { ...second, sealed: first.sealed };
  const twice = { ...first };
  places = [...honest.slice(0, 4), broken, moved, twice, ...honest.slice(4)];
});

test("Ballots are read the same in whatever batches they come, and a copy is noticed across batches", async () => {
  const whole = await readBallots(inBatchesOf(places.length), keys, content);
  expect(whole.spoiled).toBe(3);
  const said = whole.ballots.map(({ pieces }) => pieces.find(({ kind }) => kind === "comment"));
  expect(said.map((piece) => piece?.kind === "comment" && piece.text)).toEqual(
    Array.from({ length: 9 }, (_, at) => `Number ${at}.`),
  );
  for (let size = 1; size < places.length; size += 1)
    expect(await readBallots(inBatchesOf(size), keys, content)).toEqual(whole);
});

test("No ballots are none", async () => {
  expect(await readBallots(inBatchesOf(0), keys, content)).toEqual({ ballots: [], spoiled: 0 });
});

async function* inBatchesOf(size: number): AsyncGenerator<readonly SealedPlace[]> {
  for (let from = 0; size > 0 && from < places.length; from += size) yield places.slice(from, from + size);
}

async function madeKeys(): Promise<OpeningKeys> {
  const key = await deriveRoundKey(randomBytes(32), randomBytes(32));
  const parameters: LaunchParameters = {
    format: 1,
    roundId: randomUUID(),
    formHash: "",
    groups: ["peer"],
    policy: defaultPolicy,
    suite: 1,
    outerPublicKey: toBase64Url(key.publicKey),
    innerPublicKey: null,
    ballotBytes: ballotBytes(layoutForm(content), false),
  };
  return { key, linkKey: randomBytes(32), parameters, parametersHash: hashParameters(parameters) };
}

async function sealedPlace(at: number): Promise<SealedPlace> {
  const invitationId = asId<"invitation">(randomUUID());
  const [question] = content.openQuestions;
  const { sealed } = await sealBallot({
    content,
    parameters: keys.parameters,
    invitationId,
    secret: linkSecret(keys.linkKey, invitationId, 1),
    pieces: [{ kind: "comment", key: question?.id ?? "", text: `Number ${at}.` }],
  });
  return { invitationId, group: "peer", linkVersion: 1, sealed };
}
