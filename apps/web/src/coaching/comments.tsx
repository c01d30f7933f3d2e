import { pickWording } from "@parallax/domain/language";
import { webCoachingWords } from "@parallax/language/en/web-coaching";
import type { Answers } from "../api.ts";
import { language } from "../reader.ts";

const words = webCoachingWords.comments;

type Remarks = Answers["report"]["remarks"];

/** What people wrote, one column, question by question: the subject's own words first and apart. */
export function Comments({ remarks, subject }: { readonly remarks: Remarks; readonly subject: string }) {
  const nothing = remarks.questions.every((question) => question.own.length + question.others.length === 0);
  return (
    <>
      {nothing && <p className="measure text-lead">{words.noneAtAll}</p>}
      <div className="grid gap-14">
        {remarks.questions.map((question) => (
          <section key={question.id} className="grid gap-5">
            <h3 className="text-subject font-semibold">
              {pickWording(question.text, language).text.replaceAll("{name}", subject.split(" ")[0] ?? subject)}
            </h3>
            {question.own.map((text, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two people may write the same, and nothing moves
              <Quote key={place} by={words.own({ subject })} text={text} own />
            ))}
            {question.others.length === 0 && <p className="text-soft">{words.none}</p>}
            {question.others.map((text, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two people may write the same, and nothing moves
              <Quote key={place} text={text} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Quote({ text, by, own = false }: { readonly text: string; readonly by?: string; readonly own?: boolean }) {
  return (
    <figure dir="auto" className={own ? "border-s-3 border-ink ps-5" : "border-s-3 border-line ps-5"}>
      {by !== undefined && <figcaption className="text-small text-soft">{by}</figcaption>}
      <blockquote className="serif measure wrap-anywhere whitespace-pre-line">{text}</blockquote>
    </figure>
  );
}
