import { router } from "./door.ts";

/** Every procedure of the product. A capability adds its router here: one import, one line. */
export const appRouter = router({});

export type AppRouter = typeof appRouter;
