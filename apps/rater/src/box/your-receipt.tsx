import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { useId, useState } from "react";
import { words } from "./box-words.ts";
import { readReceipt } from "./check-box.ts";

type Compared = { readonly receipt: string; readonly from: "here" | "pasted" };

/** The rater's own receipt, looked for in the browser: the one that this device kept, or one that is pasted. Nothing is asked of anybody. */
export function YourReceipt({
  receipts,
  kept,
}: {
  readonly receipts: readonly string[];
  readonly kept: string | null;
}) {
  const [compared, setCompared] = useState<Compared | null>(kept === null ? null : { receipt: kept, from: "here" });
  const [pasting, setPasting] = useState(kept === null);
  return (
    <>
      <div role="status">
        {compared !== null && <Verdict {...compared} isIn={receipts.includes(compared.receipt)} />}
      </div>
      {compared === null && (
        <section>
          <h2>{words.yoursTitle}</h2>
          <p>{words.none}</p>
          <p className="soft">{words.noneMeans}</p>
        </section>
      )}
      {pasting ? (
        <Paste onReceipt={(receipt) => setCompared({ receipt, from: "pasted" })} />
      ) : (
        <button type="button" className="link" onClick={() => setPasting(true)}>
          {words.other}
        </button>
      )}
    </>
  );
}

function Verdict({ receipt, from, isIn }: Compared & { readonly isIn: boolean }) {
  const lines = isIn
    ? [from === "here" ? words.inHere : words.inPasted, words.inMeans]
    : [...(from === "here" ? [words.outHere] : []), words.outFirst, words.outSecond, words.outThird];
  return (
    <section className={isIn ? "verdict" : "verdict out"}>
      <h2>{isIn ? words.inTitle : words.outTitle}</h2>
      <p className="code" dir="ltr" translate="no">
        {receipt}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Paste({ onReceipt }: { readonly onReceipt: (receipt: string) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const bytes = readReceipt(text);
        setWrong(bytes === null);
        if (bytes !== null) onReceipt(toBase64Url(bytes));
      }}
    >
      <label htmlFor={id}>{words.pasteLabel}</label>
      <p className="soft small" id={`${id}-shape`}>
        {words.pasteShape}
      </p>
      <textarea
        id={id}
        className="short"
        rows={2}
        value={text}
        dir="ltr"
        spellCheck="false"
        autoComplete="off"
        autoCapitalize="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-shape ${id}-problem`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="alert" id={`${id}-problem`} className={isWrong ? "problem" : ""}>
        {isWrong && <p>{words.pasteWrong}</p>}
      </div>
      <div className="acts">
        <button type="submit" className="quiet">
          {words.compare}
        </button>
      </div>
    </form>
  );
}
