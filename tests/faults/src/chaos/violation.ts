/** An invariant of security.md 2.2 that does not hold, and what shows it. */
export type Violation = {
  readonly invariant: "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R12" | "R14";
  readonly what: string;
};

export function sayViolations(violations: readonly Violation[]): string {
  return violations.map(({ invariant, what }) => `${invariant}  ${what}`).join("\n");
}
