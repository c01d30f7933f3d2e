import type { AnyRouter } from "@tanstack/react-router";

/** After a move to another page its heading takes focus, so that a screen reader reads it and Tab goes on from there. */
export function focusNewPages(router: AnyRouter): void {
  router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
    if (fromLocation === undefined || !pathChanged) return;
    const heading = document.querySelector<HTMLElement>("main h1") ?? document.querySelector<HTMLElement>("main");
    heading?.focus({ preventScroll: true });
  });
}
