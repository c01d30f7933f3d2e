/** What a reader can do with one competency: how it looks when it is there, two things to try within two weeks, and how too much of it shows. */
export type DevelopmentIdea = {
  readonly there: string;
  readonly practices: readonly [Practice, Practice];
  readonly overdone: string;
};

/** Something small enough to begin on Monday. */
export type Practice = { readonly title: string; readonly steps: string };
