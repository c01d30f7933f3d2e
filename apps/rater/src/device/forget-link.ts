/** What stands in the browser's history beside each of this page's places: how many of them lie before it. */
export type Depth = { readonly depth?: number };

const patienceMilliseconds = 1000;

/**
 * Takes the link out of the address and out of every place of this page that the back key leads to: goes back to the first place, where
 * the next step drops all the others.
 */
export async function forgetLink(): Promise<void> {
  const { depth = 0 } = (history.state ?? {}) as Depth;
  if (depth > 0)
    await new Promise<void>((resolve) => {
      addEventListener("popstate", () => resolve(), { once: true });
      // A browser that has lost its way back goes nowhere, and nobody should wait for it.
      setTimeout(resolve, patienceMilliseconds);
      history.go(-depth);
    });
  history.replaceState({ ...(history.state as Depth | null), depth: 0 }, "", location.pathname);
}
