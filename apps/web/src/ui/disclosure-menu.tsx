import { useEffect, useId, useRef, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

type DisclosureMenuProps = {
  readonly label: ReactNode;
  readonly buttonClassName?: string;
  /** Shut whenever this changes, for example when another page is shown. */
  readonly closeOn?: unknown;
  readonly children: ReactNode;
};

/** A button that opens a panel over the page: the browser's popover, so that Escape and a press outside close it. */
export function DisclosureMenu({ label, buttonClassName, closeOn, children }: DisclosureMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel.current?.matches(":popover-open")) panel.current.hidePopover();
  }, [closeOn]);
  return (
    <div className="relative">
      <button
        type="button"
        popoverTarget={id}
        className={classNames(
          "flex min-h-11 min-w-11 items-center gap-2 rounded-card px-2 hover:bg-tint",
          buttonClassName,
        )}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-auto end-3 top-15 m-0 max-h-[calc(100dvh-5rem)] w-[min(20rem,calc(100vw-1.5rem))] overflow-y-auto rounded-card border border-line bg-card p-2 text-ink shadow-float"
      >
        {children}
      </div>
    </div>
  );
}
