import type { AccountId } from "@parallax/domain/id";
import type { Database } from "../db/connect.ts";
import type { Settings } from "../settings.ts";
import type { World } from "../world.ts";
import { saveLink } from "./store.ts";
import { hashToken, loadSignInKey, signInToken, signInUrl } from "./token.ts";

/** A sign-in link for the operator to hand over, bound to no browser. The demonstration's may be used until they expire. */
export async function printLink(
  { world, database, settings }: { world: World; database: Database; settings: Settings },
  order: { accountId: AccountId; expiresAt: Date; reusable: boolean },
): Promise<string> {
  const id = world.newId<"sign-in-link">();
  const token = signInToken(loadSignInKey(settings, world), id);
  await saveLink(database, { id, tokenHash: hashToken(token), ...order });
  return signInUrl(settings, token);
}
