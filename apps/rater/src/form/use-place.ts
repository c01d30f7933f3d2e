import { useEffect, useState } from "react";
import type { Depth } from "../device/forget-link.ts";

/** Where in the form somebody is: before it, on the part with this number, or on the page that shows everything. */
export type Place = "arrival" | "check" | number;

/** The place, kept in the browser's history too, so that a phone's back key goes back one screen and not out of the form. */
export function usePlace(first: Place): readonly [Place, (to: Place) => void] {
  const [place, setPlace] = useState<Place>(first);
  useEffect(() => {
    history.replaceState({ place: first, depth: depth() }, "");
    const onPop = (event: PopStateEvent) => {
      const { place: back } = (event.state ?? {}) as { place?: Place };
      if (back !== undefined) setPlace(back);
    };
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [first]);
  const go = (to: Place) => {
    history.pushState({ place: to, depth: depth() + 1 }, "");
    setPlace(to);
  };
  return [place, go];
}

const depth = () => ((history.state ?? {}) as Depth).depth ?? 0;
