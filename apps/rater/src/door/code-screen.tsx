import { type RaterLink, parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { useId, useState } from "react";
import { Screen } from "../page/screen.tsx";
import { RequestsWay } from "../requests/requests-way.tsx";
import { words } from "../words.ts";

/** Why a link did not lead in: nothing after `#`, a part lost, strange signs, another version, or unknown to the server. */
export type CodeProblem = "link-empty" | "link-cut" | "link-mangled" | "link-version" | "link-unknown";

/** Where a link that did not arrive whole can be pasted again, or its code. */
export function CodeScreen(props: { readonly problem: CodeProblem; onCode(link: RaterLink): void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState(false);
  return (
    <Screen title={words.door.codeTitle} name={`code ${props.problem}`}>
      <p className="lead">{why()[props.problem]}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const read = parseRaterLink(text);
          setProblem(!read.ok);
          if (read.ok) props.onCode(read.value);
        }}
      >
        <label htmlFor={id}>{words.door.codeLabel}</label>
        <p className="soft small" id={`${id}-shape`}>
          {words.door.codeShape}
        </p>
        <textarea
          id={id}
          rows={3}
          dir="ltr"
          value={text}
          spellCheck="false"
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={problem}
          aria-describedby={`${id}-shape ${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div role="alert" id={`${id}-problem`} className={problem ? "problem" : ""}>
          {problem && <p>{words.door.codeStill}</p>}
        </div>
        <div className="acts">
          <button type="submit">{words.door.codeOpen}</button>
        </div>
      </form>
      <RequestsWay />
    </Screen>
  );
}

const why = () =>
  ({
    "link-empty": words.door.codeEmpty,
    "link-cut": words.door.codeCut,
    "link-mangled": words.door.codeMangled,
    "link-version": words.door.codeVersion,
    "link-unknown": words.door.codeUnknown,
  }) as const satisfies Record<CodeProblem, string>;
