import { cpuUsage, stdout } from "node:process";
import { brotliCompressSync } from "node:zlib";
import { canonicalJson } from "@parallax/domain/ballot/canonical-json";
import { compileReport, type ReportMaterial } from "@parallax/domain/report/compile-report";
import { hashSnapshot } from "@parallax/domain/report/hash-snapshot";
import { openGeneratedRound } from "@parallax/domain/report/open-generated-round";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { analyseDissolved } from "@parallax/domain/statistics/analyse-dissolved";
import { reportQuoteGuide } from "@parallax/language/report/quote-guide";
import { leaderAndManager360 as content } from "@parallax/language/questionnaire/leader-and-manager-360";
import { generateBallots } from "@parallax/server/demo/generated-answers";

// What it costs to make a report out of a round's pieces: 12 raters and 1,000. Read the ratios: to the bare analysis of the competencies,
// which nobody can do without, and of one rater among many to one among few.

const sizes = [12, 1000] as const;
const costs = sizes.map((raters) => measure(materialOf(raters), raters));
const [few, many] = costs;
if (few !== undefined && many !== undefined) {
  const growth = many.reportMs / sizes[1] / (few.reportMs / sizes[0]);
  print(`A rater of 1,000 ÷ a rater of 12: ${growth.toFixed(2)} in CPU time`);
}

function measure(material: ReportMaterial, raters: number): { readonly reportMs: number } {
  const snapshot = compileReport(material);
  const bytes = Buffer.from(canonicalJson(snapshot));
  const reportMs = cpuMsOf(() => compileReport(material));
  const bareMs = cpuMsOf(() => analyseDissolved(material.opened.competencies));
  const hashMs = cpuMsOf(() => hashSnapshot(snapshot));
  print(
    [
      `${raters} raters, ${snapshot.remarks.length} remarks, ${snapshot.findings.length} findings`,
      `  made in ${reportMs.toFixed(1)} ms of CPU, the analysis of the competencies alone ${bareMs.toFixed(1)} ms, ratio ${(reportMs / bareMs).toFixed(2)}`,
      `  hashed in ${hashMs.toFixed(1)} ms; ${size(bytes.length)} as JSON, ${size(brotliCompressSync(bytes).length)} compressed`,
    ].join("\n"),
  );
  return { reportMs };
}

function materialOf(raters: number): ReportMaterial {
  const groups: readonly RaterGroup[] = Array.from({ length: raters }, (_, at) =>
    at === 0 ? "self" : at === 1 ? "boss" : ((["peer", "direct-report", "other"] as const)[at % 3] ?? "peer"),
  );
  const invited = Object.fromEntries(
    (["boss", "peer", "direct-report", "other"] as const).map((group) => [
      group,
      groups.filter((one) => one === group).length,
    ]),
  );
  const ballots = generateBallots({ content, seed: "bench", givenName: "Mara", raters: groups });
  return {
    origin: "generated",
    opened: openGeneratedRound({ content, policy: defaultPolicy, invited, ballots }),
    questionnaire: { versionId: "00000000-0000-4000-8000-000000000001", number: 1, content },
    policy: defaultPolicy,
    round: {
      id: "00000000-0000-4000-8000-000000000002",
      subjectName: "Mara Ellison",
      organisationName: "Northlight Instruments",
      coachName: "Jonas Weir",
      closedOn: "2026-10-16",
    },
    quoteGuide: reportQuoteGuide,
    seed: new Uint8Array(32).fill(7),
  };
}

/** The median of some runs after one that warms up; the processor's time, because a busy machine stretches the clock. */
function cpuMsOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: 9 }, () => {
    const before = cpuUsage();
    work();
    const { user, system } = cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[4] ?? Number.NaN;
}

function size(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
