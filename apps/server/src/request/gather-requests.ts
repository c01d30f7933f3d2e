import { mostRequests } from "@parallax/domain/ballot/requests-link";
import type { Database } from "../db/connect.ts";
import { findRequestsOf } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { findRequest, type LetterRequest, type PostedLetter } from "../mail/store.ts";

/** The letter with every form that waits for its address, from each organisation in turn; `database` acts as the mailer. */
export async function withRequests(database: Database, letter: PostedLetter): Promise<PostedLetter> {
  const requests: LetterRequest[] = [];
  for (const { organisationId, invitationId } of await findRequestsOf(database, letter.to.address, mostRequests)) {
    const request = await withTenant(database, organisationId, (tx) => findRequest(tx, invitationId));
    if (request !== null && request.round.parametersHash !== null) requests.push(request);
  }
  return { ...letter, requests };
}
