import { language, words } from "../words.ts";
import type { Visit } from "./visit.ts";

/** Who will see what, in a few short lines that hold for this rater's group, with more behind them. */
export function WhoSeesWhat({ visit }: { readonly visit: Visit }) {
  const promise = words.promise(visit.parameters.policy, visit.group);
  return (
    <section>
      <h2>{words.arrival.seeTitle}</h2>
      <ul className="promise">
        {linesFor(visit, promise.kind === "attributed").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="more">
        <summary>{words.arrival.moreTitle}</summary>
        {[...promise.sentences, ...promise.limits, ...words.arrival.more].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {/* A window of its own: whoever is about to answer stays where they are. */}
          <a href={`/r/promise#${language}`} target="_blank" rel="noopener">
            {words.receipt.promiseLink}
          </a>
        </p>
      </details>
    </section>
  );
}

function linesFor({ group, subject, coach, parameters }: Visit, named: boolean): readonly string[] {
  const { arrival } = words;
  const leaving = coach === null ? [] : [arrival.seeCoachLeaving({ coach })];
  if (group === "self") return [arrival.seeSelf({ coach }), arrival.seeSelfOthers, arrival.seeLocked];
  if (named)
    return [
      group === "boss" ? arrival.seeBoss({ subject }) : arrival.seeNamed({ subject }),
      arrival.seeCommentsNamed,
      ...leaving,
      arrival.seeLocked,
    ];
  return [
    arrival.seeMixed({ subject, coach, k: parameters.policy.k }),
    arrival.seeComments,
    ...leaving,
    arrival.seeLocked,
  ];
}
