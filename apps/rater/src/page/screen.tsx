import { type ReactNode, useLayoutEffect, useRef } from "react";
import { LanguageSwitch } from "../language/language-switch.tsx";
import { type Said, marked, words } from "../words.ts";

/** A screen with its heading. When it replaces another one, it starts at the top and its heading takes the focus and is read out. */
export function Screen(props: {
  readonly title: string;
  /** The title, where it is one of the questionnaire's texts. */
  readonly said?: Said;
  readonly name: string;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pageTitle = words.page.titleAbout({ screen: props.title });
  useLayoutEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  useLayoutEffect(() => {
    if (!firstScreen) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstScreen = false;
  }, [props.name]);
  return (
    <>
      {props.above}
      <main className={`screen ${props.name.split(" ")[0] ?? ""}`} key={props.name}>
        <h1 ref={heading} tabIndex={-1} {...(props.said && marked(props.said))}>
          {props.title}
        </h1>
        {props.children}
        <LanguageSwitch />
      </main>
    </>
  );
}

/** The page itself begins with its own focus; only what follows takes it. */
let firstScreen = true;
