import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { useState } from "react";
import type { Language } from "@parallax/domain/language";
import { type NoValue, type OpenEntry, type Outcome, type OverEntry, callBallot } from "./api.ts";
import type { Device } from "./device/device.ts";
import { openDevice } from "./device/device.ts";
import { leaveReceipt } from "./device/leave-receipt.ts";
import { takeWindow } from "./device/one-window.ts";
import { checkVisit } from "./door/check-visit.ts";
import { type CodeProblem, CodeScreen } from "./door/code-screen.tsx";
import { DoorScreen } from "./door/door-screen.tsx";
import { isOfNewerPage } from "./door/newer-page.ts";
import { EndScreen } from "./end-screen.tsx";
import { keepLanguage } from "./language/kept-language.ts";
import { LanguageContext } from "./language/language-switch.tsx";
import { listParts } from "./form/list-parts.ts";
import { PlainScreen } from "./page/plain-screen.tsx";
import type { Ending } from "./phase.ts";
import type { Opened } from "./use-visit.ts";
import { VisitPage } from "./visit-page.tsx";
import { areOwnWords, language, setLanguage, words } from "./words.ts";

/** From a link to a visit. Nothing is asked of the server before the button at the door is pressed. */
export type Stage =
  | { readonly kind: "code"; readonly problem: CodeProblem }
  | { readonly kind: "door"; readonly link: RaterLink; readonly device: Device | null }
  | { readonly kind: "strange" }
  | { readonly kind: "newer" }
  | { readonly kind: "ended"; readonly link: RaterLink; readonly ending: Ending }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "opened"; readonly opened: Opened };

export function Rater({ first }: { readonly first: Stage }) {
  const [stage, setStage] = useState<Stage>(first);
  const [, redraw] = useState(language);

  async function change(to: Language): Promise<NoValue | null> {
    const problem = await changeLanguage(stage, to, setStage);
    if (problem === null) {
      keepLanguage(to);
      redraw(to);
    }
    return problem;
  }

  return (
    <LanguageContext.Provider value={change}>
      <StageScreen stage={stage} onStage={setStage} />
    </LanguageContext.Provider>
  );
}

function StageScreen({ stage, onStage: setStage }: { readonly stage: Stage; onStage(stage: Stage): void }) {
  switch (stage.kind) {
    case "code":
      return (
        <CodeScreen
          problem={stage.problem}
          onCode={async (link) => setStage({ kind: "door", link, device: await openDevice(link.secret) })}
        />
      );
    case "door":
      return <Door link={stage.link} device={stage.device} onStage={setStage} />;
    case "strange":
      return <PlainScreen name="strange" title={words.door.strangeTitle} text={words.door.strange} />;
    case "newer":
      return (
        <PlainScreen
          name="newer"
          title={words.receipt.newerTitle}
          text={words.receipt.newer}
          act={words.page.reload}
          onAct={() => location.reload()}
        />
      );
    case "elsewhere":
      return (
        <PlainScreen
          name="elsewhere"
          title={words.page.elsewhereTitle}
          text={words.page.elsewhere}
          act={words.page.takeBack}
          onAct={() => location.reload()}
        />
      );
    case "ended":
      return (
        <EndScreen
          {...stage}
          visit={null}
          parts={[]}
          answers={{}}
          onWrite={() => undefined}
          onReturn={() => undefined}
        />
      );
    case "opened":
      return <VisitPage {...stage.opened} />;
  }
}

type DoorProps = { readonly link: RaterLink; readonly device: Device | null; onStage(stage: Stage): void };

function Door({ link, device, onStage }: DoorProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoValue | null>(null);

  async function open() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const outcome = await enterIn(language, link);
    if (outcome.kind === "value") {
      // Tidying up what other links left is no reason to fail.
      if (outcome.servedAt !== undefined) await device?.deleteForgotten(outcome.servedAt).catch(() => undefined);
      return onStage(await stageBehind(outcome.value, link, device, onStage));
    }
    if (outcome.kind === "refused" && outcome.refusal?.code === "link-unknown")
      return onStage({ kind: "code", problem: "link-unknown" });
    setBusy(false);
    setProblem(outcome);
  }

  return (
    <DoorScreen
      parametersHash={link.parametersHash}
      state={device?.state ?? null}
      busy={busy}
      problem={problem}
      onOpen={() => void open()}
    />
  );
}

/** Where an opened link leads. What is kept for a round that is over, or for a declined one, is deleted here. */
async function stageBehind(
  entry: OpenEntry | OverEntry,
  link: RaterLink,
  device: Device | null,
  onStage: (stage: Stage) => void,
): Promise<Stage> {
  const isDeclined = entry.state === "open" && entry.isDeclined;
  if (isDeclined) {
    await device?.wipe();
    return { kind: "ended", link, ending: { kind: "declined" } };
  }
  if (entry.state === "over") {
    const wiped = device !== null && (await leaveReceipt(link, device, entry));
    return { kind: "ended", link, ending: { kind: "over", entry, wiped } };
  }
  const visit = await checkVisit(link, entry, language);
  if (visit === null) return { kind: (await isOfNewerPage(link, entry)) ? "newer" : "strange" };
  takeWindow(visit.invitationId, () => onStage({ kind: "elsewhere" }));
  const place = (await device?.unlock(visit.parametersHash)) ?? null;
  const record = (await place?.read()) ?? null;
  return { kind: "opened", opened: { visit, parts: listParts(visit), device: place, record } };
}

/** What a link opens, in a language; from then on the page has all of that language's words. */
async function enterIn(to: Language, link: RaterLink): Promise<Outcome<OpenEntry | OverEntry>> {
  const outcome = await callBallot("enter", { secret: toBase64Url(link.secret), language: to });
  if (outcome.kind !== "value") return outcome;
  const { words: all } = outcome.value;
  // A server that was renewed while this page was open has other words than this page knows.
  if (all === null || !(await areOwnWords(to, all))) return { kind: "refused", refusal: null, requestId: null };
  if (to === language) setLanguage(to, all);
  return outcome;
}

/**
 * Changes the language where the page stands. Before a link is open the page has the words itself; after that they come with the form,
 * which is checked again, and every answer stays. Answers with what kept it from changing.
 */
async function changeLanguage(stage: Stage, to: Language, onStage: (stage: Stage) => void): Promise<NoValue | null> {
  const link = stage.kind === "opened" ? stage.opened.visit.link : stage.kind === "ended" ? stage.link : null;
  if (link === null) {
    setLanguage(to, null);
    return null;
  }
  const outcome = await enterIn(to, link);
  if (outcome.kind !== "value") return outcome;
  const { value: entry } = outcome;
  if (stage.kind === "opened" && entry.state === "over") return { kind: "refused", refusal: null, requestId: null };
  const visit = entry.state === "open" ? await checkVisit(link, entry, to) : null;
  setLanguage(to, entry.words);
  if (stage.kind !== "opened") return null;
  if (visit === null) onStage({ kind: "strange" });
  else {
    const again = { ...stage.opened.visit, content: visit.content };
    onStage({ ...stage, opened: { ...stage.opened, visit: again, parts: listParts(again) } });
  }
  return null;
}
