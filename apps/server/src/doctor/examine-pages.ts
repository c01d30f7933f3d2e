import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtApps } from "../http/static-apps.ts";
import { fine, refusal, type Finding } from "./finding.ts";

/** Whether what people see is there. A web without it would answer every link in every letter with "not found". */
export function examinePages(built: Readonly<Record<string, string>> = builtApps): Finding {
  const check = "the pages are built";
  const missing = Object.values(built).filter((folder) => !existsSync(join(folder, "index.html")));
  if (missing.length === 0) return fine(check, "They are.");
  return refusal(
    check,
    `There are none in ${missing.join(" and ")}: links in letters would lead nowhere. Run "npm run build" in the clone, now and at every upgrade, and start the web again.`,
  );
}
