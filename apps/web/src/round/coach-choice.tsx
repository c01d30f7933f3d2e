import { webNewRoundWords as words } from "@parallax/language/en/web-new-round";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Answers } from "../api.ts";
import { Choice, ChoiceGroup } from "../ui/choice.tsx";
import { SelectField } from "../ui/field.tsx";
import { Legend } from "../ui/legend.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";

const mostSideBySide = 8;

type CoachChoiceProps = {
  readonly coaches: Answers["organisation"]["coaches"];
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
};

/** Who coaches: a few side by side, many in the browser's own list. */
export function CoachChoice({ coaches, registered, error }: CoachChoiceProps) {
  if (coaches.length === 0)
    return (
      <Section title={words.coach}>
        <Notice kind="warn">{words.coachNone}</Notice>
      </Section>
    );
  if (coaches.length > mostSideBySide)
    return (
      <SelectField {...registered} label={<Legend text={words.coach} />} hint={words.coachHint} error={error}>
        <option value="">{words.coachChoose}</option>
        {coaches.map((coach) => (
          <option key={coach.id} value={coach.id}>
            {coach.name}
          </option>
        ))}
      </SelectField>
    );
  return (
    <ChoiceGroup legend={<Legend text={words.coach} />} hint={words.coachHint} error={error}>
      <div className="grid gap-2 sm:grid-cols-2">
        {coaches.map((coach) => (
          <Choice key={coach.id} {...registered} value={coach.id} label={coach.name} />
        ))}
      </div>
    </ChoiceGroup>
  );
}
