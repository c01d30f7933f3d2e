/** Tolerance of methods.md 25.5: |a - b| <= 1e-9 + 1e-9 |b|. */
export function isClose(actual: number, expected: number, tolerance = 1e-9): boolean {
  return Math.abs(actual - expected) <= tolerance + tolerance * Math.abs(expected);
}

/**
 * Where two results differ, as sentences; empty when they agree. Numbers agree within the tolerance, null and absent are the same,
 * everything else must be equal. Lists named `raters` are compared as sets.
 */
export function differences(actual: unknown, expected: unknown, place = "", tolerance = 1e-9): readonly string[] {
  if (actual === null || actual === undefined || expected === null || expected === undefined) {
    return (actual ?? null) === (expected ?? null)
      ? []
      : [`${place}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
  if (typeof actual === "number" && typeof expected === "number") {
    return isClose(actual, expected, tolerance) ? [] : [`${place}: ${actual} instead of ${expected}`];
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const asSet = place.endsWith(".raters");
    const left: readonly unknown[] = asSet ? actual.toSorted() : actual;
    const right: readonly unknown[] = asSet ? expected.toSorted() : expected;
    if (left.length !== right.length) return [`${place}: ${left.length} entries instead of ${right.length}`];
    return left.flatMap((value, index) => differences(value, right[index], `${place}[${index}]`, tolerance));
  }
  if (isRecord(actual) && isRecord(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(actual[key], expected[key], `${place}.${key}`, tolerance));
  }
  return Object.is(actual, expected)
    ? []
    : [`${place}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
