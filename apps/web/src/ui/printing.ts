import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being set on paper: for what is too much for a screen at once and belongs on paper all the same. */
export function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia("print");
    // The browser sets the page when these have returned, so what is missing has to stand there by then.
    const tell = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => tell(true);
    const end = () => tell(false);
    const change = (event: MediaQueryListEvent) => tell(event.matches);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    media.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      media.removeEventListener("change", change);
    };
  }, []);
  return printing;
}
