import type { OpenQuestion } from "@parallax/domain/questionnaire/questionnaire";
import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { Reading } from "@parallax/language/report/reading";
import { RemarkList } from "./remark-list.tsx";
import { RemarkText } from "./remark-text.tsx";
import { PartHeading, ReportPart } from "./report-part.tsx";
import { Say } from "./sentence.tsx";

/** What people wrote, by question: the subject's own first, then everyone's, pooled. */
export function InTheirWords({ reading, number }: { readonly reading: Reading; readonly number?: number | undefined }) {
  const { openQuestions } = reading.snapshot.questionnaire.content;
  if (openQuestions.length === 0) return null;
  return (
    <ReportPart id="in-their-words" number={number} title={words.words} lead={words.wordsLead}>
      <Say reading={reading} part="remarks" className="measure text-small text-soft" />
      {openQuestions.map((question) => (
        <Question key={question.id} reading={reading} question={question} />
      ))}
    </ReportPart>
  );
}

function Question({ reading, question }: { readonly reading: Reading; readonly question: OpenQuestion }) {
  const { remarks, self, held = [] } = reading.snapshot;
  const heldHere = held.find((each) => each.question === question.id)?.remarks ?? 0;
  // A remark is known by its place in the whole release.
  const theirs = remarks.flatMap((remark, at) => (remark.question === question.id ? [{ ...remark, at }] : []));
  const own = self.remarks.filter((remark) => remark.question === question.id);
  return (
    <section className="grid gap-5">
      <PartHeading>{reading.text(question.others)}</PartHeading>
      {own.length > 0 && (
        <div className="grid gap-1 border-s-3 border-ink ps-[calc(1.25rem-3px)]">
          <p className="text-fine text-soft">{words.wordsYours}</p>
          {own.map(({ text }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- remarks are frozen
            <RemarkText key={place} text={text} />
          ))}
        </div>
      )}
      {theirs.length === 0 ? (
        heldHere === 0 && <p className="text-small text-soft">{words.wordsNone}</p>
      ) : (
        <RemarkList remarks={theirs} />
      )}
      {heldHere > 0 && <p className="text-small text-soft">{words.wordsHeld({ remarks: heldHere })}</p>}
    </section>
  );
}
