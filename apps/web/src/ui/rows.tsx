import type { ReactNode } from "react";

/** A list of things one below the other, parted by hairlines. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul aria-label={label} className="border-b border-line">
      {children}
    </ul>
  );
}

type RowProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** The one next step, at the end of the row. */
  readonly step?: ReactNode;
};

export function Row({ title, note, step }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line py-5">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <h3 className="text-subject font-semibold wrap-anywhere">{title}</h3>
        {note !== undefined && <p className="text-soft">{note}</p>}
      </div>
      {step}
    </li>
  );
}
