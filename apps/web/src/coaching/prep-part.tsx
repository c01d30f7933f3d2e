import type { PrepLines } from "@parallax/language/report/prep-lines";
import type { ReactNode } from "react";
import { NamedText } from "../report/sentence.tsx";
import { Notice } from "../ui/notice.tsx";

type PrepPartProps = { readonly title: string; readonly lead?: string | null; readonly children: ReactNode };

/** One heading of the prep sheet and what stands under it. */
export function PrepPart({ title, lead = null, children }: PrepPartProps) {
  return (
    <section className="grid gap-2">
      <div>
        <h2 className="text-subject font-semibold">{title}</h2>
        {lead !== null && <p className="text-fine text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

/** A heading with a few sentences; `counted` ones stand larger, each with its number. */
export function PrepLinesPart({ part, counted = false }: { readonly part: PrepLines; readonly counted?: boolean }) {
  const { title, lead, lines, none, warning, after } = part;
  const List = counted ? "ol" : "ul";
  return (
    <PrepPart title={title} lead={lead}>
      {lines.length === 0 ? (
        <p className="text-soft">{none}</p>
      ) : (
        <List className={counted ? "serif grid list-decimal gap-1 ps-6 marker:text-accent" : "grid gap-1"}>
          {lines.map((line) => (
            <li key={line}>
              <NamedText text={line} />
            </li>
          ))}
        </List>
      )}
      {warning !== null && <Notice kind="warn">{warning}</Notice>}
      {after !== null && <p className="text-fine text-soft">{after}</p>}
    </PrepPart>
  );
}
