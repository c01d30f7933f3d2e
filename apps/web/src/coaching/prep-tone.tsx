import type { Tone } from "@parallax/domain/coaching/tone";
import { webPrepWords as words } from "@parallax/language/en/web-prep";
import { Notice } from "../ui/notice.tsx";
import { PrepPart } from "./prep-part.tsx";

/** How much was written for and against, by the questions that were answered. */
export function PrepTone({ tone }: { readonly tone: Tone | null }) {
  return (
    <PrepPart title={words.tone}>
      {tone === null ? (
        <p className="text-soft">{words.toneNone}</p>
      ) : (
        <>
          <p>{words.toneCounted(tone)}</p>
          {tone.heavy && <Notice kind="warn">{words.toneHeavy}</Notice>}
          <p className="text-fine text-soft">{words.toneFine}</p>
        </>
      )}
    </PrepPart>
  );
}
