import { useEffect, useRef } from "react";
import { webShellWords as words } from "@parallax/language/en/web-shell";

type ErrorSummaryProps = {
  /** What is wrong, and the id of the control to go to where there is one. */
  readonly problems: readonly { readonly text: string; readonly fieldName?: string }[];
  /** Raised by every attempt, so that the summary takes focus again. */
  readonly attempt: number;
};

/** The errors of a form, on top of it. Takes focus when an attempt to send failed. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-card border-2 border-stop bg-card p-4">
      <h2 className="font-sans font-semibold text-stop">{words.summaryTitle({ problems: problems.length })}</h2>
      <ul className="mt-1 grid gap-1">
        {problems.map(({ text, fieldName }) => (
          <li key={`${fieldName}-${text}`}>
            {fieldName === undefined ? (
              text
            ) : (
              <button type="button" className="link min-h-6 text-left" onClick={() => goTo(box.current, fieldName)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(box: HTMLElement | null, name: string): void {
  const control = box?.closest("form")?.elements.namedItem(name);
  if (control instanceof HTMLElement) control.focus();
  else if (control instanceof RadioNodeList && control[0] instanceof HTMLElement) control[0].focus();
}
