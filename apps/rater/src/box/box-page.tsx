import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { sixWords } from "@parallax/domain/ballot/six-words";
import { useState } from "react";
import { type NoValue, type OpenedBox, type UnopenedBox, callBallot } from "../api.ts";
import { BoxProblemLines } from "./box-problem-lines.tsx";
import { BoxRequestProblem } from "./box-request-problem.tsx";
import { BoxScreen } from "./box-screen.tsx";
import { day, language, words } from "./box-words.ts";
import { type BoxProblem, checkBox } from "./check-box.ts";
import { findKeptReceipt } from "./kept-receipt.ts";
import { LinkScreen } from "./link-screen.tsx";
import { OpenedScreen } from "./opened-screen.tsx";
import { PublishedPage } from "./published-page.tsx";

/** From a link to its round's box. Nothing is asked of the server before the button is pressed. */
export type BoxStage =
  | { readonly kind: "link"; readonly lead: "linkLead" | "linkUnknown" }
  | { readonly kind: "door"; readonly link: RaterLink }
  | { readonly kind: "unopened"; readonly link: RaterLink; readonly box: UnopenedBox }
  | { readonly kind: "strange"; readonly link: RaterLink; readonly problems: readonly BoxProblem[] }
  | { readonly kind: "opened"; readonly link: RaterLink; readonly box: OpenedBox; readonly kept: string | null };

export function BoxPage({ first }: { readonly first: BoxStage }) {
  const [stage, setStage] = useState<BoxStage>(first);
  switch (stage.kind) {
    case "link":
      return <LinkScreen lead={words[stage.lead]} onLink={(link) => setStage({ kind: "door", link })} />;
    case "door":
      return (
        <BoxScreen title={words.doorTitle} name="door">
          <p className="lead">{words.doorLead}</p>
          <Look link={stage.link} label={words.look} onStage={setStage} />
          <Around link={stage.link} />
        </BoxScreen>
      );
    case "unopened":
      return <Unopened {...stage} onStage={setStage} />;
    case "strange":
      return (
        <BoxScreen title={words.strangeTitle} name="strange">
          <BoxProblemLines problems={stage.problems} />
          <Around link={stage.link} />
        </BoxScreen>
      );
    case "opened":
      return (
        <BoxScreen title={words.boxTitle({ subject: stage.box.subjectName })} name="opened">
          <OpenedScreen box={stage.box} kept={stage.kept} />
          <Around link={stage.link} />
        </BoxScreen>
      );
  }
}

function Unopened(props: {
  readonly link: RaterLink;
  readonly box: UnopenedBox;
  readonly onStage: (stage: BoxStage) => void;
}) {
  const { link, box, onStage } = props;
  const told = { subject: box.subjectName, day: day(box.endsAt) };
  if (box.state === "none")
    return (
      <BoxScreen title={words.noneTitle} name="none">
        <p className="lead">{words[box.what](told)}</p>
      </BoxScreen>
    );
  return (
    <BoxScreen title={words.waitingTitle} name="waiting">
      <p className="lead">{box.what === "open" ? words.waitingOpen(told) : words.waitingClosed(told)}</p>
      <Look link={link} label={words.lookAgain} onStage={onStage} />
      <Around link={link} />
    </BoxScreen>
  );
}

function Look({ link, label, onStage }: { link: RaterLink; label: string; onStage: (stage: BoxStage) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoValue | null>(null);

  async function look() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const outcome = await callBallot("box", { secret: toBase64Url(link.secret) });
    setBusy(false);
    if (outcome.kind === "value") return onStage(await stageBehind(link, outcome.value));
    if (outcome.kind === "refused" && outcome.refusal?.code === "link-unknown")
      return onStage({ kind: "link", lead: "linkUnknown" });
    setProblem(outcome);
  }

  return (
    <>
      <div className="acts">
        <button type="button" aria-disabled={busy} onClick={() => void look()}>
          {busy ? words.looking : label}
        </button>
      </div>
      <BoxRequestProblem problem={problem} />
    </>
  );
}

async function stageBehind(link: RaterLink, box: OpenedBox | UnopenedBox): Promise<BoxStage> {
  if (box.state !== "opened") return { kind: "unopened", link, box };
  const problems = await checkBox(link, box);
  if (problems.length > 0) return { kind: "strange", link, problems };
  return { kind: "opened", link, box, kept: await findKeptReceipt(link) };
}

/** What stands below every box: the words to compare, and whether this page is the published one. */
function Around({ link }: { readonly link: RaterLink }) {
  return (
    <>
      <section className="six">
        <h2>{words.wordsTitle}</h2>
        <p className="words" lang="en" dir="ltr" translate="no">
          {sixWords(link.parametersHash).join(" ")}
        </p>
        <p className="soft small">{words.wordsNote}</p>
      </section>
      <PublishedPage />
      <p className="small ways">
        <a href={`/r/promise#${language}`}>{words.promiseLink}</a>
        {/* Where the link stands in the address; who pasted a code has the form in another tab. */}
        {location.hash !== "" && <a href={`/r${location.hash}`}>{words.formLink}</a>}
      </p>
    </>
  );
}
