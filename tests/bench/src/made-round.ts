import type { Round } from "@parallax/domain/statistics/round-input";

/** Reproducible numbers in 0..1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A round like those of the default questionnaire: 12 competencies of 4 items, one boss, the rest peers, reports and others. */
export function madeRound(raters: number, seed: number): Round {
  const chance = seeded(seed);
  const competencies = Array.from({ length: 12 }, (_, index) => ({
    id: `c${index}`,
    cluster: index < 5 ? ("leadership" as const) : index < 10 ? ("management" as const) : null,
    items: [0, 1, 2, 3].map((item) => `c${index}-${item}`),
  }));
  const items = competencies.flatMap(({ id, items: own }) =>
    own.map((item, index) => ({ id: item, competency: id, reverse: index === 3 })),
  );
  const groups = ["self", "manager", "peer", "report", "other", "peer", "report"];
  return {
    scale: { min: 1, max: 5 },
    competencies,
    items,
    raters: Array.from({ length: raters }, (_, index) => ({
      id: `r${index}`,
      group: index < groups.length ? (groups[index] ?? "peer") : (["peer", "report"][index % 2] ?? "peer"),
      answers: items.map(() => (chance() < 0.05 ? null : 1 + Math.floor(chance() * 5))),
    })),
  };
}
