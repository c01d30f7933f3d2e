import { EmbeddedPostgresError } from "@parallax/database/embedded-postgres-error";
import { examine } from "../doctor/examine.ts";
import type { Finding, Verdict } from "../doctor/finding.ts";
import { openProcess } from "../process/open-process.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { type Command, JobFailure } from "./command.ts";
import { withDatabaseUrl } from "./database-url.ts";
import { readOptions } from "./options.ts";

const help = `Usage: parallax doctor [--json]

Examines the installation: the database's settings and logins, the key store, rounds and
their keys, audit logs, the way letters and people come. Changes nothing; works beside a
running product. It reads the same settings as the product: give it the same environment.

  --json   {"verdict": ..., "findings": [{"check": ..., "verdict": "fine" | "warning" |
           "refusal", "says": ..., "concerns": "installation" | "rounds"}, ...]}

Run it as the opener's account: no other may look into the key store.

Example:
  sudo -u parallax-opener parallax doctor

Exit codes: 0 nothing is refused, 1 something is, 2 wrong usage.
`;

/** `parallax doctor`: security.md 4 and anonymity.md 9.7. */
export const doctorCommand: Command = {
  help,
  run: async (args, terminal) => {
    const { flags } = readOptions(args, ["json"], []);
    const settings = readSettingsOrFail();
    const findings = await examineAll(settings);
    const verdict = worst(findings);
    terminal.output.write(flags.json ? `${JSON.stringify({ verdict, findings })}\n` : inWords(findings));
    return verdict === "refusal" ? 1 : 0;
  },
};

function readSettingsOrFail(): Settings {
  try {
    return openProcess("command").settings;
  } catch (error) {
    if (error instanceof StartError) throw new JobFailure(error.message);
    throw error;
  }
}

async function examineAll(settings: Settings): Promise<readonly Finding[]> {
  const isParted = Object.values(settings.databaseUrlOf).some((url) => url !== null);
  if (settings.databaseUrl === null && isParted) return await examine(settings, null);
  try {
    return await withDatabaseUrl(settings, (url) => examine(settings, url));
  } catch (error) {
    if (error instanceof EmbeddedPostgresError || error instanceof StartError)
      return await examine(settings, null, error.message);
    throw error;
  }
}

const marks: Readonly<Record<Verdict, string>> = { fine: "fine", warning: "WARNING", refusal: "REFUSED" };

/** What is refused last, where a person looks first when a terminal has scrolled. */
function inWords(findings: readonly Finding[]): string {
  const order: readonly Verdict[] = ["fine", "warning", "refusal"];
  const sorted = order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
  const lines = sorted.map(({ check, verdict, says }) =>
    verdict === "fine" ? `fine     ${check}\n` : `${marks[verdict]}  ${check}\n         ${says}\n`,
  );
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return `${lines.join("")}\n${count("fine")} fine, ${count("warning")} to think about, ${count("refusal")} refused.\n`;
}

function worst(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === "refusal")) return "refusal";
  return findings.some(({ verdict }) => verdict === "warning") ? "warning" : "fine";
}
