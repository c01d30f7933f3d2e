import { timingSafeEqual } from "node:crypto";
import { asId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { sessionLife } from "@parallax/domain/sign-in/session-life";
import { record } from "../audit/record.ts";
import { findMemberships, type Membership } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import type { DoorContext } from "../door.ts";
import { browserCookie, sessionCookie } from "./cookies.ts";
import { hashBrowser } from "./request-link.ts";
import { endSession, startSession } from "./session.ts";
import { findLink, spendLink } from "./store.ts";
import { hashToken } from "./token.ts";

const perNetwork = { most: 200, seconds: 600 };

/** Spends a sign-in link and starts a session in this browser. */
export async function openLink(ctx: DoorContext, { token }: { token: string }): Promise<Result<null, Refusal>> {
  const { world, database, visit, settings } = ctx;
  const waitSeconds = visit.throttle.take("open link", visit.network, perNetwork);
  if (waitSeconds !== null) return refused({ code: "too-many-requests", retryAfterSeconds: waitSeconds });
  const expired = refused({ code: "sign-in-link-expired" } as const);
  const now = world.now();
  const link = await findLink(database, hashToken(token));
  if (link === undefined || link.accountId === null || link.expiresAt <= now) return expired;
  if (link.spentAt !== null && !link.reusable) return expired;
  if (!isSameBrowser(ctx, link.browserHash)) return refused({ code: "sign-in-link-other-browser" });
  const accountId = asId<"account">(link.accountId);
  const [home] = await findMemberships(database, accountId);
  if (home === undefined) return expired;
  const started = await withTenant(database, home.organisationId, async (tx) => {
    if (!(await spendLink(tx, link.id, now))) return expired;
    const sessionId = await startSession(tx, world, { accountId, membership: home, startedAt: now });
    const actor = { kind: "member", accountId, ...home } as const;
    await record(tx, { at: now, actor, act: "signIn.openLink" });
    return accepted(sessionId);
  });
  if (!started.ok) return started;
  await takeOverBrowser(ctx, started.value, home);
  visit.clearCookie(browserCookie(settings));
  return accepted(null);
}

/** Ends the session that the browser had and gives it the new one. */
export async function takeOverBrowser(
  { visit, database, world, settings }: DoorContext,
  sessionId: string,
  { roles }: Membership,
): Promise<void> {
  const name = sessionCookie(settings);
  const earlier = visit.readCookie(name);
  if (earlier !== undefined) await endSession(database, world, earlier);
  visit.setCookie(name, sessionId, sessionLife(roles).atMostMinutes * 60);
}

/** A link without a browser was printed by the operator: whoever has it may use it. */
function isSameBrowser({ visit, settings }: DoorContext, browserHash: Uint8Array | null): boolean {
  if (browserHash === null) return true;
  const browser = visit.readCookie(browserCookie(settings));
  return browser !== undefined && timingSafeEqual(hashBrowser(browser), browserHash);
}
