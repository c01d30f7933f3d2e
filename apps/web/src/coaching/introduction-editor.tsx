import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { formatCount } from "@parallax/language/number-format";
import { language } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import { longestIntroduction, type SaveState, type useIntroduction } from "./introduction.ts";

const words = webCoachingWords.introduction;

type IntroductionEditorProps = {
  readonly subject: string;
  readonly writing: ReturnType<typeof useIntroduction>;
};

const spoken = {
  saved: words.saved,
  saving: words.saving,
  unsaved: words.unsaved,
  failed: words.failed,
  "too-long": "",
  conflict: words.unsaved,
} as const satisfies Record<SaveState, string>;

/** The coach's first words to the subject, set as they will stand in the report. */
export function IntroductionEditor({ subject, writing }: IntroductionEditorProps) {
  const over = writing.text.length - longestIntroduction;
  return (
    <Section id="introduction" title={words.title} lead={words.lead({ subject })}>
      {writing.restored && <Notice>{words.restored}</Notice>}
      {writing.writer !== null && (
        <Notice title={words.ofAnother({ writer: writing.writer })}>
          <p>{words.ofAnotherNote}</p>
          <div className="mt-4">
            <Button busy={writing.state === "saving" && words.saving} onClick={writing.saveNow}>
              {words.makeMine}
            </Button>
          </div>
        </Notice>
      )}
      <TextAreaField
        label={words.label}
        hint={words.hint({ limit: formatCount(longestIntroduction, language) })}
        error={over > 0 ? words.tooLong({ over }) : undefined}
        rows={10}
        value={writing.text}
        onChange={(event) => writing.write(event.target.value)}
        className="serif text-body leading-relaxed"
      />
      <p className="-mt-2 min-h-6 text-small text-soft">
        <span role="status">{writing.text !== "" && spoken[writing.state]}</span>
      </p>
      {writing.state === "failed" && (
        <div className="grid justify-items-start gap-3">
          <FailureNotice error={writing.error} />
          <Button onClick={writing.saveNow}>{words.retry}</Button>
        </div>
      )}
      {writing.theirs !== null && (
        <Notice kind="warn" role="alert" title={words.conflictTitle}>
          <p>{words.conflict}</p>
          <p className="mt-3 text-small font-semibold">{words.theirs}</p>
          <blockquote dir="auto" className="serif mt-1 wrap-anywhere whitespace-pre-line">
            {writing.theirs.introduction}
          </blockquote>
          <div className="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => writing.resolve("mine")}>{words.keepMine}</Button>
            <Button onClick={() => writing.resolve("theirs")}>{words.takeTheirs}</Button>
          </div>
        </Notice>
      )}
    </Section>
  );
}
