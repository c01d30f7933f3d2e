import { zodResolver } from "@hookform/resolvers/zod";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { refusalWords } from "@parallax/language/en/refusal";
import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import { refusalSentence } from "@parallax/language/sentence-of";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { api, failureOf } from "../api.ts";
import { dropDraft, keepDraft } from "../draft.ts";
import { reader } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextAreaField, TextField } from "../ui/field.tsx";
import { Legend } from "../ui/legend.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import { closingDays, endOfDay } from "./closing-day.ts";
import { CoachChoice } from "./coach-choice.tsx";
import { PromisePlate } from "./promise-plate.tsx";
import { QuestionnaireChoice } from "./questionnaire-choice.tsx";
import { changedOnly, fields, readDecisions, roundShape, type Decisions, type Typed } from "./round-shape.ts";

type RoundFormProps = {
  readonly draftName: string;
  readonly start?: Partial<Typed>;
  /** A round's questionnaire stays what it was asked for with. */
  readonly questionnaireFixed?: boolean;
  /** What raters will be promised. */
  readonly policy: RoundPolicy;
  readonly submit: string;
  readonly submitting: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (decisions: Decisions) => void;
};

export function RoundForm(props: RoundFormProps) {
  const { draftName, start, questionnaireFixed = false, policy, busy, error, ...rest } = props;
  const { data: questionnaires } = useSuspenseQuery(api.questionnaire.available.queryOptions());
  const { data: coaches } = useSuspenseQuery(api.organisation.coaches.queryOptions());
  const [days] = useState(() => closingDays(new Date()));
  const [attempt, setAttempt] = useState(0);
  const first = questionnaires[0]?.versionId ?? "";
  const only = coaches.length === 1 ? (coaches[0]?.id ?? "") : "";
  const usual = useRef<Typed>({ versionId: first, coachId: only, closesOn: days.usual, message: "", ...start });
  const [restored, setRestored] = useState(() =>
    changedOnly({ ...usual.current, ...readDecisions(draftName) }, usual.current),
  );
  const form = useForm<Typed>({
    resolver: zodResolver(roundShape),
    shouldFocusError: false,
    defaultValues: { ...usual.current, ...restored },
  });
  useEffect(() => {
    const watching = form.watch((typed) => {
      const changed = changedOnly(typed, usual.current);
      if (Object.keys(changed).length === 0) dropDraft(draftName);
      else keepDraft(draftName, changed);
    });
    return () => watching.unsubscribe();
  }, [form, draftName]);
  // What was changed in another window stands here, unless it was changed here too.
  useEffect(() => {
    for (const name of fields) {
      const now = start?.[name];
      const before = usual.current[name];
      if (now === undefined || now === before) continue;
      usual.current = { ...usual.current, [name]: now };
      if (form.getValues(name) === before) form.setValue(name, now);
    }
  }, [form, start]);
  const errors = form.formState.errors;
  const refused = refusedField(error);
  const problems = fields.flatMap((fieldName) => {
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
      {Object.keys(restored).length > 0 && (
        <Notice>
          <p>{words.restored}</p>
          <Button
            look="plain"
            onClick={() => {
              form.reset(usual.current);
              dropDraft(draftName);
              setRestored({});
            }}
          >
            {words.beginAnew}
          </Button>
        </Notice>
      )}
      {!questionnaireFixed && (
        <QuestionnaireChoice
          questionnaires={questionnaires}
          registered={form.register("versionId")}
          error={errors.versionId?.message}
        />
      )}
      <CoachChoice
        coaches={coaches}
        registered={form.register("coachId")}
        error={errors.coachId?.message ?? refused.coachId}
      />
      <div>
        <TextField
          {...form.register("closesOn")}
          type="date"
          className="max-w-56"
          min={days.first}
          max={days.last}
          label={<Legend text={words.closes} />}
          hint={words.closesHint({ zone: reader.timeZone.replaceAll("_", " ") })}
          error={errors.closesOn?.message ?? refused.closesOn}
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
        <PromisePlate policy={policy} group="peer" />
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

/** What the server refused about one field, to stand beside it; the whole sentence also stands at the button. */
function refusedField(error: unknown): { readonly closesOn?: string; readonly coachId?: string } {
  const refusal = failureOf(error).refusal;
  if (refusal === null) return {};
  const { happened } = refusalSentence(refusal, refusalWords);
  if (refusal.code.startsWith("closing-")) return { closesOn: happened };
  return refusal.code === "coach-is-subject" || refusal.code === "coach-as-rater" ? { coachId: happened } : {};
}
