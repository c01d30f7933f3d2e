import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import type { OverEntry } from "./api.ts";
import type { Visit } from "./door/visit.ts";
import { answerWords } from "./form/answer-words.ts";
import { type Answers, isAnswered } from "./form/answers.ts";
import type { Part } from "./form/question.ts";
import { Screen } from "./page/screen.tsx";
import type { Ending } from "./phase.ts";
import { MyRequests } from "./requests/my-requests.tsx";
import { NextForm } from "./requests/next-form.tsx";
import { RequestsWay } from "./requests/requests-way.tsx";
import { boxAddress } from "./send/box-link.tsx";
import { deadline, words } from "./words.ts";

/** Where nothing more can be answered: what happened, and what can be done now. `visit` is null when the link did not open. */
export function EndScreen(props: {
  readonly ending: Ending;
  readonly link: RaterLink;
  readonly visit: Visit | null;
  readonly parts: readonly Part[];
  readonly answers: Answers;
  onWrite(): void;
  /** Back to where the form was left. */
  onReturn(): void;
}) {
  const { ending, visit, link } = props;
  const { title, lines } = told(ending, visit);
  return (
    <Screen title={title} name={`ended ${ending.kind}`}>
      {lines.map((line, at) => (
        <p key={line} className={at === 0 ? "lead" : ""}>
          {line}
        </p>
      ))}
      {(ending.kind === "closed-writing" || ending.kind === "revoked") && <Written {...props} />}
      {ending.kind === "over" && !["cancelled", "void"].includes(ending.entry.what) && (
        <p>
          {words.receipt.boxNote} <a href={boxAddress()}>{words.receipt.boxLink}</a>
        </p>
      )}
      {ending.kind === "withdrawn" && (
        <div className="acts">
          <button type="button" className="quiet" onClick={props.onWrite}>
            {words.sending.answerAnew}
          </button>
        </div>
      )}
      {ending.kind === "later" && (
        <div className="acts">
          <button type="button" className="quiet" onClick={props.onReturn}>
            {words.later.answerNow}
          </button>
        </div>
      )}
      {ending.kind === "lost" && (
        <div className="acts">
          <button type="button" onClick={() => location.reload()}>
            {words.page.reload}
          </button>
        </div>
      )}
      {isDone(ending) && <NextForm link={link} />}
      {visit === null ? <RequestsWay /> : <MyRequests visit={visit} />}
    </Screen>
  );
}

/** Whether there is nothing left to do here, so that another form's turn has come. */
function isDone({ kind }: Ending): boolean {
  return kind === "over" || kind === "declined" || kind === "declined-now" || kind === "later";
}

type Told = { readonly title: string; readonly lines: readonly string[] };

function told(ending: Ending, visit: Visit | null): Told {
  const { ended, sending } = words;
  switch (ending.kind) {
    case "over":
      return over(ending.entry, ending.wiped);
    case "closed-writing":
      return { title: ended.closedTitle, lines: [ended.closedWriting] };
    case "declined":
      return { title: ended.declinedTitle, lines: [ended.declined] };
    case "declined-now":
      return { title: ended.declinedTitle, lines: [ended.declined, ended.declinedNow] };
    case "later":
      return later(ending.at, visit);
    case "revoked":
      return { title: ended.revokedTitle, lines: [ended.revoked] };
    case "withdrawn":
      return {
        title: sending.withdrawnTitle,
        lines: visit === null ? [] : [sending.withdrawnBody({ day: deadline(visit.closesAt) })],
      };
    case "lost":
      return {
        title: sending.lostTitle,
        lines:
          ending.requestId === null ? [sending.lost] : [sending.lost, sending.lostRequest({ id: ending.requestId })],
      };
  }
}

function later(at: string | null, visit: Visit | null): Told {
  const { later: told, ended } = words;
  const open = visit === null ? [] : [told.open({ day: deadline(visit.closesAt) })];
  return at === null
    ? { title: told.stoppedTitle, lines: [told.stopped, ...open, ended.declinedNow] }
    : { title: told.setTitle, lines: [told.set({ day: deadline(new Date(at)) }), ...open, ended.declinedNow] };
}

function over({ what, receipt, endedAt }: OverEntry, wiped: boolean): Told {
  const { ended } = words;
  const day = deadline(new Date(endedAt));
  const after = wiped ? [ended.wiped, ended.thanks] : [ended.thanks];
  switch (what) {
    case "closed":
      return {
        title: ended.closedTitle,
        lines: [receipt === null ? ended.closedOut({ day }) : ended.closedIn({ day }), ...after],
      };
    case "opened":
      return { title: ended.closedTitle, lines: [ended.opened({ day }), ...after] };
    case "cancelled":
      return { title: ended.cancelledTitle, lines: [ended.cancelled, ...after] };
    case "cancelled-opened":
      return { title: ended.cancelledTitle, lines: [words.receipt.cancelledOpened, ...after] };
    case "void":
      return { title: ended.voidTitle, lines: [ended.void, ...after] };
  }
}

/** What could no longer be sent, to be read and copied once more. */
function Written({ parts, answers }: { readonly parts: readonly Part[]; readonly answers: Answers }) {
  const answered = parts.flatMap((part) => part.questions).filter((question) => isAnswered(question, answers));
  if (answered.length === 0) return null;
  return (
    <details className="more">
      <summary>{words.ended.closedRead}</summary>
      <dl className="written">
        {answered.map((question) => (
          <div key={question.id}>
            <dt>{question.text.text}</dt>
            <dd>{answerWords(question, answers[question.id])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
