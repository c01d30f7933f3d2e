import type { Reading } from "./reading.ts";

/** The same report with titles of at most so many signs, for a page that must not grow. */
export function readBriefly(reading: Reading, most: number): Reading {
  if (most === Infinity) return reading;
  const { names } = reading;
  const brief = (title: string): string => `${title.charAt(0)}${cutAt(title.slice(1, -1), most)}${title.slice(-1)}`;
  return {
    ...reading,
    names: {
      ...names,
      competency: (id) => brief(names.competency(id)),
      axis: (id) => brief(names.axis(id)),
      pole: (id, end) => brief(names.pole(id, end)),
    },
  };
}

/** A text of at most so many signs, cut between two words where that leaves at least half of it. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), Math.floor(most / 2))).toWellFormed()} …`;
}
