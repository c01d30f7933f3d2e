import { createHmac } from "node:crypto";
import { asId } from "@parallax/domain/id";
import type { Id } from "@parallax/domain/id";
import { createTestWorld, type TestWorld } from "./test-world.ts";

/**
 * A test's world whose chance comes from a seed: two houses with the same seed, in which the same things happen one after the other, draw
 * the same ids and secrets. What still differs between them differs for another reason.
 */
export function createSeededWorld(seed: string): TestWorld {
  let drawn = 0;
  const draw = (): Buffer => {
    drawn += 1;
    return createHmac("sha256", seed).update(String(drawn)).digest();
  };
  return Object.assign(createTestWorld(), {
    newId: <Kind extends string>(): Id<Kind> => asId<Kind>(toUuid(draw())),
    newSecret: () => new Uint8Array(draw()),
  });
}

/** Version 4, as chance itself would draw it. */
function toUuid(bytes: Buffer): string {
  const hex = [...bytes.subarray(0, 16)]
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
