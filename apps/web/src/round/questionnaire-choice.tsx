import { pickWording } from "@parallax/domain/language";
import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { api, type Answers } from "../api.ts";
import { language } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useMember } from "../sign-in/member.ts";
import { Choice, ChoiceGroup } from "../ui/choice.tsx";
import { Legend } from "../ui/legend.tsx";
import { More } from "../ui/more.tsx";
import { Section } from "../ui/page.tsx";
import { QuestionsPreview } from "./questions-preview.tsx";

type Questionnaire = Answers["questionnaire"]["available"][number];

type QuestionnaireChoiceProps = {
  readonly questionnaires: readonly Questionnaire[];
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
};

/** What people will be asked; where there is only one questionnaire it is shown and not asked for. */
export function QuestionnaireChoice({ questionnaires, registered, error }: QuestionnaireChoiceProps) {
  const [only, ...others] = questionnaires;
  if (only !== undefined && others.length === 0)
    return (
      <Section title={words.questionnaire}>
        <div className="grid gap-1">
          <p className="font-semibold">{pickWording(only.title, language).text}</p>
          <p className="measure text-soft">{pickWording(only.introduction, language).text}</p>
          <Questions versionId={only.versionId} />
        </div>
      </Section>
    );
  return (
    <ChoiceGroup legend={<Legend text={words.questionnaire} />} error={error}>
      {questionnaires.map(({ versionId, title, introduction }) => (
        <div key={versionId} className="grid gap-1">
          <Choice
            {...registered}
            value={versionId}
            label={<span className="font-semibold">{pickWording(title, language).text}</span>}
            note={pickWording(introduction, language).text}
          />
          <Questions versionId={versionId} />
        </div>
      ))}
    </ChoiceGroup>
  );
}

/** Fetched when somebody wants to see them. */
function Questions({ versionId }: { readonly versionId: string }) {
  const [wanted, setWanted] = useState(false);
  const givenName = useMember().name.split(" ")[0] ?? "";
  const preview = useQuery({ ...api.questionnaire.preview.queryOptions({ versionId }), enabled: wanted });
  return (
    <More summary={words.preview} onOpen={() => setWanted(true)}>
      <FailureNotice error={preview.error} />
      {preview.data === undefined ? (
        <p className="min-h-112 text-soft">{!preview.isError && webShellWords.loading}</p>
      ) : (
        <QuestionsPreview content={preview.data.content} name={givenName} />
      )}
    </More>
  );
}
