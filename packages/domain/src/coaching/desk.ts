import type { RoundStatus } from "../round/status.ts";

/** What a coach's desk knows of a round. `sessionOpen`: a session has begun, and parts of the report are still closed. */
export type DeskFacts = {
  readonly status: RoundStatus;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly remarksRead: boolean;
  readonly introductionWritten: boolean;
  readonly releaseAt: Date | null;
  readonly releasedAt: Date | null;
  readonly sessionOpen: boolean;
};

/** What a round asks of its coach next; `closing` and `planned` come by themselves at their time. */
export type DeskNeed = "screening" | "introduction" | "release" | "session" | "planned" | "closing";

/** What waits has been due since `at`; what comes by itself is due then. */
type Due = { readonly need: DeskNeed; readonly at: Date };

/** Null when a round asks nothing of its coach: it is being prepared or opened, the report is the subject's, or the round has ended. */
export function dueOf(facts: DeskFacts): Due | null {
  const { status, closesAt, closedAt, releaseAt, releasedAt } = facts;
  if (status === "collecting") return { need: "closing", at: closesAt };
  if (status === "released" && facts.sessionOpen && releasedAt !== null) return { need: "session", at: releasedAt };
  if (status !== "in-review") return null;
  if (releaseAt !== null) return { need: "planned", at: releaseAt };
  const at = closedAt ?? closesAt;
  if (!facts.remarksRead) return { need: "screening", at };
  return { need: facts.introductionWritten ? "release" : "introduction", at };
}

/** The parts of a coach's desk, in the order in which they are read. */
export const deskParts = ["this-week", "later", "released", "ended"] as const;
export type DeskPart = (typeof deskParts)[number];

const weekMs = 7 * 86_400_000;

/** What waits belongs to this week however long it has waited; so does what comes within seven days. */
export function deskPartOf({ status }: Pick<DeskFacts, "status">, due: Due | null, now: Date): DeskPart {
  if (due !== null && due.at.getTime() - now.getTime() <= weekMs) return "this-week";
  if (status === "released" || status === "archived") return "released";
  return status === "cancelled" || status === "void" ? "ended" : "later";
}

/** The part first; inside it what has been due longest, and of what is over the newest. */
export function orderDesk<
  Case extends { readonly facts: DeskFacts; readonly due: Due | null; readonly part: DeskPart },
>(cases: readonly Case[]): readonly Case[] {
  return cases.toSorted((a, b) => deskParts.indexOf(a.part) - deskParts.indexOf(b.part) || momentOf(a) - momentOf(b));
}

function momentOf({
  facts,
  due,
  part,
}: {
  readonly facts: DeskFacts;
  readonly due: Due | null;
  readonly part: DeskPart;
}) {
  if (part === "released") return -(facts.releasedAt?.getTime() ?? 0);
  if (part === "ended") return -(facts.closedAt?.getTime() ?? 0);
  return (due?.at ?? facts.closesAt).getTime();
}
