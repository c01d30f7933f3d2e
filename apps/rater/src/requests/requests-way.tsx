import { words } from "../words.ts";

/** The quiet way to the page where lost links are asked for. It carries nothing of this link. */
export function RequestsWay() {
  return (
    <p className="small">
      <a href="/r/requests">{words.door.requests}</a>
    </p>
  );
}
