import type { Leak, Variant } from "../lab-result.ts";
import type { Notebook } from "../loot/notebook.ts";
import type { LabRound } from "../stage/lab-round.ts";
import type { TriedAttack } from "./run-attacks.ts";

/** All tests of a run together cry wolf this often. */
const wolf = 0.001;
const mostLeaks = 2000;

export function boundOf(tests: number): number {
  return wolf / Math.max(1, tests);
}

/** Attacks beyond the bound, the surest first: for every feature of either side, with all that sorts alike, the best that it can do. */
export function leaksOfAttacks(attacks: readonly TriedAttack[], bound: number): readonly Leak[] {
  const beyond = attacks.filter(({ chance }) => chance < bound).sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
  const seen = new Set<string>();
  const kept = beyond.filter((attack) => {
    const names = [attack.pieceNames, attack.otherNames].map((alike) => `${attack.goal} ${alike.join()}`);
    const isNew = names.some((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
  return kept.slice(0, mostLeaks).map((attack): Leak => {
    const { goal, matching, hits, expected, z } = attack;
    const features = [...attack.pieceNames, ...attack.otherNames];
    const sentence = `${goal}: ${attack.pieceNames[0]} ${matching} ${attack.otherNames[0]}: ${hits} right where chance gives ${expected} (${z.toFixed(1)} σ)`;
    const variant = goal === "answer→rater" ? "before-close" : variantOf(features);
    return { kind: "attack", variant, features, goal, matching, hits, expected, z, sentence };
  });
}

/** What needs no counting: an answer, a secret, or a rater beside a piece, where none may be. */
export function leaksOfFindings(notebook: Notebook, rounds: readonly LabRound[]): readonly Leak[] {
  const forbidden = [...notebook.forbidden.values()].map(({ store, what, count }) =>
    found(what === "answer" ? "plaintext" : "secret", store, `${what} in ${store}, ${count} times`, count),
  );
  const together = [...notebook.together.values()].map(({ store, what, count }) =>
    found("together", store, `${what} in one record of ${store}, ${count} times`, count),
  );
  const parted = rounds.filter(({ played }) => played.parameters.size > 1).length;
  const partition = found(
    "partition",
    "api ballot.enter.parameters",
    `${parted} rounds show their raters different parameters`,
    parted,
  );
  const late = rounds.flatMap(({ raters }) => raters.filter(({ played }) => played.wasTakenLate)).length;
  const tooLate = found("late", "api ballot.cast", `${late} answers were taken after their round was closed`, late);
  return [...together, ...forbidden, ...(parted === 0 ? [] : [partition]), ...(late === 0 ? [] : [tooLate])];
}

export function found(kind: Leak["kind"], store: string, sentence: string, count: number): Leak {
  const features = [store];
  return {
    kind,
    variant: variantOf(features),
    features,
    goal: null,
    matching: null,
    hits: count,
    expected: 0,
    z: Number.POSITIVE_INFINITY,
    sentence,
  };
}

function variantOf(features: readonly string[]): Variant {
  return features.some((feature) => feature.startsWith("backup")) ? "before-close" : "after-burn";
}
