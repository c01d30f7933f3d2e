import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { useState } from "react";
import { type NoValue, type OpenEntry, type OverEntry, callBallot } from "./api.ts";
import type { Device } from "./device/device.ts";
import { openDevice } from "./device/device.ts";
import { takeWindow } from "./device/one-window.ts";
import { checkVisit } from "./door/check-visit.ts";
import { type CodeProblem, CodeScreen } from "./door/code-screen.tsx";
import { DoorScreen } from "./door/door-screen.tsx";
import { EndScreen } from "./end-screen.tsx";
import { listParts } from "./form/list-parts.ts";
import { PlainScreen } from "./page/plain-screen.tsx";
import type { Ending } from "./phase.ts";
import type { Opened } from "./use-visit.ts";
import { VisitPage } from "./visit-page.tsx";
import { words } from "./words.ts";

/** From a link to a visit. Nothing is asked of the server before the button at the door is pressed. */
export type Stage =
  | { readonly kind: "code"; readonly problem: CodeProblem }
  | { readonly kind: "door"; readonly link: RaterLink; readonly device: Device | null }
  | { readonly kind: "strange" }
  | { readonly kind: "ended"; readonly ending: Ending }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "opened"; readonly opened: Opened };

export function Rater({ first }: { readonly first: Stage }) {
  const [stage, setStage] = useState<Stage>(first);
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
      return <EndScreen ending={stage.ending} visit={null} parts={[]} answers={{}} onWrite={() => undefined} />;
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
    const outcome = await callBallot("enter", { secret: toBase64Url(link.secret) });
    if (outcome.kind === "value") return onStage(await stageBehind(outcome.value, link, device, onStage));
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
  if (entry.state === "over" || isDeclined) {
    await device?.wipe();
    const wiped = device?.state === "begun" || device?.state === "unsent";
    return { kind: "ended", ending: entry.state === "over" ? { kind: "over", entry, wiped } : { kind: "declined" } };
  }
  const visit = await checkVisit(link, entry);
  if (visit === null) return { kind: "strange" };
  takeWindow(visit.invitationId, () => onStage({ kind: "elsewhere" }));
  const place = (await device?.unlock(visit.parametersHash)) ?? null;
  const record = (await place?.read()) ?? null;
  return { kind: "opened", opened: { visit, parts: listParts(visit), device: place, record } };
}
