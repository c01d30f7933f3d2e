import { useId, useState } from "react";
import type { Part } from "../form/question.ts";
import { minutesInAll } from "../form/reading-time.ts";
import { Screen } from "../page/screen.tsx";
import { deadline, languageName, marked, said, words } from "../words.ts";
import { MyRequests } from "../requests/my-requests.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import { SixWords } from "./door-screen.tsx";
import { LaterDialog } from "./later-dialog.tsx";
import { NotMeDialog } from "./not-me-dialog.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";
import type { Visit } from "./visit.ts";

/** Who asks and why, how long it takes, until when, who will see what. Nothing is kept and nothing told before "Begin". */
export function ArrivalScreen(props: {
  readonly visit: Visit;
  readonly parts: readonly Part[];
  readonly begun: boolean;
  /** Whether this browser can keep what is typed; the switch is for computers that others use, too. */
  readonly canKeep: boolean;
  readonly shared: boolean;
  onShared(shared: boolean): void;
  onBegin(): void;
  onDeclined(): void;
  onLater(at: string | null): void;
}) {
  const { visit, parts } = props;
  const { subject, group } = visit;
  const [asking, setAsking] = useState<"later" | "decline" | "not-me" | null>(null);
  const self = group === "self";
  const introduction = said(visit.content.introduction, subject);
  return (
    <Screen title={self ? words.arrival.titleSelf : words.arrival.title({ subject: visit.subjectName })} name="arrival">
      {self ? (
        <p className="lead">{words.arrival.leadSelf}</p>
      ) : (
        visit.message !== "" && (
          <figure className="why">
            <figcaption className="soft small">{words.arrival.why({ subject })}</figcaption>
            <blockquote dir="auto">{visit.message}</blockquote>
          </figure>
        )
      )}
      <Facts visit={visit} parts={parts} />
      <WhoSeesWhat visit={visit} />
      <p {...marked(introduction)}>{introduction.text}</p>
      {introduction.lang !== undefined && (
        <p className="warn">{words.page.questionsIn({ language: languageName(introduction.lang) })}</p>
      )}
      <ThisDevice {...props} />
      <div className="acts">
        <button type="button" onClick={props.onBegin}>
          {props.begun ? words.arrival.goOn : words.arrival.begin}
        </button>
        {visit.later.length > 0 && (
          <button type="button" className="quiet" onClick={() => setAsking("later")}>
            {words.later.remind}
          </button>
        )}
        {!self && visit.receipt === null && (
          <>
            <button type="button" className="quiet" onClick={() => setAsking("decline")}>
              {words.arrival.ratherNot}
            </button>
            <button type="button" className="quiet" onClick={() => setAsking("not-me")}>
              {words.arrival.notMe}
            </button>
          </>
        )}
      </div>
      <SixWords parametersHash={visit.parametersHash} />
      <MyRequests visit={visit} />
      {asking === "later" && <LaterDialog visit={visit} onClose={() => setAsking(null)} onLater={props.onLater} />}
      {asking === "decline" && (
        <DeclineDialog visit={visit} onClose={() => setAsking(null)} onDeclined={props.onDeclined} />
      )}
      {asking === "not-me" && (
        <NotMeDialog visit={visit} onClose={() => setAsking(null)} onDecline={() => setAsking("decline")} />
      )}
    </Screen>
  );
}

function Facts({ visit, parts }: { readonly visit: Visit; readonly parts: readonly Part[] }) {
  const questions = parts.flatMap((part) => part.questions);
  const open = questions.filter((question) => question.kind === "comment").length;
  return (
    <dl className="facts">
      <div>
        <dt>{words.arrival.takes}</dt>
        <dd>
          {words.arrival.minutes({ minutes: minutesInAll(visit, parts) })}
          <span className="soft"> {words.arrival.questions({ closed: questions.length - open, open })}</span>
        </dd>
      </div>
      <div>
        <dt>{words.arrival.until}</dt>
        <dd>{deadline(visit.closesAt)}</dd>
      </div>
      <div>
        <dt>{words.arrival.asked}</dt>
        <dd>
          {words.askedAs({ group: visit.group, subject: visit.subject })}
          <span className="soft"> {words.arrival.sentTo({ address: visit.addressee })}</span>
        </dd>
      </div>
    </dl>
  );
}

function ThisDevice(props: { readonly canKeep: boolean; readonly shared: boolean; onShared(shared: boolean): void }) {
  const id = useId();
  if (!props.canKeep) return <p className="warn">{words.arrival.cannotKeep}</p>;
  return (
    <section className="device">
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={props.shared}
          aria-checked={props.shared}
          aria-describedby={`${id}-note`}
          onChange={(event) => props.onShared(event.currentTarget.checked)}
        />
        {words.arrival.shared}
      </label>
      <p className="soft small" id={`${id}-note`}>
        {props.shared ? words.arrival.sharedNote : words.arrival.kept}
      </p>
    </section>
  );
}
