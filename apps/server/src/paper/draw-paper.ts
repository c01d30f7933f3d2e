import type { OrganisationId } from "@parallax/domain/id";
import type { Database } from "../db/connect.ts";
import { withTenant } from "../db/tenant.ts";
import type { World } from "../world.ts";
import { drawApart } from "./draw-apart.ts";
import { findPaperMatter } from "./paper-matter.ts";
import { beginPaper, endPaper, type PaperKey } from "./store.ts";

type PaperJob = PaperKey & { readonly organisationId: OrganisationId };

/** Draws a paper and keeps the file. A failure is kept by its name; what another try may mend is `again`, unless it was the last. */
export async function drawPaper(
  { world, database }: { readonly world: World; readonly database: Database },
  { organisationId, ...key }: PaperJob,
  isLastTry: boolean,
): Promise<"done" | "again"> {
  const matter = await withTenant(database, organisationId, async (tx) => {
    const found = await findPaperMatter(tx, key.roundId, key.kind);
    return found !== undefined && (await beginPaper(tx, key, found.basis)) ? found : undefined;
  });
  // Nobody waits for what is gone.
  if (matter === undefined) return "done";
  const drawn = await drawApart(matter.content, key.size);
  if (!drawn.ok && !isLastTry && drawn.failure !== "unsettable") return "again";
  if (!drawn.ok) world.log.error({ ...key, failure: drawn.failure }, "a paper could not be drawn");
  const end = drawn.ok
    ? ({ status: "drawn", file: drawn.file } as const)
    : ({ status: "failed", failure: drawn.failure } as const);
  await withTenant(database, organisationId, (tx) => endPaper(tx, key, matter.basis, end));
  return "done";
}
