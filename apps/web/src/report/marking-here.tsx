import type { ReactNode } from "react";
import { MarkingContext, useKeptMarks } from "./marking.ts";

/** What stands inside can be marked. A mark draws only the marks anew, and not the report around them. */
export function MarkingHere({ roundId, children }: { readonly roundId: string; readonly children: ReactNode }) {
  return <MarkingContext value={useKeptMarks(roundId)}>{children}</MarkingContext>;
}
