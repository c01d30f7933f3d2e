import { classNames } from "../class-names.ts";

type TwinTableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row names it; the others hold the words that are shown. */
  readonly rows: readonly (readonly string[])[];
};

/** The plain table beside a drawing. */
export function TwinTable({ caption, heads, rows }: TwinTableProps) {
  return (
    <table className="w-full border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-start text-fine text-soft">
          {heads.map((head, column) => (
            <th
              key={head}
              scope="col"
              className={classNames("py-1.5 pe-4 font-normal last:pe-0", column === 0 ? "text-start" : "text-end")}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 pe-4 text-start font-normal">
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={heads[column + 1]} className="py-1.5 pe-4 text-end last:pe-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
