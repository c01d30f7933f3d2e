import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { AccountId } from "@parallax/domain/id";
import { parseAddress, type Address } from "@parallax/domain/nomination/address";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { asciiDomain } from "../ascii-domain.ts";
import { findMemberships } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import type { DoorContext } from "../door.ts";
import { browserCookie } from "./cookies.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findAccount, removeOldLinks, saveLink, type SignInLink } from "./store.ts";
import { hashToken, loadSignInKey, signInToken } from "./token.ts";

export const linkLifeMinutes = 10;

/** Every answer takes at least this long, so that the time it takes says nothing about the address. */
const shortestAnswerMs = 100;

const perAddress = { most: 30, seconds: 3600 };
const perAddressAndNetwork = { most: 6, seconds: 900 };
const perNetwork = { most: 300, seconds: 900 };

/** Sends a letter with a link to a member's address. Whoever asks, for whichever address, gets the same answer. */
export async function requestLink(ctx: DoorContext, input: { address: string }): Promise<Result<null, Refusal>> {
  const parsed = parseAddress(asciiDomain(input.address));
  if (!parsed.ok) return parsed;
  const { throttle, network } = ctx.visit;
  const waitSeconds =
    throttle.take("sign-in network", network, perNetwork) ??
    throttle.take("sign-in", `${parsed.value} ${network}`, perAddressAndNetwork) ??
    throttle.take("sign-in address", parsed.value, perAddress);
  if (waitSeconds !== null) return refused({ code: "too-many-requests", retryAfterSeconds: waitSeconds });
  await Promise.all([makeLink(ctx, parsed.value), delay(shortestAnswerMs)]);
  return accepted(null);
}

async function makeLink(ctx: DoorContext, address: Address): Promise<void> {
  const { world, database, settings } = ctx;
  const now = world.now();
  const accountId = await findAccount(database, address);
  const [home] = await findMemberships(database, accountId ?? world.newId<"account">());
  const linkOf = (owner: AccountId | null): SignInLink => {
    const id = world.newId<"sign-in-link">();
    return {
      id,
      tokenHash: hashToken(signInToken(loadSignInKey(settings, world), id)),
      accountId: owner,
      browserHash: hashBrowser(nameBrowser(ctx)),
      expiresAt: new Date(now.getTime() + linkLifeMinutes * 60_000),
    };
  };
  await removeOldLinks(database, new Date(now.getTime() - 24 * 3_600_000));
  // A link that nobody can spend costs the same as a real one.
  if (home === undefined || accountId === null) return saveLink(database, linkOf(null));
  await withTenant(database, home.organisationId, async (tx) => {
    const link = linkOf(accountId);
    await saveLink(tx, link);
    const to = { name: home.memberName, address };
    await postLetter(tx, world, { kind: "sign-in", to, signInLinkId: link.id });
  });
}

/** The name that this browser keeps for the time of signing in; given to it when it has none. */
function nameBrowser({ visit, settings, world }: DoorContext): string {
  const name = browserCookie(settings);
  const given = visit.readCookie(name);
  const browser =
    given !== undefined && /^[\w-]{43}$/.test(given) ? given : Buffer.from(world.newSecret()).toString("base64url");
  visit.setCookie(name, browser, linkLifeMinutes * 60);
  return browser;
}

export function hashBrowser(browser: string): Uint8Array {
  return createHash("sha256").update(browser).digest();
}
