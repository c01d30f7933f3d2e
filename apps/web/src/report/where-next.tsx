import { reportNextWords as words } from "@parallax/language/en/report-next";
import { Practices } from "./idea-view.tsx";
import { halvesOf, leanIntoOf, practicesOf, questionsOf } from "@parallax/language/report/next-steps";
import type { Reading } from "@parallax/language/report/reading";
import { PartHeading, ReportPart } from "./report-part.tsx";
import { NamedText } from "./sentence.tsx";

/** Suggestions, as questions: what a profile like this one may lean into, and what practising the other half would look like. */
export function WhereNext({ reading, number }: { readonly reading: Reading; readonly number: number }) {
  return (
    <ReportPart id="where-next" number={number} title={words.next} lead={words.nextLead}>
      <section className="grid gap-4">
        <PartHeading>{words.askTitle}</PartHeading>
        <ul className="serif measure grid gap-4 border-s-3 border-accent ps-5">
          {questionsOf(reading).map((question) => (
            <li key={question}>
              <NamedText text={question} />
            </li>
          ))}
        </ul>
      </section>
      <LeanInto reading={reading} />
      <Halves reading={reading} />
      <ToTry reading={reading} />
    </ReportPart>
  );
}

/** More of what already comes easily; nothing where the answers do not say what that is. */
function LeanInto({ reading }: { readonly reading: Reading }) {
  const ideas = leanIntoOf(reading);
  if (ideas.length === 0) return null;
  return (
    <section className="grid gap-6">
      <PartHeading>{words.leanIntoTitle}</PartHeading>
      <div className={ideas.length === 1 ? "" : "grid gap-x-12 gap-y-8 sm:grid-cols-2"}>
        {ideas.map(({ title, ask, practice }) => (
          <div key={title} className="grid content-start gap-4">
            <h4 className="serif font-semibold text-accent">{title}</h4>
            <p className="serif measure">{ask}</p>
            <Practices practices={[practice]} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** The other half of what others see more of; both where they do not see more of either. */
function Halves({ reading }: { readonly reading: Reading }) {
  const halves = halvesOf(reading);
  return (
    <section className="grid gap-6">
      <PartHeading>{halves.length === 1 ? words.otherHalfTitle : words.bothHalvesTitle}</PartHeading>
      <div className={halves.length === 1 ? "" : "grid gap-x-12 gap-y-8 sm:grid-cols-2"}>
        {halves.map(({ title, there, practices, overdone }) => (
          <div key={title} className="grid content-start gap-4">
            {halves.length > 1 && <h4 className="serif font-semibold text-accent">{title}</h4>}
            <p className="serif measure">{there}</p>
            <Practices practices={practices} />
            <p className="measure text-small text-soft">{overdone}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** For what page one says to look at: one practice each, the rest is on the competency's own half page. */
function ToTry({ reading }: { readonly reading: Reading }) {
  const areas = practicesOf(reading);
  if (areas.length === 0) return null;
  return (
    <section className="grid gap-6">
      <div className="grid gap-1">
        <PartHeading>{words.tryTitle}</PartHeading>
        <p className="text-small text-soft">{words.tryLead}</p>
      </div>
      {areas.map(({ id, practice }) => (
        <div key={id} className="grid gap-2">
          <h4 className="serif text-accent">
            <a href={`#competency-${id}`} className="hover:underline">
              <NamedText text={words.tryFor({ competency: reading.names.competency(id) })} />
            </a>
          </h4>
          <Practices practices={[practice]} />
        </div>
      ))}
    </section>
  );
}
