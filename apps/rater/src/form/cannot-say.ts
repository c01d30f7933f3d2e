/** The answer of whoever cannot say: not a score, and never chosen before they choose it. */
export const cannotSay = "cannot-say";
