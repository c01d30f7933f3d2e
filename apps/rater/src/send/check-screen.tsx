import { type ReactNode, useRef, useState } from "react";
import { LaterDialog } from "../door/later-dialog.tsx";
import type { Visit } from "../door/visit.ts";
import { answerByKey } from "../form/answer-by-key.ts";
import { type Answers, commentsFit, isAnswered, listOpen } from "../form/answers.ts";
import { Answerable } from "../form/part-screen.tsx";
import { answerWords } from "../form/answer-words.ts";
import { isCounted } from "../form/is-counted.ts";
import type { Part, Question } from "../form/question.ts";
import { Screen } from "../page/screen.tsx";
import { deadline, marked, words } from "../words.ts";

/** Everything on one page: what was answered, what was not, each line to be changed in place; then the button that sends. */
export function CheckScreen(props: {
  readonly parts: readonly Part[];
  readonly head: ReactNode;
  readonly answers: Answers;
  readonly visit: Visit;
  onAnswer(id: string, answer: number | string): void;
  onBack(): void;
  onSend(): void;
  /** Null where what was written would be lost until then. */
  readonly onLater: ((at: string | null) => void) | null;
}) {
  const { parts, answers, visit } = props;
  const open = parts.flatMap((part) => listOpen(part, answers));
  const [asked, setAsked] = useState<string | null>(null);
  const all = parts.flatMap((part) => part.questions);
  const nextOpen = [...all.slice(all.findIndex(({ id }) => id === asked) + 1), ...all].find((question) =>
    open.includes(question),
  );
  const nothing = all.every((question) => !isAnswered(question, answers));
  const problem = nothing ? words.sending.nothing : commentsFit(answers) ? null : words.sending.tooLong;
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const sendButton = useRef<HTMLButtonElement>(null);
  return (
    <form
      className="part"
      onKeyDown={answerByKey}
      // Enter on a point must not send: only the button does.
      onSubmit={(event) => event.preventDefault()}
    >
      <Screen title={words.sending.checkTitle} name="check" above={props.head}>
        <p className="lead">{words.sending.checkLead}</p>
        <button type="button" className="quiet skip" onClick={() => sendButton.current?.focus()}>
          {words.sending.skipToEnd}
        </button>
        <div className={open.length === 0 ? "sum" : "sum open"}>
          <p>{open.length === 0 ? words.sending.complete : words.sending.open({ count: open.length })}</p>
          {nextOpen !== undefined && (
            <button type="button" className="quiet" onClick={() => setAsked(nextOpen.id)}>
              {words.sending.toFirstOpen}
            </button>
          )}
        </div>
        {visit.group !== "self" && !isCounted(parts, answers) && <p className="warn">{words.sending.tooLittle}</p>}
        {parts.map((part) => (
          <section key={part.id}>
            <h2 {...marked(part.title)}>{part.title.text}</h2>
            {part.questions.map((question) => (
              <Line
                key={question.id}
                question={question}
                answers={answers}
                visit={visit}
                asked={asked === question.id}
                onAnswer={props.onAnswer}
                onToggle={(isOpen) => setAsked(isOpen ? question.id : null)}
                onNextOpen={nextOpen === undefined || open.length === 0 ? null : () => setAsked(nextOpen.id)}
              />
            ))}
          </section>
        ))}
        <p className="soft">
          {words.sending.lockedNote} {words.sending.onlyFrom({ day: deadline(visit.closesAt) })}
        </p>
        {props.onLater !== null && open.length > 0 && (
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {words.later.remind}
          </button>
        )}
        {asking && props.onLater !== null && (
          <LaterDialog visit={visit} onClose={() => setAsking(false)} onLater={props.onLater} />
        )}
        <div role="alert" className={tried && problem !== null ? "problem" : ""}>
          {tried && problem !== null && <p>{problem}</p>}
        </div>
      </Screen>
      <footer className="acts">
        <button type="button" className="quiet" onClick={props.onBack}>
          {words.sending.back}
        </button>
        <button
          type="button"
          ref={sendButton}
          onClick={() => {
            setTried(true);
            if (problem === null) props.onSend();
          }}
        >
          {words.sending.send}
        </button>
      </footer>
    </form>
  );
}

/** One answer, opened by a touch to be changed where it stands. */
function Line(props: {
  readonly question: Question;
  readonly answers: Answers;
  readonly visit: Visit;
  readonly asked: boolean;
  onAnswer(id: string, answer: number | string): void;
  onToggle(open: boolean): void;
  readonly onNextOpen: (() => void) | null;
}) {
  const { question, answers, asked } = props;
  const isOpen = question.kind !== "comment" && !isAnswered(question, answers);
  return (
    <details
      open={asked}
      className={isOpen ? "line open" : "line"}
      ref={(details) => {
        if (!asked || details === null || details.contains(document.activeElement)) return;
        details.querySelector("summary")?.focus({ preventScroll: true });
        details.scrollIntoView({ block: "center" });
      }}
      onToggle={(event) => {
        if (event.currentTarget.open !== asked) props.onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <span {...marked(question.text)}>{question.text.text}</span>
        <span className="given">{answerWords(question, answers[question.id])}</span>
      </summary>
      {asked && (
        <>
          <Answerable question={question} answers={answers} visit={props.visit} onAnswer={props.onAnswer} />
          {props.onNextOpen !== null && (
            <button type="button" className="link" onClick={props.onNextOpen}>
              {words.sending.toNextOpen}
            </button>
          )}
        </>
      )}
    </details>
  );
}
