/**
 * What a ballot dissolves into: one piece per competency (its items together), one per axis, watch-out, reflection and comment.
 * Every piece of the form is in every ballot; what was not asked or not answered is null, so that silence does not show.
 * Source: anonymity.md, binding decision 2 and 4.4.
 */
export type Answer = number | "cannot-say" | null;

export type Piece =
  | { readonly kind: "competency"; readonly key: string; readonly answers: readonly Answer[] }
  | { readonly kind: "axis"; readonly key: string; readonly answer: Answer }
  | { readonly kind: "role-need"; readonly key: string; readonly answer: Answer }
  | { readonly kind: "watch-out"; readonly key: string; readonly answer: Answer }
  | { readonly kind: "reflection"; readonly key: string; readonly answer: Answer }
  | { readonly kind: "comment"; readonly key: string; readonly text: string | null };

export type PieceKind = Piece["kind"];
