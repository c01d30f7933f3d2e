import type { ReactNode } from "react";
import { NamedText } from "../report/sentence.tsx";

type PrepPartProps = { readonly title: string; readonly lead?: string; readonly children: ReactNode };

/** One heading of the prep sheet and what stands under it. */
export function PrepPart({ title, lead, children }: PrepPartProps) {
  return (
    <section className="grid gap-2">
      <div>
        <h2 className="text-subject font-semibold">{title}</h2>
        {lead !== undefined && <p className="text-fine text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

type PrepLinesProps = {
  readonly title: string;
  /** Said where there are no lines. */
  readonly none: string;
  readonly lines: readonly string[];
  readonly after?: string;
};

/** A heading with a few sentences, in which titles are isolated. */
export function PrepLines({ title, none, lines, after }: PrepLinesProps) {
  return (
    <PrepPart title={title}>
      {lines.length === 0 ? (
        <p className="text-soft">{none}</p>
      ) : (
        <ul className="grid gap-1">
          {lines.map((line) => (
            <li key={line}>
              <NamedText text={line} />
            </li>
          ))}
        </ul>
      )}
      {after !== undefined && lines.length > 0 && <p className="text-small text-soft">{after}</p>}
    </PrepPart>
  );
}
