import { reportPrepWords as words } from "@parallax/language/en/report-prep";
import type { PrepText, PrepWay } from "@parallax/language/report/prep-text";
import { NamedText } from "../report/sentence.tsx";
import { PrepPart } from "./prep-part.tsx";

/** The largest clear differences each way with what people wrote about them: no score stands beside anybody's words. */
export function PrepDifferences({ gaps: { title, none, ways } }: { readonly gaps: PrepText["gaps"] }) {
  return (
    <PrepPart title={title}>
      {ways.length === 0 ? (
        <p className="text-soft">{none}</p>
      ) : (
        <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {ways.map((way) => (
            <Way key={way.title} way={way} />
          ))}
        </div>
      )}
    </PrepPart>
  );
}

function Way({ way: { title, differences } }: { readonly way: PrepWay }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="font-sans text-small font-semibold text-soft">{title}</h3>
      {differences.map(({ competency, remarks }) => (
        <div key={competency} className="grid gap-1">
          <p className="serif font-semibold">
            <NamedText text={competency} />
          </p>
          {remarks.length > 0 && (
            <ul aria-label={words.gapsNearest} className="grid gap-1 border-s-2 border-line ps-3 text-small">
              {remarks.map(({ text, shortened }) => (
                <li key={text}>
                  <q dir="auto" className="wrap-anywhere [unicode-bidi:isolate]">
                    {text}
                  </q>
                  {shortened && <span className="text-soft"> ({words.shortened})</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
