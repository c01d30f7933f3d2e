import type { PrepRole } from "@parallax/language/report/prep-role";
import { sentenceParts } from "@parallax/language/report/reading";
import { NamedText } from "../report/sentence.tsx";
import { TwinTable } from "../ui/chart/twin-table.tsx";
import { PrepPart } from "./prep-part.tsx";

/** Whether subject and boss mean the same role, and whether it is the one that others see. */
export function PrepRolePart({ role: { title, lines, heads, rows, after } }: { readonly role: PrepRole }) {
  const plain = (text: string) =>
    sentenceParts(text)
      .map((part) => part.text)
      .join("");
  return (
    <PrepPart title={title}>
      {lines.map((line) => (
        <p key={line}>
          <NamedText text={line} />
        </p>
      ))}
      {rows.length > 0 && (
        <>
          <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
            <TwinTable caption={title} heads={heads} rows={rows.map((row) => row.map(plain))} />
          </div>
          <p className="text-fine text-soft">{after}</p>
        </>
      )}
    </PrepPart>
  );
}
