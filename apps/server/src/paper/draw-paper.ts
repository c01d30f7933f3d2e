import type { OrganisationId, ReleaseId } from "@parallax/domain/id";
import type { PageSize } from "@parallax/paper/report-paper";
import type { Database } from "../db/connect.ts";
import { withTenant } from "../db/tenant.ts";
import { loadOrganisation } from "../organisation/store.ts";
import type { World } from "../world.ts";
import { drawApart } from "./draw-apart.ts";
import { findReleaseToDraw, savePaper, savePaperFailure } from "./store.ts";

type PaperJob = { readonly organisationId: OrganisationId; readonly releaseId: ReleaseId; readonly size: PageSize };

/** Draws a release and keeps the file. A failure is kept by its name; what another try may mend is `again`, unless it was the last. */
export async function drawPaper(
  { world, database }: { readonly world: World; readonly database: Database },
  { organisationId, releaseId, size }: PaperJob,
  isLastTry: boolean,
): Promise<"done" | "again"> {
  const paper = await withTenant(database, organisationId, async (tx) => {
    const release = await findReleaseToDraw(tx, releaseId);
    if (release === undefined) return undefined;
    const { snapshot, introduction, number, hash, releasedAt } = release;
    const { timeZone } = await loadOrganisation(tx);
    const version = {
      number,
      hash: Buffer.from(hash).toString("hex"),
      releasedAt: releasedAt.toISOString(),
      timeZone,
    };
    return { snapshot, introduction, version, language: "en" as const };
  });
  // Nobody waits for what is gone.
  if (paper === undefined) return "done";
  const drawn = await drawApart(paper, size);
  if (!drawn.ok && !isLastTry && drawn.failure !== "unsettable") return "again";
  if (!drawn.ok) world.log.error({ releaseId, size, failure: drawn.failure }, "a report could not be drawn");
  await withTenant(database, organisationId, (tx) =>
    drawn.ok
      ? savePaper(tx, { releaseId, size }, drawn.file)
      : savePaperFailure(tx, { releaseId, size }, drawn.failure),
  );
  return "done";
}
