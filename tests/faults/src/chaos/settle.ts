import { execFile } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { modulePath } from "@parallax/support/alteration";
import { openImpatientApi } from "@parallax/support/impatient-browser";
import postgres from "postgres";
import { insist } from "./ask.ts";
import type { PlayedRound } from "./history.ts";
import type { Installation } from "./installation.ts";
import type { Aftermath } from "./look.ts";
import type { Violation } from "./violation.ts";

const patienceMs = 60_000;

/** R14: a minute after the last blow everything is done or refused, and the product says itself that it is well. */
export async function settle(
  installation: Installation,
  { withLetters }: { readonly withLetters: boolean },
): Promise<readonly Violation[]> {
  const deadline = Date.now() + patienceMs;
  let left = ["not looked at yet"];
  while (Date.now() < deadline) {
    left = await findUnfinished(installation, withLetters);
    if (left.length === 0) return [];
    await delay(100);
  }
  return left.map((what) => ({ invariant: "R14", what: `after ${patienceMs / 1000} s: ${what}` }));
}

async function findUnfinished({ databaseUrl, webOrigins }: Installation, withLetters: boolean): Promise<string[]> {
  const left: string[] = [];
  for (const origin of webOrigins) {
    const answer = await fetch(`${origin}/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.status !== 200) left.push(`/ready of a web answers ${answer?.status ?? "nothing"}`);
  }
  if (left.length > 0) return left;
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const rounds = await sql`
      select id, status, burned from rounds
      where launch_requested_at is not null and not (status in ('in-review', 'cancelled') and (burned or launched_at is null))`;
    left.push(...rounds.map(({ id, status }) => `round ${String(id)} is ${String(status)}, and not burned`));
    if (!withLetters) return left;
    const letters =
      await sql`select kind, to_address, status, attempts from letters where status in ('waiting', 'sending')`;
    left.push(
      ...letters.map(
        (row) =>
          `the letter ${String(row["kind"])} to ${String(row["to_address"])} is ${String(row["status"])} after ${String(row["attempts"])} tries`,
      ),
    );
    return left;
  } catch (error) {
    return [...left, `the database does not answer: ${String(error)}`];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Whoever lost the answer asks again, days later: the same bytes get the same receipt, and new ones are refused. */
export async function askAgain(
  { origin }: Installation,
  rounds: readonly PlayedRound[],
  { rounds: found }: Aftermath,
): Promise<readonly Violation[]> {
  const api = openImpatientApi(origin, 10_000);
  const violations: Violation[] = [];
  for (const round of rounds) {
    const final = found.find(({ roundId }) => roundId === round.roundId);
    if (final === undefined || final.status !== "in-review") continue;
    for (const { address, secret, acts } of round.places) {
      for (const { kind, receipt, sealed, previous, version } of acts) {
        if (kind !== "cast" || secret === null || sealed === null || receipt === null) continue;
        const isIn = final.box.includes(receipt);
        const answer = await insist(() => api.ballot.cast.mutate({ secret, sealed, previous }));
        const isTaken = answer.kind === "value" && answer.value.receipt === receipt;
        if (isIn === isTaken) continue;
        const said = answer.kind === "value" ? "taken" : answer.refusal.code;
        violations.push({
          invariant: isIn ? "R1" : "R3",
          what: `${address}: version ${version}, ${isIn ? "opened" : "not opened"}, is answered "${said}" when it is sent again`,
        });
      }
    }
  }
  return violations;
}

/** What the product's own doctor refuses about rounds and keys; the installation itself is a test's, and not as he would have it. */
export async function askDoctor({ environment }: Installation): Promise<readonly Violation[]> {
  const said = await new Promise<string>((told) => {
    const doctor = modulePath("apps/server/src/command/parallax.ts");
    const env = { PATH: process.env["PATH"], ...environment };
    execFile(process.execPath, [doctor, "doctor", "--json"], { env }, (_error, stdout, stderr) =>
      told(stdout || stderr),
    );
  });
  const report = said.startsWith("{") ? (JSON.parse(said) as DoctorReport) : null;
  if (report === null) return [{ invariant: "R14", what: `the doctor could not examine: ${said.slice(0, 500)}` }];
  return report.findings
    .filter(({ verdict, concerns }) => verdict === "refusal" && concerns === "rounds")
    .map(({ check, says }) => ({ invariant: "R14", what: `the doctor refuses: ${check}: ${says}` }));
}

type DoctorReport = {
  readonly findings: readonly {
    readonly check: string;
    readonly verdict: string;
    readonly says: string;
    readonly concerns: string;
  }[];
};
