import type { RaterGroup } from "@parallax/domain/round/rater-group";

// What people did and were told, by one clock, which is also the database's: everything runs on one machine.

/** One version of a rater's answers, or its withdrawal, or the rater's refusal: sent until it is answered. */
export type Act = {
  readonly kind: "cast" | "withdraw" | "decline";
  /** Of a cast: its place among the rater's versions, and its bytes. */
  readonly version: number;
  readonly receipt: string | null;
  readonly sealed: string | null;
  /** The receipt that it replaces. */
  readonly previous: string | null;
  /** When its first copy was sent. */
  readonly sentAt: number;
  /** When somebody was first told that it is done; null while nobody was. */
  doneAt: number | null;
};

/** A rater's place, as the rater knows it. */
export type Place = {
  readonly address: string;
  readonly group: RaterGroup;
  readonly round: PlayedRound;
  readonly acts: Act[];
  /** What the link's holder was told that no sound server says. */
  readonly oddities: string[];
  secret: string | null;
};

export type PlayedRound = {
  readonly name: string;
  roundId: string;
  readonly subjectAddress: string;
  readonly places: Place[];
  /** The first time somebody was told that the round has ended; null while nobody was. */
  endedAt: number | null;
  /** How often somebody was told that the closing date was put off, and how often it was tried. */
  extensions: { told: number; tried: number };
  isCancelled: boolean;
};

/** Something that went wrong outside the product. */
export type Blow = { readonly at: number; readonly what: string };

/** Whose answers these are, and which version: in every comment of a ballot. */
export function markOf(place: Place, version: number): string {
  return `${place.address.split("@")[0] ?? ""} wrote version ${version}`;
}

export function readMarks(text: string): readonly { readonly who: string; readonly version: number }[] {
  return [...text.matchAll(/([\w-]+) wrote version (\d+)/g)].map(([, who = "", version]) => ({
    who,
    version: Number(version),
  }));
}
