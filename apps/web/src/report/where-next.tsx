import { balanceIdeas } from "@parallax/language/en/development/balance-ideas";
import { developmentIdea } from "@parallax/language/en/development/development-library";
import { reportNextWords as words } from "@parallax/language/en/report-next";
import { Practices } from "./idea-view.tsx";
import type { Reading } from "./reading.ts";
import { PartHeading, ReportPart } from "./report-part.tsx";
import { findingsOf, NamedText } from "./sentence.tsx";

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
      <Halves reading={reading} />
      <ToTry reading={reading} />
    </ReportPart>
  );
}

/** At most three: the balance, the first pull of the role, the first strength. */
function questionsOf(reading: Reading): readonly string[] {
  const { snapshot, names } = reading;
  const pull = snapshot.findings.find(({ textKey }) => textKey === "role-pulls");
  const strength = snapshot.findings.find(({ textKey }) => textKey === "strength-shared");
  return [
    words.ask[leaningOf(reading)],
    ...(pull?.textKey === "role-pulls" ? [words.askRole({ axis: names.axis(pull.params.axis) })] : []),
    ...(strength?.textKey === "strength-shared"
      ? [words.askStrength({ competency: names.competency(strength.params.competency) })]
      : []),
  ];
}

function leaningOf({ snapshot }: Reading): keyof typeof words.ask {
  const { others } = snapshot.figures.map;
  return others.kind === "withheld" ? "not-shown" : (others.balance.leaning ?? "unclear");
}

/** The other half of what others see more of; both where they do not see more of either. */
function Halves({ reading }: { readonly reading: Reading }) {
  const leaning = leaningOf(reading);
  const halves =
    leaning === "leadership"
      ? [balanceIdeas.management]
      : leaning === "management"
        ? [balanceIdeas.leadership]
        : [balanceIdeas.leadership, balanceIdeas.management];
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
  const areas = findingsOf(reading, "areas").flatMap(({ params }) => {
    const id = "competency" in params ? params.competency : undefined;
    const idea = id === undefined ? undefined : developmentIdea(id);
    return id === undefined || idea === undefined ? [] : [{ id, practice: idea.practices[0] }];
  });
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
