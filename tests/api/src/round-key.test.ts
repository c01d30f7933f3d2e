import { randomBytes } from "node:crypto";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashForm, hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { ballotBytes } from "@parallax/domain/ballot/sealed-ballot";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { deriveRoundKey, openSealedBallot } from "@parallax/server/ballot/round-key";
import { sealBallot } from "@parallax/server/demo/seal-ballot";
import { expect, test } from "vitest";

const content = leaderAndManager360;
const invitationId = "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a90";
const half = () => new Uint8Array(randomBytes(32));

function parametersFor(publicKey: Uint8Array): LaunchParameters {
  return {
    format: 1,
    roundId: "1f0d1b0e-5b1c-4a54-8f5e-3f6d1c2b7a91",
    formHash: hashForm(content),
    groups: ["self", "peer"],
    policy: defaultPolicy,
    suite: 1,
    outerPublicKey: toBase64Url(publicKey),
    innerPublicKey: null,
    ballotBytes: ballotBytes(layoutForm(content), false),
  };
}

test("A round’s key comes from its two halves, always the same, and from neither alone", async () => {
  const [share, file] = [half(), half()];
  const { publicKey } = await deriveRoundKey(share, file);
  expect(publicKey).toHaveLength(65);
  expect((await deriveRoundKey(share, file)).publicKey).toEqual(publicKey);
  for (const [first, second] of [
    [share, half()],
    [half(), file],
    [file, share],
  ] as const)
    expect((await deriveRoundKey(first, second)).publicKey).not.toEqual(publicKey);
});

test("A ballot opens with its round’s key, in its own place, under its own parameters, and not otherwise", async () => {
  const key = await deriveRoundKey(half(), half());
  const parameters = parametersFor(key.publicKey);
  const round = { parameters, parametersHash: hashParameters(parameters) };
  const secret = half();
  const { sealed } = await sealBallot({ content, parameters, invitationId, secret, pieces: [] });
  expect(await openSealedBallot(key, round, invitationId, sealed)).not.toBeNull();

  const stranger = await deriveRoundKey(half(), half());
  expect(await openSealedBallot(stranger, round, invitationId, sealed)).toBeNull();
  expect(await openSealedBallot(key, round, parameters.roundId, sealed)).toBeNull();
  const stricter = { ...parameters, policy: { ...defaultPolicy, k: 4 } };
  const other = { parameters: stricter, parametersHash: hashParameters(stricter) };
  expect(await openSealedBallot(key, other, invitationId, sealed)).toBeNull();
  for (const at of [0, 1, 40, 66, sealed.length - 1]) {
    const damaged = sealed.with(at, (sealed[at] ?? 0) ^ 1);
    expect(await openSealedBallot(key, round, invitationId, damaged)).toBeNull();
  }
  expect(await openSealedBallot(key, round, invitationId, sealed.subarray(1))).toBeNull();
});
