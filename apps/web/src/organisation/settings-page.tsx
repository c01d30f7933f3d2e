import { type Language, languages } from "@parallax/domain/language";
import { fewestShownLimits } from "@parallax/domain/round/policy";
import { webSettingsWords as words } from "@parallax/language/en/web-settings";
import { endonymOf } from "@parallax/language/language";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { refreshCurrent, useCurrent } from "../sign-in/current.ts";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";

/** The organisation's language and clock, and how few people it shows together, for its administrators. */
export function SettingsPage() {
  const organisation = useCurrent()?.organisation;
  return (
    <Page title={words.title} lead={words.lead}>
      {organisation !== undefined && (
        <SettingsForm
          key={organisation.id}
          language={organisation.language}
          timeZone={organisation.timeZone}
          fewestShown={organisation.fewestShown}
        />
      )}
    </Page>
  );
}

type Habits = { readonly language: Language; readonly timeZone: string; readonly fewestShown: number };

const choices = Array.from(
  { length: fewestShownLimits.most - fewestShownLimits.least + 1 },
  (_, above) => fewestShownLimits.least + above,
);

function SettingsForm(saved: Habits) {
  const [language, setLanguage] = useState(saved.language);
  const [timeZone, setTimeZone] = useState(saved.timeZone);
  const [fewestShown, setFewestShown] = useState(saved.fewestShown);
  const change = useMutation(
    api.organisation.change.mutationOptions({
      onSuccess: async () => {
        await refreshCurrent();
        announce(words.saved);
      },
    }),
  );
  return (
    <form
      className="grid gap-6"
      onChange={() => change.reset()}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ language, timeZone, fewestShown });
      }}
    >
      <div className="grid max-w-field gap-6">
        <SelectField
          label={words.language}
          hint={words.languageHint}
          value={language}
          onChange={(event) => setLanguage(languages.find((each) => each === event.target.value) ?? language)}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {endonymOf(each)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.timeZone}
          hint={words.timeZoneHint}
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
        >
          {timeZones(saved.timeZone).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
      </div>
      <p className="measure text-small text-soft">{words.also}</p>
      <div className="grid max-w-field gap-6">
        <SelectField
          label={words.fewest}
          hint={words.fewestHint}
          value={fewestShown}
          onChange={(event) => setFewestShown(Number(event.target.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {words.people({ count: each })}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid justify-items-start gap-3">
        <Button look="primary" type="submit" busy={change.isPending && words.busy}>
          {words.save}
        </Button>
        <FailureNotice error={change.error} />
        {change.isSuccess && <Notice>{words.saved}</Notice>}
      </div>
      <p className="measure text-small text-soft">{words.pages}</p>
    </form>
  );
}

/** Every zone that this browser knows, and the one that is set, which the server knows. */
function timeZones(set: string): readonly string[] {
  return [...new Set(["UTC", set, ...Intl.supportedValuesOf("timeZone")])].toSorted();
}
