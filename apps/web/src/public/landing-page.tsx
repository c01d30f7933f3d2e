import { webLandingWords as words } from "@parallax/language/en/web-landing";
import { webShellWords } from "@parallax/language/en/web-shell";
import { lazy, Suspense, type ReactNode } from "react";
import { ButtonLink } from "../ui/button-link.tsx";

const SamplePlate = lazy(async () => ({ default: (await import("./sample-plate.tsx")).SamplePlate }));

/** What the product is, for somebody who has never heard of it. Words lead; one plate shows the idea. */
export function LandingPage() {
  return (
    <div className="mx-auto w-full max-w-work px-4 pb-24 sm:px-8">
      <title>{webShellWords.product}</title>
      <header className="grid gap-8 pt-14 pb-16 sm:pt-24 sm:pb-20">
        <h1 tabIndex={-1} className="max-w-[18ch] text-display font-semibold tracking-[-0.015em]">
          {words.title}
        </h1>
        <p className="serif measure text-lead text-soft">{words.lead}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/sample" look="primary">
            {words.sample}
          </ButtonLink>
          <ButtonLink to="/sign-in">{words.signIn}</ButtonLink>
        </div>
      </header>
      <Suspense fallback={<div className="min-h-96" />}>
        <SamplePlate />
      </Suspense>
      <Row title={words.why.title}>
        {words.why.body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Row>
      <Row title={words.round.title}>
        <ol className="grid gap-7">
          {words.round.steps.map((step, place) => (
            <li key={step.title} className="grid grid-cols-[2.5rem_1fr]">
              <span aria-hidden="true" className="serif text-section text-accent">
                {place + 1}
              </span>
              <div>
                <h3 className="text-subject font-semibold">{step.title}</h3>
                <p className="mt-1">{step.body}</p>
              </div>
            </li>
          ))}
        </ol>
      </Row>
      <Row title={words.not.title}>
        <p>{words.not.body}</p>
      </Row>
      <Row title={words.raters.title}>
        <blockquote className="serif border-s-3 border-accent ps-5 text-lead">{words.raters.body}</blockquote>
        <p>
          {/* A page of the raters' app, which needs no script: the very one that their form and their letters lead to. */}
          <a className="link" href="/r/promise">
            {words.raters.more}
          </a>
        </p>
      </Row>
      <Row title={words.host.title}>
        <p>{words.host.body}</p>
      </Row>
    </div>
  );
}

/** Heading at the margin, text beside it; one below the other where there is no room. */
function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-x-12 gap-y-4 border-t border-line py-12 md:grid-cols-[17rem_1fr] md:py-16">
      <h2 className="max-w-[20ch] text-section font-semibold">{title}</h2>
      <div className="serif measure grid gap-4">{children}</div>
    </section>
  );
}
