import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { useState } from "react";
import { type NoValue, callBallot } from "../api.ts";
import type { Visit } from "../door/visit.ts";
import { Confirm } from "../page/confirm.tsx";
import { RequestProblem } from "../page/request-problem.tsx";
import { Screen } from "../page/screen.tsx";
import { deadline, words } from "../words.ts";
import { MyRequests } from "../requests/my-requests.tsx";
import { NextForm } from "../requests/next-form.tsx";
import { BoxLink } from "./box-link.tsx";

/**
 * Answers are in: just sent (`sent`), or found there when the link was opened (`here` when this device remembers sending them).
 * They can be changed or withdrawn until the round closes.
 */
export function AnsweredScreen(props: {
  readonly visit: Visit;
  readonly receipt: string;
  readonly how: "sent" | "here" | "elsewhere";
  readonly draft: boolean;
  readonly shared: boolean;
  onChange(): void;
  onWithdrawn(): void;
}) {
  const { visit, receipt, how } = props;
  const [asking, setAsking] = useState(false);
  const day = deadline(visit.closesAt);
  const { sending } = words;
  return (
    <Screen title={how === "sent" ? sending.sentTitle : sending.alreadyTitle} name={`answered ${how}`}>
      <p className="lead">
        {how !== "sent"
          ? sending.already
          : visit.group === "self"
            ? sending.sentLeadSelf
            : sending.sentLead({ subject: visit.subject })}
      </p>
      <NextForm link={visit.link} />
      {how === "here" && <p>{sending.alreadyHere}</p>}
      {how === "elsewhere" && <p className="warn">{sending.alreadyElsewhere}</p>}
      <Receipt receipt={receipt} checked={how === "sent"} />
      <p>{sending.until({ day })}</p>
      {how !== "sent" && <p>{props.draft ? sending.alreadyDraft : sending.alreadyChange}</p>}
      <div className="acts">
        <button type="button" className="quiet" onClick={props.onChange}>
          {how === "sent" ? sending.change : props.draft ? sending.alreadyGoOn : sending.alreadyReplace}
        </button>
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {sending.withdraw}
        </button>
      </div>
      {how === "sent" && <p className="soft">{props.shared ? sending.wipedShared : sending.wiped}</p>}
      <BoxLink shared={props.shared} />
      <MyRequests visit={visit} />
      {asking && (
        <WithdrawDialog
          visit={visit}
          receipt={receipt}
          onClose={() => setAsking(false)}
          onWithdrawn={props.onWithdrawn}
        />
      )}
    </Screen>
  );
}

function Receipt({ receipt, checked }: { readonly receipt: string; readonly checked: boolean }) {
  const [copied, setCopied] = useState(false);
  return (
    <section className="receipt">
      <h2>{words.sending.receiptTitle}</h2>
      <p className="code" dir="ltr" translate="no">
        {receipt}
      </p>
      {checked && <p className="soft small">{words.sending.receiptChecked}</p>}
      <button
        type="button"
        className="link"
        onClick={() => void navigator.clipboard.writeText(receipt).then(() => setCopied(true))}
      >
        {words.sending.receiptCopy}
      </button>{" "}
      <span role="status" className="soft">
        {copied && words.sending.receiptCopied}
      </span>
    </section>
  );
}

function WithdrawDialog(props: {
  readonly visit: Visit;
  readonly receipt: string;
  onClose(): void;
  onWithdrawn(): void;
}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoValue | null>(null);

  async function withdraw() {
    if (busy) return;
    setBusy(true);
    const outcome = await callBallot("withdraw", {
      secret: toBase64Url(props.visit.link.secret),
      previous: props.receipt,
    });
    setBusy(false);
    if (outcome.kind === "value") props.onWithdrawn();
    else setProblem(outcome);
  }

  return (
    <Confirm
      title={words.sending.withdrawTitle}
      act={{
        label: busy ? words.sending.withdrawing : words.sending.withdrawYes,
        busy,
        run: () => void withdraw(),
      }}
      back={words.sending.back}
      onClose={props.onClose}
    >
      <p>{words.sending.withdrawBody}</p>
      <RequestProblem problem={problem} />
    </Confirm>
  );
}
