import { Screen } from "../page/screen.tsx";
import { words } from "../words.ts";

/** Another device answered with the same link meanwhile: only a person can say which answers count. */
export function ReplacedScreen(props: { onReplace(): void; onLeave(): void }) {
  return (
    <Screen title={words.sending.replacedTitle} name="replaced">
      <p className="lead">{words.sending.replaced}</p>
      <div className="acts">
        <button type="button" onClick={props.onReplace}>
          {words.sending.replace}
        </button>
        <button type="button" className="quiet" onClick={props.onLeave}>
          {words.sending.keepOther}
        </button>
      </div>
    </Screen>
  );
}
