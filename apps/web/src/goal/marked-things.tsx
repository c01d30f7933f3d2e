import { markKinds, nameThing, type Mark, type MarkedThing } from "@parallax/domain/report/mark";
import { reportMarkWords } from "@parallax/language/en/report-marks";
import type { Reading } from "@parallax/language/report/reading";
import type { ReactNode } from "react";
import { asWritten } from "../ui/as-written.ts";
import { beginningOf } from "../report/remark-beginning.ts";

type MarkedThingsProps = {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  /** What can be done with a mark. */
  readonly actOf?: (thing: MarkedThing, title: string) => ReactNode;
};

/** What was marked, by what was meant by it; each leads back to its place. */
export function MarkedThings({ reading, marks, actOf }: MarkedThingsProps) {
  return markKinds.map((kind) => {
    const here = marks.filter((mark) => mark.kind === kind);
    return (
      here.length > 0 && (
        <section key={kind} className="grid gap-1">
          <h4 className="serif font-semibold text-accent">{reportMarkWords.kind[kind]}</h4>
          <ul className="grid gap-1">
            {here.map(({ thing }) => {
              const title = titleOf(reading, thing);
              return (
                <li key={nameThing(thing)} className="flex flex-wrap items-center justify-between gap-x-6">
                  <a
                    {...(thing.kind === "remark" ? asWritten(title) : {})}
                    href={`#${anchorOf(thing)}`}
                    className="inline-flex min-h-11 max-w-[60ch] items-center wrap-anywhere underline decoration-line underline-offset-[0.2em] hover:decoration-ink sm:min-h-8"
                  >
                    {title}
                  </a>
                  {actOf?.(thing, title)}
                </li>
              );
            })}
          </ul>
        </section>
      )
    );
  });
}

/** Where a thing stands in the report. */
function anchorOf({ kind, id }: MarkedThing): string {
  return kind === "competency" ? `competency-${id}` : `${kind}-${id}`;
}

function titleOf({ snapshot, text }: Reading, { kind, id }: MarkedThing): string {
  const { content } = snapshot.questionnaire;
  switch (kind) {
    case "competency":
      return text(content.competencies.find((entry) => entry.id === id)?.title);
    case "axis":
      return text(content.axes.find((entry) => entry.id === id)?.title);
    case "remark":
      return `“${beginningOf(snapshot.remarks[Number(id)]?.text ?? "")}”`;
  }
}
