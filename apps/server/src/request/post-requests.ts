import { parseAddress } from "@parallax/domain/nomination/address";
import type { Database } from "../db/connect.ts";
import { findRequestsOf } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { postLetter } from "../mail/post-letter.ts";
import { findNewestAt, findRequest } from "../mail/store.ts";
import type { World } from "../world.ts";

/** Whoever asks again before this has the letter, or has it soon: nobody's mailbox is filled by a stranger. */
const leastMsBetween = 5 * 60_000;

/**
 * Posts one letter with every form that waits for an address, in the name of the organisation whose form closes first; none where nothing
 * waits. Done by the mailer, away from whoever asked, who learns nothing of it.
 */
export async function postRequests(
  { world, database }: { readonly world: World; readonly database: Database },
  text: string,
): Promise<void> {
  const address = parseAddress(text);
  if (!address.ok) return;
  const [first] = await findRequestsOf(database, address.value, 1);
  if (first === undefined) return;
  await withTenant(database, first.organisationId, async (tx) => {
    const newest = await findNewestAt(tx, "my-requests", address.value);
    if (newest !== null && world.now().getTime() - newest.getTime() < leastMsBetween) return;
    const request = await findRequest(tx, first.invitationId);
    if (request === null) return;
    await postLetter(tx, world, {
      kind: "my-requests",
      to: { name: request.invitation.name, address: address.value },
    });
  });
}
