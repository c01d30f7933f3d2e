import { zodResolver } from "@hookform/resolvers/zod";
import { pickWording } from "@parallax/domain/language";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { webShellWords } from "@parallax/language/en/web-shell";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { api } from "../api.ts";
import { keepDraft } from "../draft.ts";
import { language, reader } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useMember } from "../sign-in/member.ts";
import { Button } from "../ui/button.tsx";
import { Choice, ChoiceGroup } from "../ui/choice.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextAreaField, TextField } from "../ui/field.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import { closingDays, endOfDay } from "./closing-day.ts";
import { PromisePlate } from "./promise-plate.tsx";
import { QuestionsPreview } from "./questions-preview.tsx";
import { readDecisions, roundShape, type Decisions, type Typed } from "./round-shape.ts";

type RoundFormProps = {
  readonly draftName: string;
  readonly start?: Partial<Typed>;
  /** A round's questionnaire stays what it was asked for with. */
  readonly questionnaireFixed?: boolean;
  readonly submit: string;
  readonly submitting: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (decisions: Decisions) => void;
};

export function RoundForm({ draftName, start, questionnaireFixed = false, busy, error, ...rest }: RoundFormProps) {
  const { data: questionnaires } = useSuspenseQuery(api.questionnaire.available.queryOptions());
  const { data: coaches } = useSuspenseQuery(api.organisation.coaches.queryOptions());
  const [days] = useState(() => closingDays(new Date()));
  const [attempt, setAttempt] = useState(0);
  const first = questionnaires[0]?.versionId ?? "";
  const only = coaches.length === 1 ? (coaches[0]?.id ?? "") : "";
  const form = useForm<Typed>({
    resolver: zodResolver(roundShape),
    shouldFocusError: false,
    defaultValues: {
      versionId: first,
      coachId: only,
      closesOn: days.usual,
      message: "",
      ...start,
      ...readDecisions(draftName),
    },
  });
  useEffect(() => {
    const watching = form.watch((typed) => keepDraft(draftName, typed));
    return () => watching.unsubscribe();
  }, [form, draftName]);
  const errors = form.formState.errors;
  const problems = (["versionId", "coachId", "closesOn", "message"] as const).flatMap((fieldName) => {
    const text = errors[fieldName]?.message;
    return text === undefined ? [] : [{ text, fieldName }];
  });
  const submit = form.handleSubmit(
    ({ versionId, coachId, closesOn, message }) => {
      const closesAt = endOfDay(closesOn);
      if (closesAt !== null) rest.onSubmit({ versionId, coachId, closesAt: closesAt.toISOString(), message });
    },
    () => setAttempt((before) => before + 1),
  );
  return (
    <form noValidate onSubmit={submit} className="grid gap-14">
      <ErrorSummary problems={problems} attempt={attempt} />
      {!questionnaireFixed && (
        <ChoiceGroup legend={<Legend text={words.questionnaire} />} error={errors.versionId?.message}>
          {questionnaires.map((questionnaire) => (
            <div key={questionnaire.versionId} className="grid gap-1">
              <Choice
                {...form.register("versionId")}
                value={questionnaire.versionId}
                label={<span className="font-semibold">{pickWording(questionnaire.title, language).text}</span>}
                note={pickWording(questionnaire.introduction, language).text}
              />
              <Questions versionId={questionnaire.versionId} />
            </div>
          ))}
        </ChoiceGroup>
      )}
      {coaches.length === 0 ? (
        <Section title={words.coach}>
          <Notice kind="warn">{words.coachNone}</Notice>
        </Section>
      ) : (
        <ChoiceGroup legend={<Legend text={words.coach} />} hint={words.coachHint} error={errors.coachId?.message}>
          <div className="grid gap-2 sm:grid-cols-2">
            {coaches.map((coach) => (
              <Choice key={coach.id} {...form.register("coachId")} value={coach.id} label={coach.name} />
            ))}
          </div>
        </ChoiceGroup>
      )}
      <div className="max-w-64">
        <TextField
          {...form.register("closesOn")}
          type="date"
          min={days.first}
          max={days.last}
          label={<Legend text={words.closes} />}
          hint={words.closesHint({ zone: reader.timeZone.replaceAll("_", " ") })}
          error={errors.closesOn?.message}
        />
      </div>
      <TextAreaField
        {...form.register("message")}
        rows={4}
        label={<Legend text={words.message} />}
        hint={words.messageHint}
        error={errors.message?.message}
      />
      <Section title={words.promiseTitle} lead={words.promiseLead}>
        <PromisePlate policy={defaultPolicy} group="peer" />
      </Section>
      <div className="grid justify-items-start gap-4">
        <FailureNotice error={error} />
        <Button look="primary" type="submit" busy={busy && rest.submitting}>
          {rest.submit}
        </Button>
        <p className="text-small text-soft">{words.kept}</p>
      </div>
    </form>
  );
}

function Legend({ text }: { readonly text: string }) {
  return <span className="serif text-section font-semibold">{text}</span>;
}

function LoadedQuestions({ versionId }: { readonly versionId: string }) {
  const givenName = useMember().name.split(" ")[0] ?? "";
  const preview = useQuery(api.questionnaire.preview.queryOptions({ versionId }));
  if (preview.isError) return <FailureNotice error={preview.error} />;
  if (preview.data === undefined) return <p className="min-h-112 text-soft">{webShellWords.loading}</p>;
  return <QuestionsPreview content={preview.data.content} name={givenName} />;
}

function Questions({ versionId }: { readonly versionId: string }) {
  const [wanted, setWanted] = useState(false);
  return (
    <More summary={words.preview} onOpen={() => setWanted(true)}>
      {wanted && <LoadedQuestions versionId={versionId} />}
    </More>
  );
}
