import type { AnyProcedure } from "@trpc/server";
import { appRouter } from "./router.ts";

/** A mounted procedure; `inputs` are the shapes that its input is checked against. */
export type ListedProcedure = {
  readonly path: string;
  readonly kind: AnyProcedure["_def"]["type"];
  readonly inputs: readonly unknown[];
};

/** Every procedure that is mounted, read from the router itself: what checks of all of them go through. */
export const procedureList: readonly ListedProcedure[] = Object.entries<AnyProcedure>(flatten(appRouter)).map(
  ([path, procedure]) => {
    const inputs: unknown = Reflect.get(procedure._def, "inputs");
    return { path, kind: procedure._def.type, inputs: Array.isArray(inputs) ? inputs : [] };
  },
);

// At run time the record is flat, "signIn.current"; its type says nested.
function flatten(router: { _def: { procedures: object } }): Record<string, AnyProcedure> {
  return router._def.procedures as Record<string, AnyProcedure>;
}
