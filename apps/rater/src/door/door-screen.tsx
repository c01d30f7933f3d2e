import { sixWords } from "@parallax/domain/ballot/six-words";
import type { DeviceState } from "../device/device-record.ts";
import type { NoValue } from "../api.ts";
import { RequestProblem } from "../page/request-problem.tsx";
import { Screen } from "../page/screen.tsx";
import { RequestsWay } from "../requests/requests-way.tsx";
import { words } from "../words.ts";

/** Before the server is asked for anything: whoever or whatever opened the link, nothing has happened until the button is pressed. */
export function DoorScreen(props: {
  readonly parametersHash: Uint8Array;
  readonly state: DeviceState | null;
  readonly busy: boolean;
  readonly problem: NoValue | null;
  onOpen(): void;
}) {
  const { state, busy } = props;
  const label = state === "begun" ? words.door.goOn : state === "unsent" ? words.door.sendOn : words.door.open;
  return (
    <Screen title={words.door.title} name="door">
      <p className="lead">{words.door.lead}</p>
      {state === "begun" && <p>{words.door.begun}</p>}
      {state === "unsent" && <p>{words.door.unsent}</p>}
      <div className="acts">
        <button type="button" aria-disabled={busy} onClick={() => !busy && props.onOpen()}>
          {busy ? words.door.opening : label}
        </button>
      </div>
      <RequestProblem problem={props.problem} />
      <SixWords parametersHash={props.parametersHash} />
      <RequestsWay />
    </Screen>
  );
}

/** The words that stand in the letter, too: other words mean another lock or other questions. */
export function SixWords({ parametersHash }: { readonly parametersHash: Uint8Array }) {
  return (
    <section className="six">
      <h2>{words.door.wordsTitle}</h2>
      <p className="words" lang="en" dir="ltr" translate="no">
        {sixWords(parametersHash).join(" ")}
      </p>
      <p className="soft small">{words.door.wordsNote}</p>
    </section>
  );
}
