import type { ReactNode } from "react";

type ReportPartProps = {
  readonly id: string;
  readonly number?: number | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** One part of the report, as a chapter opens in a book: a number, a title, a line of what it is. */
export function ReportPart({ id, number, title, lead, children }: ReportPartProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-20 space-y-8 border-t border-line pt-10 print:space-y-5 print:break-before-page print:border-0 print:pt-0"
    >
      <header className="grid gap-3">
        {number !== undefined && (
          <p aria-hidden="true" className="serif text-lead leading-none text-accent">
            {number}
          </p>
        )}
        <h2 id={`${id}-title`} className="text-page font-semibold tracking-[-0.01em]">
          {title}
        </h2>
        {lead !== undefined && <p className="serif measure text-lead text-soft">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** A paragraph's heading inside a part. */
export function PartHeading({ children }: { readonly children: ReactNode }) {
  return <h3 className="text-subject font-semibold">{children}</h3>;
}
