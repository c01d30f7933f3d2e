import { webCoachingWords } from "@parallax/language/en/web-coaching";
import { classNames } from "../ui/class-names.ts";

const words = webCoachingWords.steps;
const steps = ["comments", "introduction", "report", "release"] as const;
export type ReviewStep = (typeof steps)[number];

type ReviewStepsProps = {
  readonly done: ReadonlySet<ReviewStep>;
  /** What is closed until the comments have been read. */
  readonly locked: boolean;
};

/** The way from the comments to the release, as a line of places on this page. */
export function ReviewSteps({ done, locked }: ReviewStepsProps) {
  return (
    <nav aria-label={words.label} className="border-y border-line">
      <ol className="flex flex-wrap gap-x-8">
        {steps.map((step, place) => {
          const closed = locked && step !== "comments";
          const label = (
            <>
              <span
                aria-hidden="true"
                className={classNames("serif figures w-4", done.has(step) ? "text-accent" : "text-soft")}
              >
                {done.has(step) ? "✓" : place + 1}
              </span>
              <span>{words[step]}</span>
              {done.has(step) && <span className="sr-only">({words.done})</span>}
              {closed && <span className="sr-only">({words.locked})</span>}
            </>
          );
          return (
            <li key={step} className="flex min-h-11 items-center">
              {closed ? (
                <span className="flex items-center gap-2 text-soft">{label}</span>
              ) : (
                <a href={`#${step}`} className="flex min-h-11 items-center gap-2 hover:underline">
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
