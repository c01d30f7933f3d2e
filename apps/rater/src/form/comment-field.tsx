import { commentRoom } from "@parallax/domain/ballot/comment-room";
import { type Hint, findHints } from "@parallax/language/find-hints";
import { useEffect, useId, useState } from "react";
import type { Visit } from "../door/visit.ts";
import { marked, words } from "../words.ts";
import type { Question } from "./question.ts";

const pauseMilliseconds = 600;
const scarceBytes = 2000;

/** A comment with room, with who will read it, and with hints after a pause in writing. Nothing is ever changed in it. */
export function CommentField(props: {
  readonly question: Question;
  readonly text: string;
  readonly visit: Visit;
  onText(text: string): void;
}) {
  const { question, text, visit } = props;
  const id = useId();
  const { leftBytes, fits } = commentRoom(text);
  return (
    <div className="question comment" data-question={question.id}>
      <label htmlFor={id} {...marked(question.text)}>
        {question.text.text}
      </label>
      <p className="soft" id={`${id}-seen`}>
        {whoSees(visit)}
        {isAnonymous(visit) && ` ${words.form.commentAlone}`}
      </p>
      <textarea
        id={id}
        rows={6}
        dir="auto"
        value={text}
        aria-describedby={`${id}-seen ${id}-room`}
        aria-invalid={!fits}
        {...unchecked}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <p className={fits ? "soft room" : "room problem"} id={`${id}-room`} role="status">
        {!fits && words.form.commentTooLong({ over: -leftBytes })}
        {fits && leftBytes < scarceBytes && words.form.commentRoom({ left: leftBytes })}
      </p>
      <p className="soft small">{words.form.commentChecker}</p>
      <Hints text={text} visit={visit} />
    </div>
  );
}

/**
 * Browsers may send what is typed to a spelling or writing service of their maker; a comment must not leave the device in the clear,
 * so every such help is off, and the page says why.
 */
const unchecked = {
  spellCheck: "false",
  autoComplete: "off",
  autoCorrect: "off",
  writingsuggestions: "false",
  "data-gramm": "false",
} as const;

/** Whether somebody else could be taken for the writer. */
function isAnonymous({ group, parameters }: Visit): boolean {
  return group !== "self" && !parameters.policy.identifiedGroups.includes(group);
}

function whoSees(visit: Visit): string {
  const { group, subject, coach } = visit;
  if (group === "self") return words.form.commentSeenSelf({ coach });
  return isAnonymous(visit)
    ? words.form.commentSeen({ subject, coach })
    : words.form.commentSeenNamed({ subject, coach });
}

function Hints({ text, visit }: { readonly text: string; readonly visit: Visit }) {
  const { subjectName, coach } = visit;
  const [hints, setHints] = useState<readonly Hint[]>([]);
  useEffect(() => {
    const look = () => setHints(findHints(text, words.hints.patterns, [subjectName, coach ?? ""]));
    const timer = setTimeout(look, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text, subjectName, coach]);
  return (
    <div className="hints" role="status">
      {hints.length > 0 && (
        <>
          <p>
            <strong>{words.hints.title}</strong>
          </p>
          <ul>
            {hints.map(({ kind, found }) => (
              <li key={kind}>{words.hints[kind]({ found })}</li>
            ))}
          </ul>
          <p>{words.hints.advice}</p>
        </>
      )}
    </div>
  );
}
