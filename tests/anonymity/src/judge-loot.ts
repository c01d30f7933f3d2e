import { answerFeatures } from "./attack/answer-features.ts";
import type { FeatureColumn } from "./attack/feature-column.ts";
import { listFeatures } from "./attack/feature-list.ts";
import { findDerivedIds } from "./attack/find-derived.ts";
import { boundOf, leaksOfAttacks, leaksOfFindings } from "./attack/find-leaks.ts";
import { deviationsOf } from "./attack/fixed-points.ts";
import {
  groupsOfAnswers,
  groupsOfGuessedGroups,
  groupsOfPairs,
  groupsOfParagraphs,
  groupsOfPieces,
} from "./attack/groups.ts";
import { runAttacks, type Group, type TriedAttack } from "./attack/run-attacks.ts";
import type { Chance } from "./lab-chance.ts";
import type { Goal, LabResult, Variant } from "./lab-result.ts";
import type { Truth } from "./loot/entity.ts";
import type { Notebook } from "./loot/notebook.ts";
import type { Played } from "./stage/play-lab.ts";

/** Nine times out of ten. */
const sureness = 1.2816;
const mostShown = 12;

type Assault = { readonly goal: Goal; readonly groups: readonly Group[]; readonly tried: readonly TriedAttack[] };

/** Sets every attacker on what was found, and weighs what they come back with. */
export function judgeLoot(
  played: Played,
  truth: Truth,
  notebook: Notebook,
  chance: Chance,
  order: { readonly variants: readonly Variant[]; readonly depth: "whole" | "brief" },
): Omit<LabResult, "seed" | "notices"> {
  const { variants } = order;
  const assaults = assail(played, truth, notebook, chance, order);
  const attacks = assaults.flatMap(({ tried }) => tried);
  const bound = boundOf(attacks.length);
  const roundIds = played.rounds.map((round) => round.played.roundId ?? "");
  const leaks = [
    ...leaksOfFindings(notebook, played.rounds),
    ...findDerivedIds(truth, roundIds, played.folders),
    ...leaksOfAttacks(attacks, bound),
  ].filter(({ variant }) => variants.includes(variant));
  const z = deviationsOf(bound);
  return {
    rounds: played.rounds.length,
    raters: truth.entities.filter(({ kind }) => kind === "rater").length,
    pieces: truth.entities.filter(({ kind }) => kind === "piece").length,
    attacks: attacks.length,
    bound: { chance: bound, z },
    worst: attacks.toSorted((a, b) => a.chance - b.chance || Math.abs(b.z) - Math.abs(a.z)).slice(0, mostShown),
    leaks,
    power: assaults.map(({ goal, groups }) => ({ goal, groups: groups.length, advantage: powerOf(groups, z) })),
    stores: [...notebook.stores].map(([store, { records, bytes }]) => ({ store, records, bytes })),
  };
}

function assail(
  { rounds }: Played,
  truth: Truth,
  notebook: Notebook,
  chance: Chance,
  { variants, depth }: { readonly variants: readonly Variant[]; readonly depth: "whole" | "brief" },
): readonly Assault[] {
  const { entities } = truth;
  const featuresOf = (kind: "rater" | "piece") =>
    listFeatures(notebook.columns, entities.length, (at) => entities[at]?.kind === kind);
  const raters = featuresOf("rater");
  const pieces = featuresOf("piece");
  const answers = answerFeatures(truth);
  const assault = (
    goal: Goal,
    groups: readonly Group[],
    features: { readonly pieces: readonly FeatureColumn[]; readonly others: readonly FeatureColumn[] },
  ): Assault => ({ goal, groups, tried: runAttacks(goal, groups, features, chance.part(goal), depth) });
  return [
    ...(variants.includes("after-burn")
      ? [
          assault("piece→rater", groupsOfPieces(truth), { pieces, others: raters }),
          assault("piece→rater", groupsOfGuessedGroups(truth), { pieces, others: raters }),
          assault("piece→piece", groupsOfPairs(truth), { pieces, others: pieces }),
          assault("piece→piece", groupsOfParagraphs(truth), { pieces, others: pieces }),
        ]
      : []),
    ...(variants.includes("before-close")
      ? [
          assault(
            "answer→rater",
            groupsOfAnswers(truth, () => true),
            { pieces: answers, others: raters },
          ),
        ]
      : []),
    ...(variants.includes("unopened")
      ? [
          assault(
            "answer→rater",
            groupsOfAnswers(truth, (round) => rounds[round]?.fate !== "released"),
            {
              pieces: answers,
              others: raters,
            },
          ),
        ]
      : []),
  ];
}

/** The share of right guesses beyond chance that would have been beyond the bound nine times out of ten. */
function powerOf(groups: readonly Group[], z: number): number {
  const guesses = groups.reduce((sum, { pieces }) => sum + pieces.length, 0);
  return Math.min(1, ((z + sureness) * Math.sqrt(groups.length)) / Math.max(1, guesses));
}
