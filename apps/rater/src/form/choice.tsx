import type { ReactNode } from "react";
import { marked, words } from "../words.ts";
import { cannotSay } from "./cannot-say.ts";
import { placeWords } from "./place-words.ts";
import type { ClosedQuestion } from "./question.ts";

type Props = {
  readonly question: ClosedQuestion;
  readonly answer: number | string | undefined;
  onAnswer(answer: number | typeof cannotSay): void;
};

/** One closed question: points to choose from, and "can't say" as easy as any of them. Nothing is chosen at first. */
export function Choice({ question, answer, onAnswer }: Props) {
  const line = question.kind === "line";
  const follows = line && question.follows;
  return (
    <fieldset className={`question ${question.kind}${follows ? " follows" : ""}`} data-question={question.id}>
      <legend {...marked(question.text)}>{question.text.text}</legend>
      {line && !follows && (
        <div className="poles" aria-hidden="true">
          <span {...marked(question.low)}>{question.low.text}</span>
          <span {...marked(question.high)}>{question.high.text}</span>
        </div>
      )}
      <div className="answers">
        <div className="points" data-long={line ? undefined : hasLongLabel(question.labels)}>
          {pointsOf(question).map((point) => (
            <Point
              key={point.value}
              name={question.id}
              value={point.value}
              chosen={answer === point.value}
              onChoose={() => onAnswer(point.value)}
            >
              <span className="mark" aria-hidden="true">
                {line ? "" : point.value}
              </span>
              <span className={line ? "unseen" : "word"} {...marked(point.said)}>
                {point.said.text}
              </span>
            </Point>
          ))}
        </div>
        {line && (
          <p className="place" aria-hidden="true">
            <span>{typeof answer === "number" && placeWords(question, answer)}</span>
            {/* Unseen: keeps the room of the longest, so that no answer moves what stands below. */}
            <span>{longestPlace(question)}</span>
          </p>
        )}
        <div className="cannot">
          <Point
            name={question.id}
            value={cannotSay}
            chosen={answer === cannotSay}
            onChoose={() => onAnswer(cannotSay)}
          >
            <span className="mark" aria-hidden="true">
              –
            </span>
            <span className="word">{words.form.cannotSay}</span>
          </Point>
        </div>
      </div>
    </fieldset>
  );
}

function Point(props: {
  readonly name: string;
  readonly value: number | string;
  readonly chosen: boolean;
  readonly children: ReactNode;
  onChoose(): void;
}) {
  return (
    <label className="point">
      <input type="radio" name={props.name} value={props.value} checked={props.chosen} onChange={props.onChoose} />
      {props.children}
    </label>
  );
}

function pointsOf(question: ClosedQuestion) {
  if (question.kind === "rating") return question.labels.map((said, at) => ({ value: question.min + at, said }));
  return Array.from({ length: question.max - question.min + 1 }, (_, at) => ({
    value: question.min + at,
    said: { text: placeWords(question, question.min + at) },
  }));
}

function longestPlace(line: Extract<ClosedQuestion, { kind: "line" }>): string {
  return pointsOf(line)
    .map(({ said }) => said.text)
    .reduce((longest, text) => (text.length > longest.length ? text : longest));
}

/** Labels with long words, or many of them, stand under each other on a narrow screen instead of side by side. */
function hasLongLabel(labels: readonly { readonly text: string }[]): boolean {
  return (
    labels.length > 5 ||
    labels.some(({ text }) => text.length > 18 || text.split(/\s/).some((word) => word.length > 10))
  );
}
