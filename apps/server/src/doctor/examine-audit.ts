import { findBreak } from "../audit/store.ts";
import type { Database } from "../db/connect.ts";
import { findOrganisations } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { fine, trouble, type Finding } from "./finding.ts";

/** Every organisation's chain of audit entries, from its first link to its last. `database` acts as the web. */
export async function examineAudit(database: Database): Promise<Finding> {
  const check = "every audit log is whole";
  const broken: string[] = [];
  const organisations = await findOrganisations(database);
  for (const organisationId of organisations) {
    const entry = await withTenant(database, organisationId, findBreak);
    if (entry !== null) broken.push(`entry ${entry} of organisation ${organisationId}`);
  }
  if (broken.length === 0) return fine(check, `${organisations.length} looked at.`);
  return trouble(
    check,
    `Broken at ${broken.join(", ")}: somebody changed or removed what was recorded. "parallax verify-audit" says more; compare with the heads in your kept logs.`,
  );
}
