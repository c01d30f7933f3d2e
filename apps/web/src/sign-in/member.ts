import { getRouteApi } from "@tanstack/react-router";
import type { Current } from "./current.ts";

const route = getRouteApi("/member");

/** Whoever is signed in, on pages that only members see. */
export function useMember(): Current["member"] {
  return route.useRouteContext().current.member;
}
