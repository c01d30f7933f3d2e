import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { raterCode, type RaterLink } from "@parallax/domain/ballot/rater-link";
import { useEffect, useState } from "react";
import { callBallot, type ListedRequest } from "../api.ts";
import { RequestScreen } from "./request-screen.tsx";
import { deadline, words } from "./request-words.ts";

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
    const lookAgain = () => void look();
    lookAgain();
    // Whoever comes back from a form sees that it is answered.
    addEventListener("pageshow", lookAgain);
    return () => removeEventListener("pageshow", lookAgain);
  }, [links]);
  const next = listed?.findIndex(({ state }) => state === "open") ?? -1;
  const nextLink = links[next];
  return (
    <RequestScreen title={words.title} lead={listed !== null && next < 0 ? words.allDone : words.lead}>
      <div role="alert">{failed && <p className="problem">{words.failed}</p>}</div>
      {nextLink !== undefined && (
        <div className="acts">
          <button type="button" onClick={() => location.assign(placeOf(nextLink))}>
            {words.next}
          </button>
        </div>
      )}
      <ul>
        {listed?.map((request, at) => (
          <Request key={toBase64Url(links[at]?.secret ?? new Uint8Array())} request={request} link={links[at]} />
        ))}
      </ul>
      <p>
        <a href="/r/requests">{words.again}</a>
      </p>
    </RequestScreen>
  );
}

function Request({ request, link }: { readonly request: ListedRequest; readonly link: RaterLink | undefined }) {
  if (request.state === "unknown" || link === undefined) return <li className="soft">{words.unknown}</li>;
  const { subjectName: subject, organisationName: organisation, group, closesAt, state } = request;
  const sentence = words.formOf({ subject, organisation, asked: words.askedAs({ group, subject }) });
  return (
    <li>
      {state === "open" || state === "answered" ? <a href={placeOf(link)}>{sentence}</a> : sentence}
      <br />
      <span className="soft">
        {words[state]}. {words.until({ closes: deadline(closesAt) })}
      </span>
    </li>
  );
}

function placeOf({ secret, parametersHash }: RaterLink): string {
  return `/r#${raterCode(secret, parametersHash)}`;
}
