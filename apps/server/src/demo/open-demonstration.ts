import { invariant } from "@parallax/domain/invariant";
import { parseAddress } from "@parallax/domain/nomination/address";
import { connectDatabase, disconnectDatabase } from "../db/connect.ts";
import { openKeyStore } from "../keys/key-store.ts";
import type { ProcessParts } from "../process/open-process.ts";
import { databaseUrlOf } from "../process/open-process.ts";
import { printLink } from "../sign-in/print-link.ts";
import { findAccount } from "../sign-in/store.ts";
import { addressOf, nameOf, type PersonKey } from "./people.ts";
import { tellDemonstration } from "./tell-demonstration.ts";

export type DemoLink = { readonly role: string; readonly name: string; readonly url: string };

/** Who may be tried out, and as what. */
const visitors: readonly { readonly role: string; readonly key: PersonKey }[] = [
  { role: "subject, report released", key: "amara" },
  { role: "subject, choosing raters", key: "oliver" },
  { role: "coach", key: "helena" },
  { role: "administrator", key: "priya" },
];
const linkLastsMs = 7 * 86_400_000;

/** Tells the demonstration where there is none yet, and mints a sign-in link per role; none where others have the database. */
export async function openDemonstration({ world, settings }: ProcessParts): Promise<readonly DemoLink[]> {
  const app = connectDatabase(databaseUrlOf(settings, "app"), "app", { maxConnections: 2 });
  const openerPool = connectDatabase(databaseUrlOf(settings, "opener"), "opener", { maxConnections: 2 });
  try {
    const opener = { world, database: openerPool, keys: await openKeyStore(settings) };
    const context = {
      world,
      database: app,
      settings,
      requestId: "demonstration",
      actor: { kind: "anonymous" } as const,
    };
    await tellDemonstration({ world, app, opener, context });
    const links: DemoLink[] = [];
    for (const { role, key } of visitors) {
      const address = parseAddress(addressOf(key));
      invariant(address.ok, `${key} has an address`);
      const accountId = await findAccount(app, address.value);
      if (accountId === null) continue;
      const expiresAt = new Date(world.now().getTime() + linkLastsMs);
      const url = await printLink({ world, database: app, settings }, { accountId, expiresAt, reusable: true });
      links.push({ role, name: nameOf(key), url });
    }
    return links;
  } finally {
    await Promise.all([disconnectDatabase(app), disconnectDatabase(openerPool)]);
  }
}
