import { expectations, guessable, type Guesses } from "@parallax/domain/report/guess";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../style.css";
import { ReportView } from "../report-view.tsx";
import { hostileRounds, snapshotOf } from "@parallax/language/report/testing/hostile-rounds";

/** Every report that is hard to draw, one at a time: `/gallery.html#3`. For development; no build contains it. */
function Gallery() {
  const place = usePlace();
  const round = hostileRounds[place];
  if (round === undefined) return <Sample />;
  return (
    <>
      <GalleryBar place={place} />
      <ReportView
        snapshot={snapshotOf(round)}
        introduction=""
        version={null}
        reader="subject"
        guesses={guessesAbout(round)}
        language={round.language ?? "en"}
      />
    </>
  );
}

/** A guess about everything that can be guessed, each kind in turn. */
function guessesAbout(round: (typeof hostileRounds)[number]): Guesses {
  return Object.fromEntries(
    guessable(snapshotOf(round)).map((id, place) => [id, expectations[place % expectations.length] ?? "similar"]),
  );
}

function GalleryBar({ place }: { readonly place: number }) {
  return (
    <nav className="flex flex-wrap gap-x-4 border-b border-line px-4 py-2 text-fine">
      {hostileRounds.map(({ title }, index) => (
        <a key={title} href={`#${index}`} aria-current={index === place ? "page" : undefined}>
          {title}
        </a>
      ))}
      <a href="#sample">Sample</a>
    </nav>
  );
}

type SampleAnswer = {
  readonly result: { readonly data: { readonly snapshot: ReportSnapshot; readonly introduction: string } };
};

/** The public sample of a server that runs beside the development server. */
function Sample() {
  const [sample, setSample] = useState<SampleAnswer["result"]["data"]>();
  useEffect(() => {
    void fetch("/trpc/report.sample")
      .then((response) => response.json() as Promise<SampleAnswer>)
      .then((answer) => setSample(answer.result.data));
  }, []);
  if (sample === undefined) return <GalleryBar place={-1} />;
  return <ReportView snapshot={sample.snapshot} introduction={sample.introduction} version={null} reader="public" />;
}

function usePlace(): number {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    // Only numbers turn the page: the report's own anchors are hashes too.
    const listen = () => setHash((before) => (/^#(\d+|sample)$/.test(location.hash) ? location.hash : before));
    window.addEventListener("hashchange", listen);
    return () => window.removeEventListener("hashchange", listen);
  }, []);
  return hash === "#sample" ? -1 : Number(hash.slice(1));
}

const root = document.getElementById("gallery");
if (root !== null) createRoot(root).render(<Gallery />);
