import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

/** How deep a cell is tinted; the number in it says the same. */
export type Heat = "none" | "light" | "full";

/** Null where nothing may be shown: a dotted rim around the words. */
export type HeatCell = { readonly text: string; readonly heat: Heat | null };
export type HeatColumn = { readonly key: string; readonly label: string; readonly mark: ReactNode };

type HeatTableProps = {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly HeatColumn[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly key: string;
      readonly label: string;
      readonly href: string;
      readonly cells: readonly HeatCell[];
    }[];
  }[];
};

/** Which of the three tints a value has, between two limits of the scale. */
export function heatOf(value: number, lightFrom: number, fullFrom: number): Heat {
  if (value >= fullFrom) return "full";
  return value >= lightFrom ? "light" : "none";
}

const tints = {
  none: "bg-card",
  light: "bg-tint",
  full: "bg-heat font-semibold",
} as const;

/** A true table, its cells tinted in three steps. */
export function HeatTable({ caption, head, columns, groups }: HeatTableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="figures w-full border-separate border-spacing-0.5 text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-fine text-soft">
            <th scope="col" className="min-w-36 py-1.5 pe-3 text-start align-bottom font-normal">
              {head}
            </th>
            {columns.map(({ key, label, mark }) => (
              <th key={key} scope="col" className="max-w-32 min-w-17 px-1 py-1.5 text-center align-bottom font-normal">
                {mark} {label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className="serif pt-4 pb-1 text-start text-accent">
                {title}
              </th>
            </tr>
            {rows.map(({ key, label, href, cells }) => (
              <tr key={key} className="break-inside-avoid">
                <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                  <a href={href} className="hover:underline">
                    {label}
                  </a>
                </th>
                {cells.map(({ text, heat }, at) => (
                  <td
                    key={columns[at]?.key}
                    className={classNames(
                      "px-1 py-1.5 text-center [print-color-adjust:exact]",
                      heat === null ? "border border-dotted border-edge text-fine text-soft" : tints[heat],
                    )}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
