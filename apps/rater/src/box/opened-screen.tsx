import type { OpenedBox } from "../api.ts";
import { day, words } from "./box-words.ts";
import { YourReceipt } from "./your-receipt.tsx";

/** A box that holds together: the rater's own receipt first, then what there is besides. */
export function OpenedScreen({ box, kept }: { readonly box: OpenedBox; readonly kept: string | null }) {
  const { receipts, manifest, parameters } = box;
  return (
    <>
      <p className="lead">{words.closed({ day: day(box.endsAt), organisation: box.organisationName })}</p>
      {box.isCancelled && <p className="warn">{words.cancelledAfter}</p>}
      <YourReceipt receipts={receipts} kept={kept} />
      <h2>{words.listTitle}</h2>
      <dl className="facts">
        <Fact name={words.inBox} value={words.receipts({ count: receipts.length })} />
        <Fact name={words.opened} value={words.ballots({ count: manifest.opened })} note={words.openedNote} />
        <Fact
          name={words.spoiled}
          value={manifest.spoiled === 0 ? words.spoiledNone : words.ballots({ count: manifest.spoiled })}
          note={manifest.spoiled === 0 ? null : words.spoiledNote}
        />
        <Fact name={words.least} value={words.leastPeople({ k: parameters.policy.k })} />
      </dl>
      <details className="more">
        <summary>{words.every}</summary>
        <ol className="all" dir="ltr" translate="no">
          {receipts.map((receipt) => (
            <li key={receipt} className={receipt === kept ? "own" : ""}>
              {receipt}
            </li>
          ))}
        </ol>
      </details>
      <h2>{words.checkedTitle}</h2>
      <ul className="checked">
        <li>{words.checkedParameters}</li>
        <li>{words.checkedList}</li>
        <li>{words.checkedCount}</li>
      </ul>
      <p className="soft small mark">{words.markTitle}</p>
      <p className="code" dir="ltr" translate="no">
        {manifest.boxRoot}
      </p>
      <p className="soft small">{words.markNote}</p>
    </>
  );
}

function Fact(props: { readonly name: string; readonly value: string; readonly note?: string | null }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.value}
        {props.note != null && <span className="soft">{props.note}</span>}
      </dd>
    </div>
  );
}
