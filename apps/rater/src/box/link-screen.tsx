import { type RaterLink, parseRaterLink } from "@parallax/domain/ballot/rater-link";
import { useId, useState } from "react";
import { BoxScreen } from "./box-screen.tsx";
import { words } from "./box-words.ts";

/** Where a link that did not arrive whole can be pasted, or its code. */
export function LinkScreen(props: { readonly lead: string; readonly onLink: (link: RaterLink) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <BoxScreen title={words.linkTitle} name="link">
      <p className="lead">{props.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const read = parseRaterLink(text);
          setWrong(!read.ok);
          if (read.ok) props.onLink(read.value);
        }}
      >
        <label htmlFor={id}>{words.linkLabel}</label>
        <textarea
          id={id}
          rows={3}
          value={text}
          dir="ltr"
          spellCheck="false"
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div role="alert" id={`${id}-problem`} className={isWrong ? "problem" : ""}>
          {isWrong && <p>{words.linkStill}</p>}
        </div>
        <div className="acts">
          <button type="submit">{words.linkUse}</button>
        </div>
      </form>
    </BoxScreen>
  );
}
