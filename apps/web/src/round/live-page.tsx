import { liveParts } from "@parallax/domain/report/live-part";
import { webHomeWords } from "@parallax/language/en/web-home";
import { webLiveWords } from "@parallax/language/en/web-live";
import { readReport } from "@parallax/language/report/reading";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { slidesOf } from "../coaching/slides.tsx";
import { language } from "../reader.ts";
import { BackLink } from "../ui/back-link.tsx";
import { Page } from "../ui/page.tsx";

const words = webLiveWords.page;
const lookAgainMs = 2_000;

/** The subject's side of a session: what the coach has opened, one below the other. It is sent nothing else. */
export function LivePage({ roundId }: { readonly roundId: string }) {
  const { data: live } = useSuspenseQuery({
    ...api.report.live.queryOptions({ roundId }),
    refetchInterval: lookAgainMs,
  });
  const reading = readReport(live.snapshot, language);
  const open = slidesOf(reading, live.guesses).filter(({ part }) => part !== null && live.opened.includes(part));
  const closed = liveParts.length - live.opened.length;
  return (
    <Page
      title={words.title}
      above={<BackLink to="/home">{webHomeWords.title}</BackLink>}
      lead={words.lead({ coach: live.snapshot.round.coachName })}
    >
      {open.map((slide) => (
        <section key={slide.id} className="grid gap-6">
          <h2 className="text-section font-semibold">{slide.title}</h2>
          {slide.face(reading)}
        </section>
      ))}
      {open.length === 0 && <p className="text-lead">{words.nothing}</p>}
      <p role="status" className="text-soft">
        {words.waiting({ closed })}
      </p>
    </Page>
  );
}
