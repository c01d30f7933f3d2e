import type { ReactNode } from "react";
import { webShellWords as words } from "@parallax/language/en/web-shell";
import { classNames } from "./class-names.ts";

type PageProps = {
  readonly title: string;
  /** A short line above the title: where this page belongs. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  /** What can be done with the whole page, beside its title. */
  readonly acts?: ReactNode;
  readonly width?: "read" | "work";
  readonly children?: ReactNode;
};

/** One page: its title in the window and as the heading that takes focus, then its content in one column. */
export function Page({ title, above, lead, acts, width = "read", children }: PageProps) {
  return (
    <div className={classNames("mx-auto w-full px-4 pb-24 sm:px-8", width === "read" ? "max-w-read" : "max-w-work")}>
      <title>{words.pageTitle({ page: title })}</title>
      <header className="grid gap-3 pt-8 pb-8 sm:pt-14 sm:pb-10">
        {above !== undefined && <div className="text-small text-soft">{above}</div>}
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <h1 tabIndex={-1} className="text-page font-semibold tracking-[-0.01em]">
            {title}
          </h1>
          {acts}
        </div>
        {lead !== undefined && <p className="measure text-lead text-soft">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

type SectionProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
  readonly id?: string;
};

/** A part of a page under its own heading, set off by space. */
export function Section({ title, lead, acts, children, id }: SectionProps) {
  return (
    <section className="mt-14 grid gap-4 first:mt-0" {...(id === undefined ? {} : { id })}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-section font-semibold">{title}</h2>
        {acts}
      </div>
      {lead !== undefined && <p className="measure -mt-2 text-soft">{lead}</p>}
      {children}
    </section>
  );
}
