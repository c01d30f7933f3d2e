import type { Language } from "@parallax/domain/language";
import { createContext, useContext, useState } from "react";
import type { NoValue } from "../api.ts";
import { RequestProblem } from "../page/request-problem.tsx";
import { language, words } from "../words.ts";
import { spokenLanguages } from "./choose-language.ts";
import { LanguageSelect } from "./language-select.tsx";

/** Changes the page's language where it stands; answers with what kept it from doing so, if anything did. */
export type ChangeLanguage = (to: Language) => Promise<NoValue | null>;
export const LanguageContext = createContext<ChangeLanguage>(async () => null);

/** The form's own switch: its words may have to come from the server. */
export function LanguageSwitch() {
  const change = useContext(LanguageContext);
  const [problem, setProblem] = useState<NoValue | null>(null);
  return (
    <LanguageSelect
      label={words.page.language}
      language={language}
      spoken={spokenLanguages}
      onLanguage={async (to) => {
        setProblem(await change(to));
        return language;
      }}
    >
      {problem !== null && <RequestProblem problem={problem} />}
    </LanguageSelect>
  );
}
