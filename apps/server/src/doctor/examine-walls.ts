import type { Database } from "../db/connect.ts";
import { fine, refusal, type Finding } from "./finding.ts";
import { findLooseRights, findMissingTriggers, findSamples, findTornWalls } from "./store.ts";

const again = "Somebody changed the schema by hand. Put it back as the migrations of this version make it.";

/** What the migrations put up in the database is still standing. */
export async function examineWalls(database: Database): Promise<readonly Finding[]> {
  const listed = async (
    check: string,
    well: string,
    find: (database: Database) => Promise<readonly string[]>,
  ): Promise<Finding> => {
    const names = await find(database);
    if (names.length === 0) return fine(check, well);
    return refusal(check, `${names.join(", ")}: not as migrated. ${again}`);
  };
  return [
    await listed("the walls between organisations", "Row-level security is forced on every table.", findTornWalls),
    await listed("no samples of what raters wrote", "The planner keeps no sample of their columns.", findSamples),
    await listed(
      "what is written once stays",
      "Every trigger that keeps releases, launches and the audit log is on.",
      findMissingTriggers,
    ),
    await listed(
      "nobody reads a sealed ballot but the opener",
      "The web and the mailer may read no ballot, no key share and no link.",
      findLooseRights,
    ),
  ];
}
