import { Confirm } from "../page/confirm.tsx";
import { words } from "../words.ts";
import type { Visit } from "./visit.ts";

/** For somebody whom the letter reached by mistake: what to do, which is nothing. */
export function NotMeDialog({
  visit,
  onClose,
  onDecline,
}: {
  readonly visit: Visit;
  onClose(): void;
  onDecline(): void;
}) {
  return (
    <Confirm title={words.arrival.notMeTitle} back={words.arrival.close} onClose={onClose}>
      <p>{words.arrival.notMeBody({ subject: visit.subject, address: visit.addressee })}</p>
      <p>
        {words.arrival.notMeDecline}{" "}
        <button type="button" className="link" onClick={onDecline}>
          {words.arrival.ratherNot}
        </button>
      </p>
    </Confirm>
  );
}
