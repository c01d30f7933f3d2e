import type { RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { mayInOrganisation } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { progress, type Progress } from "@parallax/domain/round/progress";
import { needsCoach } from "@parallax/domain/round/replace-coach";
import type { RoundStatus } from "@parallax/domain/round/status";
import { withTenant } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { countProgress, findRounds, type RoundView } from "./store.ts";

const pageSize = 50;

/** A round in an administrator's list. */
export type ListedRound = {
  readonly roundId: RoundId;
  readonly subjectName: string;
  readonly coachName: string | null;
  /** Answers come in or wait, and nobody is there to read them. */
  readonly needsCoach: boolean;
  readonly status: RoundStatus;
  readonly requestedAt: string;
  readonly closesAt: string;
  readonly progress: Progress | null;
};

/** `nextCursor` is null on the last page. */
export type RoundPageOfList = {
  readonly rounds: readonly ListedRound[];
  readonly nextCursor: string | null;
};

/** Every round of the organisation, the newest first, a page at a time; for administrators. */
export async function allRounds(
  { database, actor }: MemberContext,
  input: { readonly status: RoundStatus | null; readonly cursor: RoundCursor | null },
): Promise<Result<RoundPageOfList, Refusal>> {
  if (!mayInOrganisation(actor, "round.all", actor.organisationId)) return refused({ code: "not-found" });
  return await withTenant(database, actor.organisationId, async (tx) => {
    const { status, cursor: after } = input;
    const found = await findRounds(tx, { status, after, most: pageSize + 1 });
    const page = found.slice(0, pageSize);
    const collecting = page.filter((view) => view.status === "collecting").map(({ id }) => id);
    const counts = await countProgress(tx, collecting);
    const rounds = page.map((view): ListedRound => {
      const live = counts.get(view.id);
      return { ...toListed(view), progress: live === undefined ? null : progress(live, view.policy) };
    });
    const last = page.at(-1);
    const nextCursor = found.length > pageSize && last !== undefined ? writeCursor(last) : null;
    return accepted({ rounds, nextCursor });
  });
}

function toListed(view: RoundView): Omit<ListedRound, "progress"> {
  const { id, subjectName, coachName, status } = view;
  return {
    roundId: id,
    subjectName,
    coachName,
    // Of released rounds only those that are read part by part may need one; their own pages say so.
    needsCoach: needsCoach(view, { coachIsThere: view.coachIsThere, allOpen: true }),
    status,
    requestedAt: view.requestedAt.toISOString(),
    closesAt: view.closesAt.toISOString(),
  };
}

/** The last round of a page. */
export type RoundCursor = { readonly requestedAt: Date; readonly id: RoundId };

export const cursorPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/;

function writeCursor({ requestedAt, id }: RoundCursor): string {
  return `${requestedAt.toISOString()}~${id}`;
}

/** Reads what `writeCursor` wrote; the pattern has been checked at the door. */
export function readCursor(text: string): RoundCursor {
  const [requestedAt = "", id = ""] = text.split("~");
  return { requestedAt: new Date(requestedAt), id: asId(id) };
}
