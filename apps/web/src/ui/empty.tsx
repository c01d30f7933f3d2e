import type { ReactNode } from "react";

type EmptyProps = { readonly lead: string; readonly children?: ReactNode; readonly step?: ReactNode };

/** What a page will be, said where there is nothing yet, with the first step. */
export function Empty({ lead, children, step }: EmptyProps) {
  return (
    <div className="grid justify-items-start gap-4 border-t border-line pt-8">
      <p className="serif text-section font-semibold">{lead}</p>
      {children !== undefined && <p className="measure text-soft">{children}</p>}
      {step !== undefined && <div className="mt-2">{step}</div>}
    </div>
  );
}
