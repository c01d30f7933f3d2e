import type { ReactNode } from "react";

type Column<T> = {
  readonly name: string;
  readonly cell: (row: T) => ReactNode;
  /** Set to the end of the column: for numbers. */
  readonly end?: boolean;
};

type TableProps<T> = {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
};

/** A table where there is room; on a phone each row stands as a block, its cells under their names. The first column names the row. */
export function Table<T>({ caption, columns, rows, keyOf }: TableProps<T>) {
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <table className="w-full border-collapse text-start max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              className={`border-b border-line py-2 pe-6 text-small font-normal text-soft last:pe-0 ${side(column)}`}
            >
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={keyOf(row)} className="border-b border-line align-baseline max-md:grid max-md:gap-1 max-md:py-4">
            <th scope="row" className={`py-3 pe-6 font-semibold max-md:p-0 ${side(first)}`}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td
                key={column.name}
                className={`py-3 pe-6 last:pe-0 max-md:grid max-md:grid-cols-[6rem_1fr] max-md:items-baseline max-md:gap-x-3 max-md:p-0 ${side(column)}`}
              >
                <span className="text-small text-soft md:hidden">{column.name}</span>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function side(column: { readonly end?: boolean }): string {
  return column.end === true ? "text-end max-md:text-start" : "text-start";
}
