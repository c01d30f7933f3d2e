import type { RoundStatus } from "@parallax/domain/round/status";

/** Where a round stands, to be read after "is": "This round is collecting answers". */
export const statusWords = {
  draft: "a draft",
  nominating: "choosing raters",
  approval: "waiting for approval",
  collecting: "collecting answers",
  closed: "closed",
  "in-review": "with the coach",
  released: "released",
  archived: "archived",
  cancelled: "cancelled",
  void: "void",
} satisfies Record<RoundStatus, string>;

/** The same on its own, for a heading or a row of a list. */
export const statusLabels = {
  draft: "Draft",
  nominating: "Choosing raters",
  approval: "Waiting for approval",
  collecting: "Collecting answers",
  closed: "Closed, being opened",
  "in-review": "With the coach",
  released: "Released",
  archived: "Archived",
  cancelled: "Cancelled",
  void: "Void",
} satisfies Record<RoundStatus, string>;
export type StatusWords = typeof statusWords;
export type StatusLabels = typeof statusLabels;
