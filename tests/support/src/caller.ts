import type { Refusal } from "@parallax/domain/refusal";
import type { AppRouter } from "@parallax/server/router";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { TRPCClient } from "@trpc/client";

/** A browser that keeps cookies, as far as the API needs one. */
export type Browser = {
  api: Api;
  cookies: Map<string, string>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
};
export type Api = TRPCClient<AppRouter>;

export function openBrowser(origin: string, cookies: Map<string, string> = new Map()): Browser {
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("x-parallax", "1");
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  const api = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        fetch: (url, init) => send(String(url), init as RequestInit),
      }),
    ],
  });
  return { api, cookies, fetch: (path, init) => send(`${origin}${path}`, init) };
}

/** What a call was refused with; throws when it was not refused at all, or failed for another reason. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    const data =
      error instanceof TRPCClientError ? (error.data as { refusal?: Refusal | null } | undefined) : undefined;
    if (data?.refusal !== undefined && data.refusal !== null) return data.refusal;
    throw error;
  }
  throw new Error("The call was expected to be refused, and was not.");
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const name = pair.slice(0, at);
  if (attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0")) cookies.delete(name);
  else cookies.set(name, pair.slice(at + 1));
}
