import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { useEffect, useState } from "react";
import { callBallot, type ListedRequest } from "../api.ts";
import { placeOfRequest } from "./place-of-request.ts";
import { RequestScreen } from "./request-screen.tsx";
import { deadline, words } from "./request-words.ts";
import { forgetRequests, keepRequests, keptRequests } from "./tab-requests.ts";

/** Every form of the letter, how it stands, and the way into the next that is open. Looking changes nothing. */
export function ListScreen({ links }: { readonly links: readonly RaterLink[] }) {
  const [listed, setListed] = useState<readonly ListedRequest[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = async () => {
      const answer = await callBallot("requests", { secrets: links.map(({ secret }) => toBase64Url(secret)) });
      if (answer.kind === "value") setListed(answer.value);
      setFailed(answer.kind !== "value");
    };
    // Whoever comes back from a form sees that it is answered, unless the tab was told to forget the links meanwhile.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      if (location.hash === "" && keptRequests().length === 0) location.reload();
      else void look();
    };
    void look();
    addEventListener("pageshow", comeBack);
    return () => removeEventListener("pageshow", comeBack);
  }, [links]);
  const next = listed?.findIndex(({ state }) => state === "open") ?? -1;
  const nextLink = links[next];
  /** The list goes from the address into the tab, so that no step back shows it on a computer that others use. */
  function leave() {
    const isOpen = (_: RaterLink, at: number) => listed?.[at]?.state === "open";
    keepRequests(links, links.filter(isOpen));
    history.replaceState(null, "", "/r/requests");
  }
  return (
    <RequestScreen title={words.title} lead={listed !== null && next < 0 ? words.allDone : words.lead}>
      <div role="alert">{failed && <p className="problem">{words.failed}</p>}</div>
      {nextLink !== undefined && (
        <div className="acts">
          <button
            type="button"
            onClick={() => {
              leave();
              location.assign(placeOfRequest(nextLink));
            }}
          >
            {words.next}
          </button>
        </div>
      )}
      <ul className="requests-list">
        {listed?.map((request, at) => (
          <Request
            key={toBase64Url(links[at]?.secret ?? new Uint8Array())}
            request={request}
            link={links[at]}
            onLeave={leave}
          />
        ))}
      </ul>
      <p>
        <a href="/r/requests" onClick={forgetRequests}>
          {words.again}
        </a>
      </p>
    </RequestScreen>
  );
}

function Request(props: { readonly request: ListedRequest; readonly link: RaterLink | undefined; onLeave(): void }) {
  const { request, link } = props;
  if (request.state === "unknown" || link === undefined) return <li className="soft">{words.unknown}</li>;
  const { subjectName: subject, organisationName: organisation, group, closesAt, state } = request;
  const sentence = words.formOf({ subject, organisation, asked: words.askedAs({ group, subject }) });
  return (
    <li>
      {state === "open" || state === "answered" ? (
        <a href={placeOfRequest(link)} onClick={props.onLeave}>
          {sentence}
        </a>
      ) : (
        sentence
      )}
      <br />
      <span className="soft">
        {words[state]}. {words.until({ closes: deadline(closesAt) })}
      </span>
    </li>
  );
}
