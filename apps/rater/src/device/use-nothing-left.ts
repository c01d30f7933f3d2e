import { useEffect } from "react";

/**
 * Browsers keep a page that was left alive for their back key. On a computer that others use it is emptied when it is left, and begins
 * anew when it comes back.
 */
export function useNothingLeft(shared: boolean): void {
  useEffect(() => {
    if (!shared) return;
    const leave = () => document.body.replaceChildren();
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload();
    };
    addEventListener("pagehide", leave);
    addEventListener("pageshow", comeBack);
    return () => {
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", comeBack);
    };
  }, [shared]);
}
