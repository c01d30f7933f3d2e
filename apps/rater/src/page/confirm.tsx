import { type ReactNode, useEffect, useId, useRef } from "react";

/** Asks before something that cannot be undone. Escape and the quiet button leave everything as it was. */
export function Confirm(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly act?: { readonly label: string; readonly busy: boolean; run(): void };
  readonly back: string;
  onClose(): void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <h2 id={title}>{props.title}</h2>
      {props.children}
      <div className="acts">
        {props.act && (
          <button type="button" className="stop" aria-disabled={props.act.busy} onClick={props.act.run}>
            {props.act.label}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {props.back}
        </button>
      </div>
    </dialog>
  );
}
