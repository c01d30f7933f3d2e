import type { Keeping } from "../device/keeper.ts";
import type { Visit } from "../door/visit.ts";
import { words } from "../words.ts";
import type { Answers } from "./answers.ts";
import type { Part } from "./question.ts";
import { minutesInAll, shareLeft } from "./reading-time.ts";

/** Always in sight: whom this is about, where I am, how much is left, and that it is kept. */
export function Head(props: {
  readonly visit: Visit;
  readonly parts: readonly Part[];
  readonly at: number;
  readonly answers: Answers;
  readonly keeping: Keeping;
}) {
  const { visit, parts, at, answers, keeping } = props;
  const left = shareLeft(parts, answers);
  const minutes = Math.round(minutesInAll(visit, parts) * left);
  return (
    <header>
      <p className="about">
        {visit.group === "self" ? words.form.aboutSelf : words.form.about({ subject: visit.subject })}
      </p>
      <p className={`keeping ${keeping}`} role="status">
        {keepingWords()[keeping]}
      </p>
      <progress max={1} value={1 - left} aria-label={words.form.progress} />
      <p className="where">
        {at < parts.length ? words.form.part({ part: at + 1, parts: parts.length }) : words.form.overview}
        {" · "}
        {left === 0 ? words.form.nothingLeft : words.form.left({ minutes })}
      </p>
    </header>
  );
}

const keepingWords = () =>
  ({
    kept: words.form.saved,
    // Keeping takes a moment; a word that comes and goes with every touch would only unsettle.
    keeping: words.form.saved,
    failed: words.form.notSaved,
    off: words.form.notKept,
  }) as const satisfies Record<Keeping, string>;
