import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type MoreProps = {
  readonly summary: ReactNode;
  readonly onOpen?: () => void;
  /** On paper what is inside stands there without the line that opens it. */
  readonly whole?: boolean;
  /** Opens it from outside; undefined leaves it to the reader. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
};

/** Something that is there for whoever wants it: the browser's own disclosure. */
export function More({ summary, onOpen, whole = false, open, children }: MoreProps) {
  return (
    <details className="group" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary
        className={classNames(
          "inline-flex min-h-11 list-none items-center gap-2 font-semibold text-accent",
          whole && "print:hidden",
        )}
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-3.5 fill-none stroke-current stroke-2 transition-transform duration-150 group-open:rotate-90"
        >
          <path d="m6 3 5 5-5 5" />
        </svg>
        {summary}
      </summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
