import { InlineMark } from "@parallax/chart/mark";
import { RatingLine } from "@parallax/chart/rating-line";
import type { LineReading, RatingLineProps } from "@parallax/chart/rating-line";
import { Fragment } from "react";
import { classNames } from "../class-names.ts";
import { WithheldLine } from "./withheld-line.tsx";

type ChartScale = RatingLineProps["scale"];

/** One thing, two views. Numbers come as the words that are shown; the drawing reads the values. */
export type DumbbellRow = {
  readonly id: string;
  readonly label: string;
  readonly self: { readonly value: number; readonly text: string } | null;
  readonly others:
    | (LineReading & {
        readonly kind: "shown";
        readonly text: string;
        /** "3.9 to 4.6", or nothing where an interval says nothing. */
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
  readonly people: string;
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
  /** Whole sentences as labels are set lighter than names. */
  readonly sentences?: boolean;
};

const grid = "grid grid-cols-[auto_auto_1fr] gap-x-5 sm:grid-cols-[10.5rem_1fr_2.25rem_5rem_5rem] sm:gap-x-4";

/**
 * Rows of two views on one scale. It is a table first: every number stands in a cell, and the drawing is one more cell that
 * only the eye needs. Roles are written out because a grid layout takes them away from table elements.
 */
export function DumbbellTable({ caption, scale, words, rows, headed = false, sentences = false }: DumbbellTableProps) {
  return (
    <table role="table" className="block text-small print:text-[9pt]">
      <caption className="sr-only">{caption}</caption>
      <Heads words={words} headed={headed} />
      <tbody role="rowgroup" className="block border-b border-line">
        {rows.map((row) => (
          <Fragment key={row.id}>
            <Row row={row} scale={scale} words={words} sentences={sentences} />
            {row.parts?.map((part) => (
              <Row key={part.id} row={part} scale={scale} words={words} part />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Heads({ words, headed }: { readonly words: DumbbellWords; readonly headed: boolean }) {
  const head = classNames("max-sm:sr-only font-normal whitespace-nowrap", !headed && "sr-only");
  return (
    <thead role="rowgroup" className="block">
      <tr role="row" className={classNames(grid, "items-baseline text-fine text-soft", headed && "pb-1")}>
        <th role="columnheader" scope="col" className="sr-only">
          {words.thing}
        </th>
        <th role="columnheader" scope="col" className="sr-only">
          {words.people}
        </th>
        <th
          role="columnheader"
          scope="col"
          className={classNames("col-span-full font-normal sm:col-span-1 sm:col-start-2", !headed && "sr-only")}
        >
          <span className="sr-only">{words.drawing}</span>
          <span aria-hidden="true" className="flex justify-between gap-4">
            <span className="text-start">{words.low}</span>
            <span className="text-end">{words.high}</span>
          </span>
        </th>
        <th role="columnheader" scope="col" className={classNames(head, "text-end")}>
          <InlineMark shape="diamond" tone="ink" /> {words.self}
        </th>
        <th role="columnheader" scope="col" className={classNames(head, "text-end")}>
          <InlineMark shape="circle" tone="accent" /> {words.others}
        </th>
        <th role="columnheader" scope="col" className={classNames(head, "text-start")}>
          {words.difference}
        </th>
      </tr>
    </thead>
  );
}

type RowProps = {
  readonly row: DumbbellRow;
  readonly scale: ChartScale;
  readonly words: DumbbellWords;
  readonly part?: boolean;
  readonly sentences?: boolean;
};

function Row({ row, scale, words, part = false, sentences = false }: RowProps) {
  const { others } = row;
  const shown = others.kind === "shown";
  return (
    <tr
      role="row"
      className={classNames(
        grid,
        "break-inside-avoid sm:items-center",
        part ? "pb-2 text-soft" : "border-t border-line py-2",
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className={classNames(
          "col-span-full text-start leading-snug sm:col-span-1",
          shown ? "sm:self-end" : "sm:row-span-2",
          part && "ps-3 text-fine",
          part || sentences ? "font-normal" : "font-semibold",
        )}
      >
        {row.label}
      </th>
      <td
        role="cell"
        className={classNames(
          "col-span-full text-fine leading-snug text-soft sm:col-span-1 sm:col-start-1 sm:row-start-2 sm:self-start",
          part && "ps-3",
          !shown && "sr-only",
        )}
      >
        {shown && others.people}
      </td>
      <td
        role="cell"
        className={classNames(
          "col-span-full px-2 sm:col-start-2 sm:row-span-2 sm:row-start-1",
          shown || row.self !== null ? "sm:col-span-1" : "sm:col-span-4",
        )}
      >
        {shown || row.self !== null ? (
          <RatingLine scale={scale} self={row.self?.value ?? null} others={shown ? others : null} apart={row.apart} />
        ) : (
          <WithheldLine words={others.words} />
        )}
      </td>
      {(shown || row.self !== null) && <Numbers row={row} words={words} part={part} />}
    </tr>
  );
}

type NumbersProps = { readonly row: DumbbellRow; readonly words: DumbbellWords; readonly part: boolean };

function Numbers({ row: { self, others, verdict }, words, part }: NumbersProps) {
  const cell = "sm:row-span-2 sm:row-start-1 leading-snug";
  return (
    <>
      <td role="cell" className={classNames(cell, "figures whitespace-nowrap sm:text-end")}>
        {!part && (
          <>
            <OnPhone>{words.self}</OnPhone>
            {self?.text ?? words.noSelf}
          </>
        )}
      </td>
      {others.kind === "withheld" ? (
        <td role="cell" className={classNames(cell, "text-fine text-soft max-sm:col-span-2 sm:col-span-2")}>
          {others.words}
        </td>
      ) : (
        <>
          <td role="cell" className={classNames(cell, "figures whitespace-nowrap sm:text-end")}>
            <OnPhone>{words.others}</OnPhone>
            {others.text}
            {others.likely !== null && <span className="block text-fine text-soft">{others.likely}</span>}
          </td>
          <td role="cell" className={cell}>
            {verdict}
          </td>
        </>
      )}
    </>
  );
}

/** Names a number where the column heads are out of sight. */
function OnPhone({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true" className="text-fine text-soft sm:hidden">
      {children}{" "}
    </span>
  );
}
