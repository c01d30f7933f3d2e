import { moduleUrl, type Alteration } from "@parallax/support/alteration";

/** A step of the opener at which it may fall dead: in front of `before`. */
type Step = { readonly name: string; readonly file: string; readonly before: string };

const launch = "apps/server/src/ballot/finish-launch.ts";
const opening = "apps/server/src/ballot/open-ballots.ts";
const burning = "apps/server/src/ballot/burn-round-key.ts";

/** Every step between two places where something is kept: the key store on one side, the database on the other. */
export const openerSteps: readonly Step[] = [
  { name: "launch: key made, nothing in the database", file: launch, before: "await freezeVersion(tx" },
  { name: "launch: invited, letters not posted", file: launch, before: "for (const { id: invitationId" },
  { name: "launch: nothing missing but the commit", file: launch, before: "await record(tx, {" },
  { name: "open: pieces written", file: opening, before: "await insertBox(tx" },
  { name: "open: ballots removed", file: opening, before: "await insertReview(tx" },
  { name: "open: nothing missing but the commit", file: opening, before: "await record(tx, {" },
  { name: "burn: not begun", file: burning, before: "await keys.burnRoundKey(roundId)" },
  { name: "burn: key gone, share there", file: burning, before: "await deleteKeyShare(tx" },
  { name: "burn: nothing missing but the commit", file: burning, before: "await saveBurned(tx" },
];

/** Lets the opener die of itself, once at a step of a round where the seed says so. */
export function openerDeaths(seed: string): Alteration {
  return deathsAt("the opener dies at its steps", openerSteps, seed, 0.2);
}

/** The same at one step, the first time it is reached in any round. */
export function openerDeath(step: Step): Alteration {
  return deathsAt(`the opener dies at ${step.name}`, [step], "always", 1);
}

function deathsAt(name: string, steps: readonly Step[], seed: string, share: number): Alteration {
  const module = moduleUrl("tests/faults/src/chaos/die-here.ts");
  const die = (step: string) =>
    `(await import(${JSON.stringify(module)})).dieHere(${JSON.stringify(`${seed}/${step}`)}, roundId, ${share});\n`;
  return {
    name,
    modules: steps.map((step) => ({ file: step.file, find: step.before, replace: `${die(step.name)}${step.before}` })),
  };
}
