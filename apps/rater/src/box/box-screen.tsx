import { type ReactNode, useLayoutEffect, useRef } from "react";
import { SmallPageLanguage } from "../language/small-page.tsx";
import { language, words } from "./box-words.ts";

/** A screen with its heading, which takes the focus when the screen replaces another one. */
export function BoxScreen(props: { readonly title: string; readonly name: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = words.titleAbout({ screen: props.title });
  }, [props.title]);
  useLayoutEffect(() => {
    if (!isFirst) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, [props.name]);
  return (
    <main className={`screen ${props.name}`} key={props.name}>
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children}
      <SmallPageLanguage label={words.language} language={language} />
    </main>
  );
}

let isFirst = true;
