import { type ReactNode, useLayoutEffect, useRef } from "react";
import { SmallPageLanguage } from "../language/small-page.tsx";
import { language, words } from "./request-words.ts";

/** A screen with its heading, which takes the focus when the screen replaces another one. */
export function RequestScreen(props: { readonly title: string; readonly lead: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = props.title;
  }, [props.title]);
  useLayoutEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <main className="screen">
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      <p className="lead">{props.lead}</p>
      {props.children}
      <SmallPageLanguage label={words.language} language={language} />
    </main>
  );
}

let isFirst = true;
