import { parsePastedPeople } from "@parallax/domain/nomination/parse-pasted-people";
import { webPeopleWords as words } from "@parallax/language/en/web-people";
import { formatCount } from "@parallax/language/number-format";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { api } from "../api.ts";
import { useTextDraft } from "../draft.ts";
import { language } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { Page } from "../ui/page.tsx";
import { CheckedPeople } from "./checked-people.tsx";
import { sortChecked } from "./sort-checked.ts";

/** What the server takes in one go. */
const mostAtOnce = 2_000;

/** People by pasting: first the list is checked, line by line, then whoever can be added is. */
export function AddPeoplePage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [text, setText] = useTextDraft("people.add");
  const [problem, setProblem] = useState<string>();
  const [checkedText, setCheckedText] = useState<string | null>(null);
  const check = useMutation(api.organisation.addMembers.mutationOptions());
  const add = useMutation(
    api.organisation.addMembers.mutationOptions({
      onSuccess: async ({ saved, added }) => {
        // The directory has changed since the list was checked: what stands in the way is shown instead.
        if (!saved) return submit();
        setText("");
        announce(words.added({ people: added }));
        await queryClient.invalidateQueries(api.organisation.pathFilter());
        await navigate({ to: "/organisation/people" });
      },
    }),
  );
  const pasted = useMemo(() => parsePastedPeople(text), [text]);
  const plain = (people: typeof pasted.people) => people.map(({ name, address }) => ({ name, address }));
  const submit = async () => {
    const { people, refusals } = pasted;
    if (people.length === 0 && refusals.length === 0) return setProblem(words.pasteEmpty);
    if (people.length > mostAtOnce) return setProblem(words.pasteTooMany({ limit: formatCount(mostAtOnce, language) }));
    setProblem(undefined);
    if (people.length > 0) await check.mutateAsync({ people: plain(people), dryRun: true });
    else check.reset();
    setCheckedText(text);
    return undefined;
  };
  const fresh = checkedText === text && (check.isSuccess || pasted.people.length === 0);
  const checked = fresh && text !== "" ? sortChecked(pasted, check.data ?? null, text) : null;
  return (
    <Page
      title={words.addTitle}
      lead={words.addLead}
      above={<BackLink to="/organisation/people">{words.back}</BackLink>}
    >
      <form
        noValidate
        className="grid justify-items-start gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void submit().catch(() => undefined);
        }}
      >
        <div className="w-full">
          <TextAreaField
            label={words.paste}
            hint={words.pasteHint}
            error={problem}
            rows={8}
            value={text}
            spellCheck={false}
            autoComplete="off"
            className="max-h-[60vh]"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <FailureNotice error={check.error} />
        <Button type="submit" look={checked === null ? "primary" : "quiet"} busy={check.isPending && words.checking}>
          {words.check}
        </Button>
      </form>
      {checkedText !== null && checkedText !== text && text !== "" && (
        <p role="status" className="text-soft">
          {words.changedSince}
        </p>
      )}
      {checked !== null && (
        <CheckedPeople
          checked={checked}
          busy={add.isPending}
          error={add.error}
          onAdd={() => add.mutate({ people: plain(checked.ready), dryRun: false })}
        />
      )}
    </Page>
  );
}
