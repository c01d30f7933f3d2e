import type { RoundPermission } from "../may.ts";

/**
 * What a subject does with a report that they have in front of them: choosing goals from it and telling people what was heard. Before it is
 * open to them (the guess made or left out, every part of a session opened) none of it can be done.
 */
export const afterReading = [
  "report.released",
  "report.noteReading",
  "goal.list",
  "goal.save",
  "goal.remove",
  "goal.share",
  "thanks.get",
  "thanks.send",
] as const satisfies readonly RoundPermission[];

export type AfterReading = (typeof afterReading)[number];
