import type { Outlet } from "./walk-outlets.ts";

/** What two runs of the same round cannot have in common, by name: when things happened, and which failed request it was. */
const instants = ["at", "closedAt", "closesAt", "endedAt", "launchedAt", "releasedAt", "requestedAt"];
const instant = new RegExp(`"(${instants.join("|")})":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)"`, "g");
const requestId = /"requestId":"[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}"/g;

export type Run = {
  /** Instants within are let pass: from a month before to a month after the test. */
  readonly now: Date;
  /** Texts of this run that the test knows to be drawn by chance, such as the six words of its key. */
  readonly drawn: readonly string[];
};

/**
 * The outlets as text that two runs of the same round have in common, to the byte, unless something leaks. Only whole values of the
 * fields named above are let pass, and only what is the test's own; `comparable.test.ts` shows that nothing hides behind them.
 */
export function comparable(outlets: readonly Outlet[], { now, drawn }: Run): readonly string[] {
  const monthMs = 31 * 86_400_000;
  return outlets.map(({ who, what, status, text }) => {
    const same = drawn
      .reduce((rest, each, place) => rest.replaceAll(each, `drawn ${place}`), text)
      .replaceAll(requestId, '"requestId":"some request"')
      .replaceAll(instant, (whole, name: string, at: string) =>
        Math.abs(Date.parse(at) - now.getTime()) < monthMs ? `"${name}":"some moment"` : whole,
      );
    return `${who} ${what} ${status} ${same}`;
  });
}
