import { setTimeout as delay } from "node:timers/promises";
import { parseAddress, type Address } from "@parallax/domain/nomination/address";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { asciiDomain } from "../ascii-domain.ts";
import { findBallotPlace } from "../ballot/store.ts";
import { withLink } from "../ballot/with-link.ts";
import type { DoorContext } from "../door.ts";
import { enqueueRequests } from "./store.ts";

/** Every answer takes at least this long, so that the time it takes says nothing about the address. */
const shortestAnswerMs = 100;

const perAddress = { most: 6, seconds: 3600 };
const perNetwork = { most: 60, seconds: 900 };
/** Enough for a large installation's busiest hour; a bound for whoever asks about one address after the other. */
const everybody = { most: 3000, seconds: 3600 };

/**
 * Somebody has lost their links: whatever waits for the address comes by mail. The same answer, the same work and the same time whichever
 * address it is: the question goes into the queue, and whether there is anything to post is found out by the mailer, later.
 */
export async function findLinks(ctx: DoorContext, input: { readonly address: string }): Promise<Result<null, Refusal>> {
  const address = parseAddress(asciiDomain(input.address));
  if (!address.ok) return address;
  return await ask(ctx, address.value);
}

/**
 * The holder of a link would like to see everything that waits for its address. A link may have been passed on, so it does not open the
 * list: the list goes to the address.
 */
export async function mailRequests(
  ctx: DoorContext,
  { secret }: { readonly secret: string },
): Promise<Result<null, Refusal>> {
  const found = await withLink(ctx, secret, async (tx, link) => {
    const place = await findBallotPlace(tx, link);
    return place === undefined ? refused({ code: "link-unknown" }) : accepted(place.addressee);
  });
  if (!found.ok) return found;
  const address = parseAddress(found.value);
  return address.ok ? await ask(ctx, address.value) : address;
}

async function ask({ visit, database }: DoorContext, address: Address): Promise<Result<null, Refusal>> {
  const { throttle, network } = visit;
  const waitSeconds =
    throttle.take("requests network", network, perNetwork) ??
    throttle.take("requests address", address, perAddress) ??
    throttle.take("requests", "", everybody);
  if (waitSeconds !== null) return refused({ code: "too-many-requests", retryAfterSeconds: waitSeconds });
  await Promise.all([enqueueRequests(database, address), delay(shortestAnswerMs)]);
  return accepted(null);
}
