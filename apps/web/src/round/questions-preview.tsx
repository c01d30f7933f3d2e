import { pickWording, type Wording } from "@parallax/domain/language";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import type { ReactNode } from "react";
import { language } from "../reader.ts";

type QuestionsPreviewProps = {
  readonly content: QuestionnaireContent;
  /** How the subject is called in the questions. */
  readonly name: string;
};

/** What raters will be asked, in their wording, as a table of contents rather than as a form. */
export function QuestionsPreview({ content, name }: QuestionsPreviewProps) {
  const say = (wording: Wording) => pickWording(wording, language).text.replaceAll("{name}", name);
  return (
    <div
      className="grid max-h-[28rem] gap-8 overflow-y-auto rounded-card border border-line bg-card p-5"
      tabIndex={0}
      role="group"
      aria-label={words.preview}
    >
      <p className="text-small text-soft">
        {words.previewCounts({
          items: content.items.length,
          axes: content.axes.length,
          open: content.openQuestions.length,
        })}
      </p>
      <Part title={words.previewBehaviours}>
        {content.competencies.map((competency) => (
          <div key={competency.id}>
            <h4 className="font-semibold">{say(competency.title)}</h4>
            <ul className="ms-4 list-disc text-small">
              {content.items
                .filter((item) => item.competencyId === competency.id)
                .map((item) => (
                  <li key={item.id}>{say(item.others)}</li>
                ))}
            </ul>
          </div>
        ))}
      </Part>
      {content.axes.length > 0 && (
        <Part title={words.previewAxes}>
          {content.axes.map((axis) => (
            <p key={axis.id} className="text-small">
              {say(axis.leaderPole)} ↔ {say(axis.managerPole)}
            </p>
          ))}
        </Part>
      )}
      {content.watchOuts.length > 0 && (
        <Lines title={words.previewWatchOuts} lines={content.watchOuts.map((watchOut) => say(watchOut.others))} />
      )}
      <Lines title={words.previewOpen} lines={content.openQuestions.map((question) => say(question.others))} />
      {content.reflections.length > 0 && (
        <Lines title={words.previewReflections} lines={content.reflections.map(({ question }) => say(question))} />
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Part title={title}>
      <ul className="ms-4 list-disc text-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}
