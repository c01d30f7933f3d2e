import type { ReactNode } from "react";
import type { Visit } from "../door/visit.ts";
import { Screen } from "../page/screen.tsx";
import { marked, words } from "../words.ts";
import { answerByKey } from "./answer-by-key.ts";
import type { Answers } from "./answers.ts";
import { Choice } from "./choice.tsx";
import { CommentField } from "./comment-field.tsx";
import type { Part, Question } from "./question.ts";

/** Questions of one part, whether on their own screen or on the page that shows everything. */
export function Answerable(props: {
  readonly question: Question;
  readonly answers: Answers;
  readonly visit: Visit;
  onAnswer(id: string, answer: number | string): void;
}) {
  const { question, visit } = props;
  const answer = props.answers[question.id];
  return question.kind === "comment" ? (
    <CommentField
      question={question}
      text={typeof answer === "string" ? answer : ""}
      visit={visit}
      onText={(text) => props.onAnswer(question.id, text)}
    />
  ) : (
    <Choice question={question} answer={answer} onAnswer={(chosen) => props.onAnswer(question.id, chosen)} />
  );
}

/** One screen of the form: a competency with its items, three axes, a comment. */
export function PartScreen(props: {
  readonly part: Part;
  readonly last: boolean;
  readonly head: ReactNode;
  readonly answers: Answers;
  readonly visit: Visit;
  onAnswer(id: string, answer: number | string): void;
  onBack(): void;
  onNext(): void;
  onOverview(): void;
}) {
  const { part } = props;
  return (
    <form
      className="part"
      onKeyDown={answerByKey}
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
      }}
    >
      <Screen title={part.title.text} said={part.title} name={`part ${part.id}`} above={props.head}>
        <p className="lead" {...marked(part.lead)}>
          {part.lead.text}
        </p>
        <KeysNote part={part} />
        {part.questions.map((question) => (
          <Answerable
            key={question.id}
            question={question}
            answers={props.answers}
            visit={props.visit}
            onAnswer={props.onAnswer}
          />
        ))}
      </Screen>
      <footer className="acts">
        <button type="button" className="quiet" onClick={props.onBack}>
          {words.form.back}
        </button>
        <button type="button" className="quiet" onClick={props.onOverview}>
          {words.form.overview}
        </button>
        <button type="submit">{props.last ? words.form.toCheck : words.form.next}</button>
      </footer>
    </form>
  );
}

/** Which keys work here, where there is a keyboard and a pointer. */
function KeysNote({ part }: { readonly part: Part }) {
  const [question] = part.questions;
  if (question === undefined || question.kind === "comment") return null;
  const last = question.kind === "line" ? question.max : question.min + question.labels.length - 1;
  const cannotSay = question.min <= 0 ? "x" : "0";
  return (
    <p className="keys soft small">
      {words.form.keys({ first: String(question.min), last: String(Math.min(last, 9)), cannotSay })}
    </p>
  );
}
