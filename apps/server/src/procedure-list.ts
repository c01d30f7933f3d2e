import type { AnyProcedure } from "@trpc/server";
import { appRouter } from "./router.ts";

/** Every procedure that is mounted, read from the router itself: what checks of all of them go through. */
export const procedureList: readonly { path: string; kind: AnyProcedure["_def"]["type"] }[] =
  Object.entries<AnyProcedure>(flatten(appRouter)).map(([path, procedure]) => ({
    path,
    kind: procedure._def.type,
  }));

// At run time the record is flat, "signIn.current"; its type says nested.
function flatten(router: { _def: { procedures: object } }): Record<string, AnyProcedure> {
  return router._def.procedures as Record<string, AnyProcedure>;
}
