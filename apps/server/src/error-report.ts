/**
 * What a log may know about an unexpected error: its kind and where it happened.
 * Never its message: drivers put the values of a failed statement there, people's words and addresses among them.
 */
export function reportError(error: unknown): Record<string, unknown> {
  const root = rootOf(error);
  if (!(root instanceof Error)) return { name: typeof root };
  const frames = root.stack?.split("\n").filter((line) => line.startsWith("    at ")) ?? [];
  const own = root.message.startsWith("Invariant broken: ") ? { message: root.message } : {};
  return {
    name: root.name,
    ...codesOf(root),
    ...own,
    at: frames.slice(0, 12).map((line) => line.trim()),
  };
}

/** The same as lines, for the terminal. */
export function describeError(error: unknown): string {
  const { at, ...facts } = reportError(error);
  const frames = Array.isArray(at) ? at.map((frame) => `\n    ${String(frame)}`) : [];
  return `${Object.values(facts).join(" ")}${frames.join("")}`;
}

const unavailable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
]);

/** Whether the database is away or too busy, so that asking again later makes sense. */
export function isUnavailable(error: unknown): boolean {
  const root = rootOf(error);
  const code = root instanceof Error && "code" in root ? String(root.code) : "";
  // Server shutting down or starting, too many connections, a statement that took too long, one ended for a deadlock (with a migration).
  return unavailable.has(code) || /^(57P0[1-3]|53300|57014|55P03|40P01)$/.test(code);
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}

function codesOf(error: Error): Record<string, unknown> {
  return Object.fromEntries(
    ["code", "constraint_name", "table_name", "routine"].flatMap((key) => {
      const value: unknown = Reflect.get(error, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
