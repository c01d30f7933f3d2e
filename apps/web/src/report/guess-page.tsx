import { pickWording } from "@parallax/domain/language";
import type { Expectation, Guesses } from "@parallax/domain/report/guess";
import { expectations } from "@parallax/domain/report/guess";
import { reportFaceWords } from "@parallax/language/en/report-face";
import { reportGuessWords as words } from "@parallax/language/en/report-guess";
import { webHomeWords } from "@parallax/language/en/web-home";
import { formatScore } from "@parallax/language/number-format";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, failureOf, type Answers } from "../api.ts";
import { dropDraft, keepDraft, readDraft } from "../draft.ts";
import { language } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { announce } from "../ui/announcer.tsx";
import { BackLink } from "../ui/back-link.tsx";
import { Button } from "../ui/button.tsx";
import { RatingLine } from "@parallax/chart/rating-line";
import { Page } from "../ui/page.tsx";

type OwnView = Answers["report"]["ownView"];
type Guessed = OwnView["competencies"][number];

const clusters = ["leadership", "management", "common"] as const;

function isGuesses(kept: unknown): kept is Guesses {
  const known: readonly unknown[] = expectations;
  return typeof kept === "object" && kept !== null && Object.values(kept).every((value) => known.includes(value));
}

/** Self first, guess second, others third: the subject's own ratings, and where they expect others to be. */
export function GuessPage({ roundId, own }: { readonly roundId: string; readonly own: OwnView }) {
  const draft = `guess.${roundId}`;
  const queryClient = useQueryClient();
  const [guesses, setGuesses] = useState<Guesses>(() => readDraft(draft, isGuesses) ?? {});
  useEffect(() => keepDraft(draft, guesses), [draft, guesses]);
  const settle = async () => {
    await queryClient.invalidateQueries(api.report.ownView.pathFilter());
    dropDraft(draft);
    window.scrollTo({ top: 0 });
    announce(words.opened);
  };
  const open = useMutation(
    api.report.guess.mutationOptions({
      onSuccess: settle,
      // Another tab was faster: its guess stands, and the report is open.
      onError: (error) => (failureOf(error).refusal?.code === "already-guessed" ? settle() : undefined),
    }),
  );
  const made = Object.keys(guesses).length;
  const choose = (id: string, expectation: Expectation | null) =>
    setGuesses(({ [id]: _, ...rest }) => (expectation === null ? rest : { ...rest, [id]: expectation }));
  return (
    <Page title={words.title} lead={words.lead} above={<BackLink to="/home">{webHomeWords.title}</BackLink>}>
      <div className="grid gap-10">
        <p className="measure text-soft">{words.seenBy({ coach: own.coachName })}</p>
        {clusters.map((cluster) => {
          const here = own.competencies.filter((competency) => competency.cluster === cluster);
          return (
            here.length > 0 && (
              <section key={cluster} className="grid gap-2">
                <h2 className="serif text-subject font-semibold text-accent">
                  {reportFaceWords.clusterTitle[cluster]}
                </h2>
                <p className="text-small text-soft">{words.scale(endsOf(own.scale))}</p>
                {here.map((competency) => (
                  <GuessRow
                    key={competency.id}
                    competency={competency}
                    scale={own.scale}
                    guess={guesses[competency.id] ?? null}
                    onChoose={(expectation) => choose(competency.id, expectation)}
                  />
                ))}
              </section>
            )
          );
        })}
        <div className="grid justify-items-start gap-3 border-t border-line pt-8">
          <p role="status" className="font-semibold">
            {words.guessed({ guesses: made, competencies: own.competencies.length })}
          </p>
          <p className="text-soft">{words.once}</p>
          <FailureNotice error={open.error} />
          <Button
            look="primary"
            busy={open.isPending && words.opening}
            onClick={() => open.mutate({ roundId, guesses })}
          >
            {words.open({ guesses: made })}
          </Button>
        </div>
      </div>
    </Page>
  );
}

/** The ends of the line, in the questionnaire's own words. */
function endsOf({ min, max, labels }: OwnView["scale"]): { readonly low: string; readonly high: string } {
  const end = (point: number, label: OwnView["scale"]["labels"][number] | undefined): string =>
    reportFaceWords.endOfScale({ point, label: label === undefined ? "" : pickWording(label, language).text });
  return { low: end(min, labels[0]), high: end(max, labels.at(-1)) };
}

type GuessRowProps = {
  readonly competency: Guessed;
  readonly scale: OwnView["scale"];
  readonly guess: Expectation | null;
  readonly onChoose: (expectation: Expectation | null) => void;
};

function GuessRow({ competency, scale, guess, onChoose }: GuessRowProps) {
  const { id, title, rating } = competency;
  return (
    <fieldset className="grid items-center gap-x-8 gap-y-1 border-t border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <legend className="float-start w-full font-semibold sm:col-span-2">{pickWording(title, language).text}</legend>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4">
        <div className="px-2">
          <RatingLine
            scale={{ min: scale.min, max: scale.max, direction: "ltr" }}
            self={rating}
            others={null}
            apart={false}
          />
        </div>
        <span className="figures text-fine text-soft">{words.own({ rating: formatScore(rating, language) })}</span>
      </div>
      <div className="flex flex-wrap items-center">
        <span aria-hidden="true" className="pe-3 text-small text-soft">
          {words.others}
        </span>
        {[...expectations, null].map((expectation) => (
          <label
            key={expectation}
            className="inline-flex min-h-11 items-center gap-1.5 pe-4 text-small whitespace-nowrap"
          >
            <input
              type="radio"
              name={`guess-${id}`}
              className="size-4.5 accent-accent"
              checked={guess === expectation}
              onChange={() => onChoose(expectation)}
            />
            {expectation === null ? (
              words.unsaid
            ) : (
              <span>
                <span className="sr-only">{words.others} </span>
                {words.choice[expectation]}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
