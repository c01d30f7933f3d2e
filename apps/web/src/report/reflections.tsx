import { reportFaceWords as words } from "@parallax/language/en/report-face";
import { RatingLine } from "@parallax/chart/rating-line";
import type { Reading } from "@parallax/language/report/reading";

/** What only the subject was asked, beside the map: for the subject and the coach. */
export function Reflections({ reading }: { readonly reading: Reading }) {
  const { self, questionnaire } = reading.snapshot;
  const { reflections, reflectionScale } = questionnaire.content;
  const answered = reflections.flatMap((reflection) => {
    const answer = self.reflections.find((entry) => entry.id === reflection.id)?.answer;
    return answer === undefined ? [] : [{ reflection, answer }];
  });
  if (answered.length === 0) return null;
  return (
    <section className="grid content-start gap-4 break-inside-avoid">
      <header className="grid gap-1">
        <h3 className="text-subject font-semibold">{words.reflectionsTitle}</h3>
        <p className="text-small text-soft">{words.reflectionsRead}</p>
      </header>
      <ul className="grid gap-5">
        {answered.map(({ reflection, answer }) => (
          <li key={reflection.id} className="grid content-between gap-1">
            <p className="serif text-small leading-snug">{reading.text(reflection.question)}</p>
            <div>
              <div className="px-2">
                <RatingLine
                  scale={{ ...reflectionScale, direction: reading.direction }}
                  self={answer}
                  others={null}
                  apart={false}
                />
              </div>
              <p className="flex justify-between gap-6 text-fine text-soft">
                <span className="max-w-[46%]">{reading.text(reflection.low)}</span>
                <span className="sr-only">
                  {answer} ({reflectionScale.min}–{reflectionScale.max})
                </span>
                <span className="max-w-[46%] text-end">{reading.text(reflection.high)}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
