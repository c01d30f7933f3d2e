import type { Role } from "../actor.ts";

/** How long a session lasts without a request, and at most. Coaches and administrators see other people's matters, so theirs are short. */
export type SessionLife = { readonly idleMinutes: number; readonly atMostMinutes: number };

export function sessionLife(roles: readonly Role[]): SessionLife {
  return roles.length === 0
    ? { idleMinutes: 12 * 60, atMostMinutes: 7 * 24 * 60 }
    : { idleMinutes: 30, atMostMinutes: 12 * 60 };
}

/** When a session that is used at `now` ends unless it is used again: never later than its longest life allows. */
export function sessionEndsAt(startedAt: Date, now: Date, life: SessionLife): Date {
  return new Date(
    Math.min(now.getTime() + life.idleMinutes * 60_000, startedAt.getTime() + life.atMostMinutes * 60_000),
  );
}
