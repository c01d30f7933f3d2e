import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { useState } from "react";
import { words } from "../words.ts";
import { placeOfRequest } from "./place-of-request.ts";
import { leaveRequest } from "./tab-requests.ts";

/** The way on to the next form of the same letter, where this tab came from the page with all of them. Asks nobody. */
export function NextForm({ link }: { readonly link: RaterLink }) {
  const [waiting] = useState(() => leaveRequest(link));
  const [next] = waiting;
  if (next === undefined) return null;
  return (
    <section className="next">
      <p>{words.later.waiting({ count: waiting.length })}</p>
      <button type="button" onClick={() => location.assign(placeOfRequest(next))}>
        {words.later.next}
      </button>
    </section>
  );
}
