import { ArrivalScreen } from "./door/arrival-screen.tsx";
import { EndScreen } from "./end-screen.tsx";
import { Head } from "./form/head.tsx";
import { PartScreen } from "./form/part-screen.tsx";
import { AnsweredScreen } from "./send/answered-screen.tsx";
import { CheckScreen } from "./send/check-screen.tsx";
import { ReplacedScreen } from "./send/replaced-screen.tsx";
import { SendingScreen } from "./send/sending-screen.tsx";
import { type Opened, useVisit } from "./use-visit.ts";

/** Everything after the door: one rater's form, from the request to the receipt. */
export function VisitPage(opened: Opened) {
  const { visit, parts } = opened;
  const now = useVisit(opened);
  const { phase } = now;
  switch (phase.kind) {
    case "writing":
      return <Writing {...opened} now={now} />;
    case "sending":
      return <SendingScreen step={now.step} kept={now.keeping === "kept"} onTryNow={now.tryNow} />;
    case "replaced":
      return (
        <ReplacedScreen
          onReplace={() => void now.replace(phase.receipt)}
          onLeave={() => void now.leaveOther(phase.receipt)}
        />
      );
    case "answered":
      return (
        <AnsweredScreen
          {...phase}
          visit={visit}
          shared={now.shared}
          onChange={now.write}
          onWithdrawn={() => void now.withdrawn()}
        />
      );
    case "ended":
      return (
        <EndScreen
          ending={phase.ending}
          link={visit.link}
          visit={visit}
          parts={parts}
          answers={now.answers}
          onWrite={now.write}
          onReturn={now.back}
        />
      );
  }
}

function Writing({ visit, parts, device, record, now }: Opened & { readonly now: ReturnType<typeof useVisit> }) {
  const { place, go, answers } = now;
  if (place === "arrival")
    return (
      <ArrivalScreen
        visit={visit}
        parts={parts}
        begun={record?.place != null}
        canKeep={device !== null}
        shared={now.shared}
        onShared={now.keepNothing}
        onBegin={() => void now.begin()}
        onDeclined={() => void now.declined()}
        onLater={now.later}
      />
    );
  const head = (
    <Head
      visit={visit}
      parts={parts}
      at={place === "check" ? parts.length : place}
      answers={answers}
      keeping={now.keeping}
    />
  );
  const part = place === "check" ? undefined : parts[place];
  if (place === "check" || part === undefined)
    return (
      <CheckScreen
        parts={parts}
        head={head}
        answers={answers}
        visit={visit}
        onAnswer={now.answer}
        onBack={() => go(parts.length - 1)}
        onSend={() => void now.send()}
        onLater={visit.later.length > 0 && now.keeping === "kept" ? now.later : null}
      />
    );
  return (
    <PartScreen
      key={part.id}
      part={part}
      last={place === parts.length - 1}
      head={head}
      answers={answers}
      visit={visit}
      onAnswer={now.answer}
      onBack={() => go(place === 0 ? "arrival" : place - 1)}
      onNext={() => go(place === parts.length - 1 ? "check" : place + 1)}
      onOverview={() => go("check")}
    />
  );
}
