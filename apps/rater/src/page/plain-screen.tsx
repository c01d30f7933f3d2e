import { Screen } from "./screen.tsx";

/** A screen of a few words and at most one thing to do. */
export function PlainScreen(props: {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly act?: string;
  onAct?(): void;
}) {
  return (
    <Screen title={props.title} name={props.name}>
      <p className="lead">{props.text}</p>
      {props.act !== undefined && (
        <div className="acts">
          <button type="button" onClick={props.onAct}>
            {props.act}
          </button>
        </div>
      )}
    </Screen>
  );
}
