import { type Language, languages } from "@parallax/domain/language";
import { directionOf } from "@parallax/language/language";
import { type ReactNode, createContext, useContext, useState } from "react";
import { LanguageSelect } from "./language-select.tsx";

const SpeakContext = createContext<(to: Language) => void>(() => undefined);

/** A small page, which carries the words of all languages and is drawn anew when another one is chosen. */
export function SmallPage(props: { readonly screen: () => ReactNode; onLanguage(to: Language): void }) {
  const [, redraw] = useState<Language | null>(null);
  const speak = (to: Language) => {
    props.onLanguage(to);
    redraw(to);
  };
  return <SpeakContext.Provider value={speak}>{props.screen()}</SpeakContext.Provider>;
}

/** The switch at the end of a small page's screens. */
export function SmallPageLanguage({ label, language }: { readonly label: string; readonly language: Language }) {
  const speak = useContext(SpeakContext);
  return (
    <LanguageSelect
      label={label}
      language={language}
      spoken={languages}
      onLanguage={async (to) => {
        speak(to);
        return to;
      }}
    />
  );
}

/** Tells the browser, and whoever reads aloud, which language this is and which way it runs. */
export function markLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
