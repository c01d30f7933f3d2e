/** Something the person at the keyboard can mend: shown as one line, without a stack. */
export class Failure extends Error {
  /** @param {string} message @param {string} [detail] what the failed program printed last */
  constructor(message, detail) {
    super(message);
    this.name = "Failure";
    this.detail = detail;
  }
}

const reasons = [
  {
    pattern: /ENOSPC|No space left on device|EDQUOT|os error 28/i,
    says: "The disk is full. Free some space (about 1 GB is needed) and try again.",
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network|dns error|error sending request|fetch failed|META_FETCH_FAIL/i,
    says: "The npm registry cannot be reached. The first run needs a network connection; later runs do not.",
  },
  {
    pattern: /EACCES|EPERM|Permission denied/i,
    says: "This account may not write to the folder of the clone. Clone it again as this user, or change its owner.",
  },
];

/**
 * Turns what an installer printed into one line.
 * @param {string} step @param {string} output
 */
export function explainInstall(step, output) {
  const known = reasons.find(({ pattern }) => pattern.test(output));
  const says = known?.says ?? "The last lines above say why.";
  return new Failure(`${step} failed. ${says}`, lastLines(output, known === undefined ? 25 : 6));
}

/** @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
