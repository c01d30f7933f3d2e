import { reportRemarkWords as words } from "@parallax/language/en/report-remarks";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { More } from "../ui/more.tsx";
import { useIsPrinting } from "../ui/printing.ts";

type FurtherRemarksProps = {
  /** Places in the question's list, from 0; `to` is the first that is no longer here. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** The anchors of the comments that are here. */
  readonly anchors: readonly string[];
  readonly children: ReactNode;
};

/** Thousands of comments make a page slow even where they are folded away: beyond this place they are drawn when they are asked for. */
const alwaysDrawn = 100;

/** A group of comments that is folded away: a link to one of them opens it, and paper shows it. */
export function FurtherRemarks({ from, to, of, anchors, children }: FurtherRemarksProps) {
  const [opened, setOpened] = useState(from < alwaysDrawn);
  const printing = useIsPrinting();
  const named = useNamed(anchors);
  useEffect(() => {
    if (named !== null) document.getElementById(named)?.scrollIntoView();
  }, [named]);
  return (
    <More
      summary={words.further({ from: from + 1, to, of })}
      onOpen={() => setOpened(true)}
      open={named === null ? undefined : true}
      whole
    >
      {(opened || printing || named !== null) && children}
    </More>
  );
}

/** The anchor that the address names, where it is one of these. */
function useNamed(anchors: readonly string[]): string | null {
  const hash = useSyncExternalStore(
    listenToHash,
    () => window.location.hash,
    () => "",
  );
  return anchors.find((anchor) => hash === `#${anchor}`) ?? null;
}

function listenToHash(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
