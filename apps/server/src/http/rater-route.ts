/**
 * Whether a request belongs to a rater: the page at `/r`, and every call that names a ballot's procedure.
 * Such requests are never logged, carry no session, and their errors say a fixed code only. When in doubt, it is a rater's.
 */
export function isRaterRoute(url: string): boolean {
  const path = decodePath(url);
  return (
    path === null || path === "/r" || path.startsWith("/r/") || (path.startsWith("/trpc/") && path.includes("ballot."))
  );
}

/** The path of a request's target without its query; null when it cannot be decoded. */
export function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split("?", 1)[0] ?? "");
  } catch {
    return null;
  }
}
