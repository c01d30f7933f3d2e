import type { Settings } from "../settings.ts";

/** `__Host-` binds a cookie to this very host over https; browsers refuse that prefix on the loopback's plain http. */
function cookieName(name: string, { publicUrl }: Settings): string {
  return publicUrl.startsWith("https:") ? `__Host-parallax-${name}` : `parallax-${name}`;
}

export const sessionCookie = (settings: Settings) => cookieName("session", settings);

/** Names the browser that asked for a sign-in link, so that no other can spend it. */
export const browserCookie = (settings: Settings) => cookieName("browser", settings);
