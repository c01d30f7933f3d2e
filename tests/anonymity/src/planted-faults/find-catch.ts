import type { Leak } from "../lab-result.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** The leak that names the fault by where it is and what there gives people away. */
export function findCatch(leaks: readonly Leak[], { caughtBy }: PlantedFault): Leak | undefined {
  return leaks.find((leak) => namesOf(leak).some((name) => caughtBy.test(name)));
}

/** Its sentence, and every feature that sorts people as the one in the sentence does. */
function namesOf({ kind, goal, features, sentence }: Leak): readonly string[] {
  return [sentence, ...features.map((feature) => `${goal ?? kind}: ${feature}`)];
}
