import type { Remark } from "@parallax/domain/report/snapshot";
import { reportFaceWords as faceWords } from "@parallax/language/en/report-face";
import { reportMarkWords } from "@parallax/language/en/report-marks";
import { FurtherRemarks } from "./further-remarks.tsx";
import { MarkIt } from "./mark-it.tsx";
import { beginningOf } from "./remark-beginning.ts";
import { RemarkText, isLong } from "./remark-text.tsx";

/** A comment of a release, known by its place in the whole of it. */
export type PlacedRemark = Remark & { readonly at: number };

/** As many comments stand together; what follows is folded away in groups of as many, which a link into one opens, and paper all. */
const together = 20;

/** What people wrote to one question, in the release's order. */
export function RemarkList({ remarks }: { readonly remarks: readonly PlacedRemark[] }) {
  return (
    <>
      <ul className="grid gap-4">
        {remarks.slice(0, together).map((remark) => (
          <OneRemark key={remark.at} remark={remark} />
        ))}
      </ul>
      {remarks.length > together && (
        <div className="-mt-2">
          {groupsAfter(together, remarks.length).map(({ from, to }) => (
            <FurtherRemarks
              key={from}
              from={from}
              to={to}
              of={remarks.length}
              anchors={remarks.slice(from, to).map(anchorOf)}
            >
              <ul className="grid gap-4">
                {remarks.slice(from, to).map((remark) => (
                  <OneRemark key={remark.at} remark={remark} />
                ))}
              </ul>
            </FurtherRemarks>
          ))}
        </div>
      )}
    </>
  );
}

function groupsAfter(first: number, all: number): readonly { readonly from: number; readonly to: number }[] {
  const groups = Math.ceil((all - first) / together);
  return Array.from({ length: groups }, (_, group) => {
    const from = first + group * together;
    return { from, to: Math.min(from + together, all) };
  });
}

const anchorOf = ({ at }: PlacedRemark): string => `remark-${at}`;

function OneRemark({ remark }: { readonly remark: PlacedRemark }) {
  const { text, edited, at } = remark;
  return (
    <li
      id={anchorOf(remark)}
      className={`grid scroll-mt-36 grid-cols-[1.25rem_minmax(0,1fr)] ${isLong(text) ? folded : "break-inside-avoid"}`}
    >
      <span aria-hidden="true" className="serif text-accent">
        {faceWords.remarkMark}
      </span>
      <div>
        <RemarkText text={text} />
        {edited !== undefined && <p className="text-fine text-soft">{faceWords.wordsShortened}</p>}
        <MarkIt
          thing={{ kind: "remark", id: String(at) }}
          name={reportMarkWords.remark({ beginning: beginningOf(text, 40) })}
        />
      </div>
    </li>
  );
}

/** A long text is laid out when it comes near the screen, and not before: hundreds of them keep the page quick. */
const folded =
  "pb-2 [content-visibility:auto] [contain-intrinsic-block-size:auto_22rem] print:[content-visibility:visible]";
