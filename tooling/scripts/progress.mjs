import process from "node:process";

// Everything here goes to standard error: standard output belongs to the command that is being prepared.
const out = process.stderr;
const isTerminal = out.isTTY === true && process.env.TERM !== "dumb";

/**
 * Shows a step while it runs: a ticking line on a terminal, a line now and then elsewhere.
 * @template T @param {string} title @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function showStep(title, work) {
  const startedAt = Date.now();
  const elapsed = () => formatSeconds(Date.now() - startedAt);
  const show = (/** @type {string} */ text) => out.write(isTerminal ? `\r\x1b[2K${text}` : `${text}\n`);
  show(`  … ${title}`);
  const tick = setInterval(() => show(`  … ${title} ${elapsed()}`), isTerminal ? 1000 : 15_000);
  try {
    const result = await work();
    show(`  ✓ ${title} ${elapsed()}${isTerminal ? "\n" : ""}`);
    return result;
  } catch (error) {
    show(`  ✗ ${title} ${elapsed()}${isTerminal ? "\n" : ""}`);
    throw error;
  } finally {
    clearInterval(tick);
  }
}

/** @param {number} milliseconds */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
