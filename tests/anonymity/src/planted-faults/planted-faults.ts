import type { Alteration } from "@parallax/support/alteration";
import { ballotFaults } from "./ballot-faults.ts";
import { keepingFaults } from "./keeping-faults.ts";
import { outletFaults } from "./outlet-faults.ts";
import { piecesFaults } from "./pieces-faults.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** Every fault that the lab must catch. */
export const plantedFaults: readonly PlantedFault[] = [
  ...piecesFaults,
  ...ballotFaults,
  ...keepingFaults,
  ...outletFaults,
];

/** Faults by the run of the lab in which they are planted; with `alone` each has its own. */
export function faultRuns(alone: boolean): readonly (readonly PlantedFault[])[] {
  return [
    ...Map.groupBy(plantedFaults, ({ alteration, run }) =>
      alone ? alteration.name : (run ?? alteration.name),
    ).values(),
  ];
}

/** What several faults need alike is altered once. */
export function alterationsOf(faults: readonly PlantedFault[]): readonly Alteration[] {
  const made = new Set<string>();
  return faults.map(({ alteration: { modules = [], ...alteration } }) => ({
    ...alteration,
    modules: modules.filter((edit) => {
      const text = JSON.stringify(edit);
      return !made.has(text) && made.add(text);
    }),
  }));
}
