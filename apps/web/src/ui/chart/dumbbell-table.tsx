import { Fragment } from "react";
import { classNames } from "../class-names.ts";
import { InlineMark } from "./mark-shape.tsx";
import type { ChartScale } from "./place-on.ts";
import { RatingLine, WithheldLine } from "./rating-line.tsx";
import type { LineReading } from "./rating-line.tsx";

/** One thing, two views. Numbers come as the words that are shown; the drawing reads the values. */
export type DumbbellRow = {
  readonly id: string;
  readonly label: string;
  readonly self: { readonly value: number; readonly text: string } | null;
  readonly others:
    | (LineReading & {
        readonly kind: "shown";
        readonly text: string;
        /** "3.9 to 4.6", or what is said instead of an interval. */
        readonly likely: string | null;
        readonly people: string;
      })
    | { readonly kind: "withheld"; readonly words: string };
  readonly verdict: string | null;
  readonly apart: boolean;
  /** The same for parts of the others, set below in small. */
  readonly parts?: readonly DumbbellRow[];
};

/** Words of the table's own: heads of its columns and the ends of the scale. */
export type DumbbellWords = {
  readonly thing: string;
  readonly drawing: string;
  readonly self: string;
  readonly others: string;
  readonly difference: string;
  readonly low: string;
  readonly high: string;
  readonly noSelf: string;
};

type DumbbellTableProps = {
  readonly caption: string;
  readonly scale: ChartScale;
  readonly words: DumbbellWords;
  readonly rows: readonly DumbbellRow[];
  /** Only the first table of a page names its columns and the scale's ends for the eye. */
  readonly headed?: boolean;
};

const grid = "grid grid-cols-[auto_auto_1fr] gap-x-5 sm:grid-cols-[11rem_1fr_3rem_5.5rem_6.5rem] sm:items-center";

/**
 * Rows of two views on one scale. It is a table first: every number stands in a cell, and the drawing is one more cell that
 * only the eye needs. Roles are written out because a grid layout takes them away from table elements.
 */
export function DumbbellTable({ caption, scale, words, rows, headed = false }: DumbbellTableProps) {
  return (
    <table role="table" className="block text-small print:text-[9pt]">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="block">
        <tr role="row" className={classNames(grid, "pb-1 text-fine text-soft", !headed && "sm:sr-only")}>
          <th role="columnheader" scope="col" className="sr-only">
            {words.thing}
          </th>
          <th role="columnheader" scope="col" className="col-span-full font-normal sm:col-span-1 sm:col-start-2">
            <span className="sr-only">{words.drawing}</span>
            <span aria-hidden="true" className={classNames("justify-between gap-4", headed ? "flex" : "hidden")}>
              <span className="figures text-start">{words.low}</span>
              <span className="figures text-end">{words.high}</span>
            </span>
          </th>
          <th role="columnheader" scope="col" className={headClass}>
            <InlineMark shape="diamond" tone="ink" /> {words.self}
          </th>
          <th role="columnheader" scope="col" className={headClass}>
            <InlineMark shape="circle" tone="accent" /> {words.others}
          </th>
          <th role="columnheader" scope="col" className={classNames(headClass, "sm:text-start")}>
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block">
        {rows.map((row) => (
          <Fragment key={row.id}>
            <Row row={row} scale={scale} words={words} />
            {row.parts?.map((part) => (
              <Row key={part.id} row={part} scale={scale} words={words} part />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const headClass = "max-sm:sr-only font-normal whitespace-nowrap sm:text-end";

type RowProps = {
  readonly row: DumbbellRow;
  readonly scale: ChartScale;
  readonly words: DumbbellWords;
  readonly part?: boolean;
};

function Row({ row, scale, words, part = false }: RowProps) {
  const { others } = row;
  return (
    <tr
      role="row"
      className={classNames(grid, "break-inside-avoid", part ? "pb-1 text-soft" : "border-t border-line py-2")}
    >
      <th
        role="rowheader"
        scope="row"
        className={classNames(
          "col-span-full text-start sm:col-span-1",
          part ? "ps-3 font-normal text-fine" : "font-semibold leading-snug",
        )}
      >
        {row.label}
      </th>
      <td
        role="cell"
        className={classNames(
          "col-span-full px-2 sm:col-span-1",
          others.kind === "withheld" && row.self === null && "sm:col-span-4",
        )}
      >
        {others.kind === "withheld" && row.self === null ? (
          <WithheldLine words={others.words} />
        ) : (
          <RatingLine
            scale={scale}
            self={part ? null : (row.self?.value ?? null)}
            others={others.kind === "shown" ? others : null}
            apart={row.apart}
          />
        )}
      </td>
      {others.kind === "withheld" && row.self === null ? null : <Numbers row={row} words={words} part={part} />}
    </tr>
  );
}

function Numbers({
  row,
  words,
  part,
}: {
  readonly row: DumbbellRow;
  readonly words: DumbbellWords;
  readonly part: boolean;
}) {
  const { others, self } = row;
  return (
    <>
      <td role="cell" className="figures whitespace-nowrap sm:text-end">
        {!part && (
          <>
            <OnPhone>{words.self} </OnPhone>
            {self?.text ?? words.noSelf}
          </>
        )}
      </td>
      <td
        role="cell"
        className={classNames(
          "figures",
          others.kind === "shown" && "whitespace-nowrap sm:text-end",
          others.kind === "withheld" && "max-sm:col-span-2 sm:col-span-2 text-fine text-soft",
        )}
      >
        {others.kind === "withheld" ? (
          others.words
        ) : (
          <>
            <OnPhone>{words.others} </OnPhone>
            {others.text}
            {others.likely !== null && <span className="block text-fine text-soft">{others.likely}</span>}
          </>
        )}
      </td>
      {others.kind === "shown" && (
        <td role="cell" className="leading-snug">
          {row.verdict}
          <span className="block text-fine text-soft">{others.people}</span>
        </td>
      )}
    </>
  );
}

/** Names a number where the column heads are out of sight. */
function OnPhone({ children }: { readonly children: string | readonly string[] }) {
  return (
    <span aria-hidden="true" className="text-fine text-soft sm:hidden">
      {children}
    </span>
  );
}
