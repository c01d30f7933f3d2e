import { reportFaceWords as words } from "@parallax/language/en/report-face";

type ShowGroupsProps = {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
};

/** Brings the single groups onto a drawing; off at first, so that the whole is read before its parts. */
export function ShowGroups({ shown, onChange }: ShowGroupsProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2 justify-self-start text-small print:hidden">
      <input
        type="checkbox"
        className="size-4.5 accent-accent"
        checked={shown}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {words.byGroup}
    </label>
  );
}
