import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
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
    failures: (report?.testResults ?? []).flatMap(failuresOfFile),
  };
  return insist(counts, code);
}

/**
 * Counts the tests of one Playwright run; one that needed its second attempt has passed, and the run's own report names it as flaky.
 * @param {string} file @param {number} code @returns {Counts}
 */
export function countPlaywright(file, code) {
  const report = readReport(file);
  const stats = report?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  const failures = (report?.suites ?? []).flatMap(failuresOfSuite);
  return insist({ passed, failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0, failures }, code);
}

/** A file that could not be loaded has a message of its own and no tests. @param {any} file @returns {string[]} */
function failuresOfFile(file) {
  const failed = file.assertionResults.filter((/** @type {any} */ { status }) => status === "failed");
  if (failed.length === 0) return file.status === "failed" ? [describe(file.name, file.message)] : [];
  return failed.map((/** @type {any} */ test) => describe(test.fullName, test.failureMessages[0]));
}

/** @param {any} suite @returns {string[]} */
function failuresOfSuite(suite) {
  const own = (suite.specs ?? [])
    .filter((/** @type {any} */ { ok }) => !ok)
    .map((/** @type {any} */ spec) => describe(spec.title, spec.tests[0]?.results.at(-1)?.error?.message));
  return [...own, ...(suite.suites ?? []).flatMap(failuresOfSuite)];
}

/** @param {string} title @param {string | undefined} message */
function describe(title, message) {
  const reason = stripVTControlCharacters(message ?? "")
    .split("\n")
    .filter((line) => !/^\s*(at .*)?$/.test(line));
  return [title, ...reason.slice(0, 6).map((line) => `    ${line.slice(0, 200)}`)].join("\n");
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
  // Whoever reads only the end of a long run learns here what failed and why.
  const failures = results.flatMap(({ name, failures: told = [] }) => told.map((failure) => `✗ ${name}: ${failure}`));
  const text = [
    ...failures,
    ...(failures.length === 0 ? [] : [""]),
    ...lines,
    "",
    `${total.passed} passed, ${total.failed} failed`,
    "",
  ].join("\n");
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
