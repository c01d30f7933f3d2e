import type { Language } from "@parallax/domain/language";
import { endonymOf } from "@parallax/language/language";
import { createContext, useContext, useId, useState } from "react";
import type { NoValue } from "../api.ts";
import { RequestProblem } from "../page/request-problem.tsx";
import { language, words } from "../words.ts";
import { spokenLanguages } from "./choose-language.ts";

/** Changes the page's language where it stands; answers with what kept it from doing so, if anything did. */
export type ChangeLanguage = (to: Language) => Promise<NoValue | null>;
export const LanguageContext = createContext<ChangeLanguage>(async () => null);

/** The quiet switch at the end of every screen. Each language is called what its own readers call it. */
export function LanguageSwitch() {
  const change = useContext(LanguageContext);
  const id = useId();
  const [problem, setProblem] = useState<NoValue | null>(null);
  return (
    <div className="language">
      <label htmlFor={id}>{words.page.language}</label>
      <select
        id={id}
        value={language}
        onChange={async (event) => {
          const { currentTarget } = event;
          setProblem(await change(currentTarget.value as Language));
          currentTarget.value = language;
        }}
      >
        {spokenLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {endonymOf(each)}
          </option>
        ))}
      </select>
      {problem !== null && <RequestProblem problem={problem} />}
    </div>
  );
}
