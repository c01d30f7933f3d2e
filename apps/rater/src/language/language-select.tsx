import type { Language } from "@parallax/domain/language";
import { endonymOf } from "@parallax/language/language";
import { type ReactNode, useId } from "react";

/** The quiet switch at the end of a screen. Each language is called what its own readers call it. */
export function LanguageSelect(props: {
  readonly label: string;
  readonly language: Language;
  readonly spoken: readonly Language[];
  readonly children?: ReactNode;
  /** Answers with the language that the page speaks afterwards. */
  onLanguage(to: Language): Promise<Language>;
}) {
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.language}
        onChange={async (event) => {
          const { currentTarget } = event;
          currentTarget.value = await props.onLanguage(currentTarget.value as Language);
        }}
      >
        {props.spoken.map((each) => (
          <option key={each} value={each} lang={each}>
            {endonymOf(each)}
          </option>
        ))}
      </select>
      {props.children}
    </div>
  );
}
