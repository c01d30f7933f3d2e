import { existsSync, readFileSync } from "node:fs";
import { formatSeconds } from "./progress.mjs";

/** @typedef {import('./test.mjs').Counts} Counts */

/**
 * Counts the tests of one vitest run. A file that could not be loaded has no tests to count and still fails.
 * @param {string} file @param {number} code @returns {Counts}
 */
export function countVitest(file, code) {
  const report = readReport(file);
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return insist(counts, code);
}

/**
 * Counts the tests of one Playwright run; one that needed its second attempt has passed, and the run's own report names it as flaky.
 * @param {string} file @param {number} code @returns {Counts}
 */
export function countPlaywright(file, code) {
  const stats = readReport(file)?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return insist({ passed, failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 }, code);
}

/**
 * One table and, as its last line, the totals.
 * @param {(Counts & { name: string, milliseconds: number })[]} results
 */
export function summarise(results) {
  const total = { passed: 0, failed: 0 };
  const lines = results.map(({ name, passed, failed, skipped, milliseconds }) => {
    total.passed += passed;
    total.failed += failed;
    const skips = skipped === 0 ? "" : `, ${skipped} skipped`;
    const counted = `${passed} passed, ${failed} failed${skips}`;
    return `  ${failed === 0 ? "✓" : "✗"} ${name.padEnd(14)}${counted.padEnd(36)}${formatSeconds(milliseconds).padStart(8)}`;
  });
  const text = [...lines, "", `${total.passed} passed, ${total.failed} failed`, ""].join("\n");
  return { text, isGreen: total.failed === 0 };
}

// A runner that fails without a failed test, or that found nothing to run, proves nothing.
/** @param {Counts} counts @param {number} code @returns {Counts} */
function insist(counts, code) {
  const isSilentFailure = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
