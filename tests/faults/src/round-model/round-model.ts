/** What is true of one round, as simply as it can be said: the other side of the product in `commands.ts`. */
export type RoundModel = {
  status: "nominating" | "collecting" | "closed" | "in-review" | "cancelled" | "void";
  isOverdue: boolean;
  isBurned: boolean;
  /** By the place of a rater. */
  readonly places: readonly PlaceModel[];
  /** Receipts in the box. */
  box: ReadonlySet<string>;
  readonly withdrawn: Set<string>;
  readonly replaced: Set<string>;
};

export type PlaceModel = {
  stored: string | null;
  isDeclined: boolean;
};

export const newRound = (places: number): RoundModel => ({
  status: "nominating",
  isOverdue: false,
  isBurned: false,
  places: Array.from({ length: places }, () => ({ stored: null, isDeclined: false })),
  box: new Set(),
  withdrawn: new Set(),
  replaced: new Set(),
});

const isOpen = ({ status, isOverdue }: RoundModel): boolean => status === "collecting" && !isOverdue;

/** The refusal's code, or "ok". */
export function expectCast(model: RoundModel, at: number, receipt: string, previous: string | null): string {
  const place = placeOf(model, at);
  if (place.stored === receipt || model.box.has(receipt)) return "ok";
  if (!isOpen(model)) return "round-closed";
  if (place.isDeclined) return "invitation-declined";
  const isPast = model.withdrawn.has(receipt) || model.replaced.has(receipt);
  if (place.stored !== previous || isPast) return "ballot-replaced";
  if (place.stored !== null) model.replaced.add(place.stored);
  place.stored = receipt;
  return "ok";
}

export function expectWithdrawal(model: RoundModel, at: number, previous: string): string {
  const place = placeOf(model, at);
  if (place.stored !== previous && model.withdrawn.has(previous)) return "ok";
  if (!isOpen(model)) return "round-closed";
  if (place.stored === null) return "ballot-absent";
  if (place.stored !== previous) return "ballot-replaced";
  place.stored = null;
  model.withdrawn.add(previous);
  return "ok";
}

export function expectDecline(model: RoundModel, at: number): string {
  const place = placeOf(model, at);
  if (place.isDeclined) return "ok";
  if (!isOpen(model)) return "round-closed";
  if (place.stored !== null) return "ballot-replaced";
  place.isDeclined = true;
  return "ok";
}

/** By the subject, who may cancel no longer once the answers are in. */
export function expectOrganiser(model: RoundModel, act: "close" | "extend" | "cancel"): string {
  const may = model.status === "collecting";
  if (!may || (act === "extend" && model.isOverdue)) return "round-status";
  if (act === "close") model.status = "closed";
  if (act === "cancel") model.status = "cancelled";
  return "ok";
}

/** Everything that waits for the worker and the opener. */
export function workOff(model: RoundModel): void {
  if (model.status === "collecting" && model.isOverdue) model.status = "closed";
  if (model.status === "closed") {
    model.status = "in-review";
    model.box = new Set(model.places.flatMap(({ stored }) => stored ?? []));
  }
  if (model.status === "collecting") return;
  for (const place of model.places) place.stored = null;
  model.isBurned = true;
}

function placeOf(model: RoundModel, at: number): PlaceModel {
  const place = model.places[at];
  if (place === undefined) throw new Error(`The model has no place ${at}.`);
  return place;
}
