import type { Finding, FindingPart } from "@parallax/domain/report/finding";
import { reportFindingWords } from "@parallax/language/en/report-findings";
import { reportSentence } from "@parallax/language/report-sentence";
import { findingsOf, sentenceParts } from "@parallax/language/report/reading";
import type { Reading } from "@parallax/language/report/reading";

/** A finding's sentence, the titles in it set in italics. */
export function Sentence({ reading, finding }: { readonly reading: Reading; readonly finding: Finding }) {
  const { names, language } = reading;
  return <NamedText text={reportSentence(finding, reportFindingWords, names, language)} />;
}

/** A text in which titles are isolated, those set in italics. */
export function NamedText({ text }: { readonly text: string }) {
  return sentenceParts(text).map((part, place) =>
    part.isName ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never move
      <bdi key={place} className="italic rtl:not-italic">
        {part.text}
      </bdi>
    ) : (
      part.text
    ),
  );
}

type SayProps = {
  readonly reading: Reading;
  readonly part: FindingPart;
  readonly className?: string;
};

/** Every sentence of a part, one below the other. */
export function Say({ reading, part, className }: SayProps) {
  const findings = findingsOf(reading, part);
  if (findings.length === 0) return null;
  return (
    <div className={className ?? "serif measure grid gap-2"}>
      {findings.map((finding, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- findings are frozen
        <p key={place}>
          <Sentence reading={reading} finding={finding} />
        </p>
      ))}
    </div>
  );
}
