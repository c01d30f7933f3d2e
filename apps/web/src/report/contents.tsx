import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { reportListWords as listWords } from "@parallax/language/en/report-lists";
import { reportNextWords as nextWords } from "@parallax/language/en/report-next";
import type { Reading } from "@parallax/language/report/reading";

/** The parts of the report, beside the text where there is room and before it where there is not. */
export function Contents({ reading }: { readonly reading: Reading }) {
  const { openQuestions, watchOuts } = reading.snapshot.questionnaire.content;
  const parts = [
    { id: "one-page", title: words.onePage },
    { id: "leading-and-managing", title: words.leading },
    { id: "two-views", title: words.views },
    { id: "keep-grow-talk", title: listWords.title },
    ...(watchOuts.length > 0 ? [{ id: "watch-outs", title: words.watchOuts }] : []),
    ...(openQuestions.length > 0 ? [{ id: "in-their-words", title: words.words }] : []),
    { id: "where-next", title: nextWords.next },
    { id: "each-competency", title: nextWords.each },
    { id: "how-made", title: words.made },
  ];
  return (
    <nav
      aria-label={words.contents}
      className="pt-8 text-small lg:sticky lg:top-16 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:pt-24 print:hidden"
    >
      <ol className="flex flex-wrap gap-x-5 lg:grid">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center text-soft hover:text-ink hover:underline lg:min-h-9"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
