/** What the lab may be told to look at; all of them unless said otherwise. */
export type Variant =
  /** G1 and G3: everything stored, after the keys are burned. */
  | "after-burn"
  /** G2: everything stored while rounds collect, without the key store. */
  | "before-close"
  /** Rounds that ended otherwise: still open, cancelled, void. */
  | "unopened";

/** Which of two kinds of entity an attack wants to bring together. `answer→rater` is for rounds that are not opened. */
export type Goal = "piece→rater" | "piece→piece" | "answer→rater";

export type Matching = "ascending" | "descending" | "equal" | "nearest" | "optimal";

/** Where a number about a rater or a piece came from, like `table public.pieces` and `xmin`. */
export type Feature = { readonly store: string; readonly name: string };

/** One way to guess, tried on every group of the run. `expected` and `deviation` are those of guessing blindly. */
export type Attack = {
  readonly goal: Goal;
  readonly piece: Feature;
  readonly other: Feature;
  readonly matching: Matching;
  readonly groups: number;
  readonly hits: number;
  readonly expected: number;
  readonly z: number;
  /** How likely blind guessing is at least as far from `expected`, either way; exact. */
  readonly chance: number;
};

export type Leak = {
  /**
   * `attack`: better or worse than chance. `plaintext`: an answer where none may be. `secret`: a key or a link. `together`: a record
   * that knows a rater and a piece. `derived`: an id of a piece that follows from a rater's. `partition`: raters are told apart.
   * `late`: an answer that was taken after the close, so that before and after it can be compared.
   */
  readonly kind: "attack" | "plaintext" | "secret" | "together" | "derived" | "partition" | "late";
  readonly variant: Variant;
  /** Every store and feature that takes part, like `table public.pieces.created_at`, so that a test can look for one by name. */
  readonly features: readonly string[];
  /** The goal that is reached; null where something is simply found. */
  readonly goal: Goal | null;
  readonly matching: Matching | null;
  readonly hits: number;
  readonly expected: number;
  readonly z: number;
  /** The whole finding in one line. */
  readonly sentence: string;
};

export type LabResult = {
  readonly seed: string;
  readonly rounds: number;
  readonly raters: number;
  readonly pieces: number;
  /** Tests really made; what could not differ from another is made once. */
  readonly attacks: number;
  /** Of one attack, so that all together cry wolf once in a thousand runs. */
  readonly bound: { readonly chance: number; readonly z: number };
  /** The furthest from chance, the furthest first, whether or not beyond the bound. */
  readonly worst: readonly Attack[];
  /** Empty on a product that keeps its promise; attacks first by how sure they are. */
  readonly leaks: readonly Leak[];
  /** The smallest share of right guesses beyond chance that this run would have found nine times out of ten, by goal. */
  readonly power: readonly { readonly goal: Goal; readonly groups: number; readonly advantage: number }[];
  /** Stores that were searched, with their bytes or records. */
  readonly stores: readonly { readonly store: string; readonly records: number; readonly bytes: number }[];
  readonly notices: readonly string[];
};
