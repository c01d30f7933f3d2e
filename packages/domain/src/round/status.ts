/**
 * A round's life. `nominating` covers the choice of raters; a round without approval goes from there straight to `collecting`.
 * Source: product.md, "A round's life".
 */
export const roundStatuses = [
  "draft",
  "nominating",
  "approval",
  "collecting",
  "closed",
  "in-review",
  "released",
  "archived",
  "cancelled",
  "void",
] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** Every change of state that exists, by the act that causes it; nothing else moves a round. */
export const roundTransitions = {
  "open-nominations": { from: ["draft"], to: "nominating" },
  launch: { from: ["nominating", "approval"], to: "collecting" },
  close: { from: ["collecting"], to: "closed" },
  "open-ballots": { from: ["closed"], to: "in-review" },
  release: { from: ["in-review"], to: "released" },
  archive: { from: ["released"], to: "archived" },
  cancel: {
    from: ["draft", "nominating", "approval", "collecting", "closed", "in-review"],
    to: "cancelled",
  },
  void: { from: ["draft", "nominating", "approval", "collecting", "closed"], to: "void" },
} as const satisfies Record<string, { readonly from: readonly RoundStatus[]; readonly to: RoundStatus }>;

export type RoundAct = keyof typeof roundTransitions;
