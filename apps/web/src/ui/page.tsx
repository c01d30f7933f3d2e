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

/** A column for reading, set off from the margin by the same distance on every page; the margin holds the way back. */
const widths = {
  read: "lg:grid-cols-[12rem_minmax(0,45rem)]",
  work: "grid-cols-[minmax(0,1fr)]",
} as const;

/** One page: its title in the window and as the heading that takes focus, then its content in one column. */
export function Page({ title, above, lead, acts, width = "read", children }: PageProps) {
  return (
    <div className={classNames("mx-auto grid w-full max-w-work gap-x-12 px-4 pb-24 sm:px-8", widths[width])}>
      <title>{words.pageTitle({ page: title })}</title>
      <div className={classNames("text-small text-soft", width === "read" ? "max-lg:pt-6 lg:pt-17" : "pt-6")}>
        {above}
      </div>
      <div className="min-w-0">
        <header
          className={classNames(
            "grid gap-3 pb-8 sm:pb-10",
            width === "read" ? "max-lg:pt-2 lg:pt-14" : above === undefined ? "pt-4 sm:pt-8" : "pt-2",
          )}
        >
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <h1 tabIndex={-1} className="text-page font-semibold tracking-[-0.01em] wrap-anywhere">
              {title}
            </h1>
            {acts}
          </div>
          {lead !== undefined && <p className="measure text-lead text-soft">{lead}</p>}
        </header>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-14">{children}</div>
      </div>
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
    <section className="grid gap-4" {...(id === undefined ? {} : { id })}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-section font-semibold">{title}</h2>
        {acts}
      </div>
      {lead !== undefined && <p className="measure -mt-2 text-soft">{lead}</p>}
      {children}
    </section>
  );
}
