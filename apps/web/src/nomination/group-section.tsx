import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { PersonRow } from "./person-row.tsx";
import type { Rater } from "./raters.ts";

type GroupSectionProps = {
  readonly group: NominatedGroup;
  readonly raters: readonly Rater[];
  readonly editable: boolean;
  /** Somebody just taken off this group, who can be put back. */
  readonly removed: Rater | null;
  readonly onUndo: (rater: Rater) => void;
  readonly onMove: (rater: Rater, group: NominatedGroup) => void;
  readonly onRemove: (rater: Rater) => void;
  readonly adding: boolean;
  readonly onAdding: (open: boolean) => void;
  readonly children: ReactNode;
};

/** One rater group of the list, with the way to add to it. */
export function GroupSection({ group, raters, editable, removed, adding, children, ...on }: GroupSectionProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    // Whoever closes the panel with the keyboard goes on from the button that opened it.
    if (wasAdding.current && !adding && document.activeElement === document.body) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  return (
    <section aria-labelledby={`group-${group}`} className="grid gap-3">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={`group-${group}`} className="text-section font-semibold">
          {reportPeopleWords.label[group]}
        </h2>
        <span className="figures text-soft">{raters.length > 0 && raters.length}</span>
      </div>
      <p className="measure -mt-2 text-small text-soft">{words.who[group]}</p>
      {raters.length > 0 && (
        <ul className="border-b border-line">
          {raters.map((rater) => (
            <PersonRow
              key={rater.id}
              rater={rater}
              {...(editable
                ? { onMove: (to: NominatedGroup) => on.onMove(rater, to), onRemove: () => on.onRemove(rater) }
                : {})}
            />
          ))}
        </ul>
      )}
      {raters.length === 0 && !editable && <p className="text-soft">{words.none}</p>}
      {removed !== null && <Removed rater={removed} onUndo={() => on.onUndo(removed)} />}
      {editable &&
        (adding ? (
          <div className="grid gap-4 rounded-card border border-line bg-card p-4 sm:p-5">
            {children}
            <Button look="plain" className="justify-self-start" onClick={() => on.onAdding(false)}>
              {words.doneAdding}
            </Button>
          </div>
        ) : (
          <div>
            <Button ref={opener} aria-expanded={false} onClick={() => on.onAdding(true)}>
              {words.add[group]}
            </Button>
          </div>
        ))}
    </section>
  );
}

/** The way back after a removal; it takes the focus that the removed row had. */
function Removed({ rater, onUndo }: { readonly rater: Rater; readonly onUndo: () => void }) {
  const undo = useRef<HTMLDivElement>(null);
  useEffect(() => undo.current?.querySelector("button")?.focus(), [rater]);
  return (
    <div ref={undo} role="status" className="flex items-center gap-3 border-s-3 border-accent ps-4">
      <span>{words.removed({ name: rater.name })}</span>
      <Button look="plain" onClick={onUndo}>
        {webShellWords.undo}
      </Button>
    </div>
  );
}
