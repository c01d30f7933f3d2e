import { liveParts } from "@parallax/domain/report/live-part";
import { webLiveWords } from "@parallax/language/en/web-live";
import { webShellWords } from "@parallax/language/en/web-shell";
import { readReport } from "@parallax/language/report/reading";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { api } from "../api.ts";
import { language } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useAlone } from "../ui/alone.ts";
import { Button } from "../ui/button.tsx";
import { useOpenPart } from "./open-part.ts";
import { slidesOf, type Slide } from "./slides.tsx";

const words = webLiveWords.presenter;
const route = getRouteApi("/member/coaching/$roundId/present");

/**
 * One thing a screen, for two people in front of it. It is sent the open parts and nothing else, so that nothing closed can be on it, even
 * for a moment.
 */
export function PresenterPage() {
  const { roundId } = route.useParams();
  useAlone();
  const { data: live } = useSuspenseQuery(api.report.live.queryOptions({ roundId }));
  const opening = useOpenPart(roundId);
  const navigate = useNavigate();
  const reading = readReport(live.snapshot, language);
  const slides = slidesOf(reading, live.guesses, live.opened);
  const [shown, setShown] = useState("context");
  const found = slides.findIndex(({ id }) => id === shown);
  const place = found === -1 ? slides.findIndex(({ part }) => part === "remarks") : found;
  const slide = slides[place];
  const go = (to: number): void => {
    const next = slides[Math.min(Math.max(to, 0), slides.length - 1)];
    if (next !== undefined) setShown(next.id);
  };
  const leave = (): void => void navigate({ to: "/coaching/$roundId", params: { roundId } });
  useKeys({
    ArrowRight: () => go(place + 1),
    ArrowLeft: () => go(place - 1),
    PageDown: () => go(place + 1),
    PageUp: () => go(place - 1),
    Home: () => go(0),
    End: () => go(slides.length - 1),
    Escape: leave,
  });
  if (slide === undefined) return null;
  const isOpen = slide.part === null || live.opened.includes(slide.part);
  return (
    <div className="fixed inset-0 z-50 grid grid-rows-[minmax(0,1fr)_auto] bg-paper">
      <title>{webShellWords.pageTitle({ page: words.title })}</title>
      <Screen key={slide.id} slide={slide}>
        {isOpen ? (
          slide.face(reading)
        ) : (
          <div className="grid justify-items-start gap-4">
            <p className="text-section">{words.closed}</p>
            <p className="text-soft">{words.closedLead}</p>
            <FailureNotice error={opening.error} />
            <Button
              look="primary"
              busy={opening.busy && webLiveWords.session.opening}
              onClick={() => opening.open(liveParts.filter((part) => part === slide.part))}
            >
              {words.openIt}
            </Button>
          </div>
        )}
      </Screen>
      <footer className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-6 py-3">
        <p className="figures text-small text-soft">
          {words.place({ place: place + 1, of: slides.length })}
          <span className="sr-only">. {words.keys}</span>
        </p>
        <div className="flex gap-3">
          <Button aria-disabled={place === 0} onClick={() => go(place - 1)}>
            {words.back}
          </Button>
          <Button aria-disabled={place === slides.length - 1} onClick={() => go(place + 1)}>
            {words.on}
          </Button>
          <Button look="plain" onClick={leave}>
            {words.leave}
          </Button>
        </div>
      </footer>
    </div>
  );
}

function Screen({ slide, children }: { readonly slide: Slide; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="overflow-y-auto">
      <div className="mx-auto grid max-w-work gap-8 px-6 py-10 sm:[zoom:1.2]">
        <h1 ref={heading} tabIndex={-1} className="text-page font-semibold tracking-[-0.01em]">
          {slide.title}
        </h1>
        {children}
      </div>
    </div>
  );
}

/** Keys that act wherever the focus is, but in what holds a value of its own. */
function useKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = acts[event.key];
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (act === undefined || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}
