export type Verdict = "fine" | "warning" | "refusal";

/** What the doctor found at one thing that it looked at. */
export type Finding = {
  /** What was looked at, in a few words; the same from one examination to the next. */
  readonly check: string;
  readonly verdict: Verdict;
  /** What is so, and what to do about it. Names files, settings and rounds; never a key, an address or a word of a rater. */
  readonly says: string;
  /** Trouble of single rounds does not keep the others' raters out: it never stops a start. */
  readonly concerns: "installation" | "rounds";
};

export function fine(check: string, says: string): Finding {
  return { check, verdict: "fine", says, concerns: "installation" };
}

export function warning(check: string, says: string): Finding {
  return { check, verdict: "warning", says, concerns: "installation" };
}

export function refusal(check: string, says: string): Finding {
  return { check, verdict: "refusal", says, concerns: "installation" };
}

/** A refusal about single rounds. */
export function trouble(check: string, says: string): Finding {
  return { check, verdict: "refusal", says, concerns: "rounds" };
}
