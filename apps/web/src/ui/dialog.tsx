import { useEffect, useId, useRef, type ReactNode } from "react";
import { webShellWords as words } from "@parallax/language/en/web-shell";

type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** False where closing would leave the page in a state that cannot go on. */
  readonly dismissible?: boolean;
  readonly children: ReactNode;
};

/** The browser's own dialog: it traps focus, closes on Escape, gives focus back. */
export function Dialog({ open, title, onClose, dismissible = true, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      onClose={onClose}
      onCancel={(event) => {
        if (!dismissible) event.preventDefault();
      }}
      className="m-auto w-[calc(100%-2rem)] max-w-dialog rounded-card border border-line bg-card p-0 text-ink shadow-float backdrop:bg-[oklch(0.2_0.02_260/0.45)]"
    >
      {open && (
        <div className="grid gap-4 p-6 sm:p-8">
          <h2 id={heading} className="text-section font-semibold">
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}

/** The row of answers at the foot of a dialog; the safe one is always there. */
export function DialogAnswers({
  onCancel,
  cancel,
  children,
}: {
  readonly onCancel: () => void;
  readonly cancel?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="mt-2 flex flex-wrap-reverse justify-end gap-3">
      <button
        type="button"
        onClick={onCancel}
        className="min-h-11 rounded-card px-4 font-semibold text-soft hover:text-ink"
      >
        {cancel ?? words.cancel}
      </button>
      {children}
    </div>
  );
}
