import { webReleaseWords as words } from "@parallax/language/en/web-release";
import { useState } from "react";
import { sayMoment } from "../reader.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Choice, ChoiceGroup } from "../ui/choice.tsx";
import { Dialog, DialogAnswers } from "../ui/dialog.tsx";
import { TextField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/page.tsx";
import type { SaveState } from "./introduction.ts";
import { momentOf, useRelease } from "./release.ts";

type ReleaseSectionProps = {
  readonly roundId: string;
  readonly subject: string;
  readonly releaseAt: string | null;
  readonly introduction: {
    readonly text: string;
    readonly state: SaveState;
    readonly writer: string | null;
    readonly revision: number;
  };
  /** Comments whose decision was taken back. */
  readonly open: number;
};

const ways = ["now", "planned", "live"] as const;
type Way = (typeof ways)[number];

const notes = { now: words.ways.nowNote, planned: words.ways.plannedNote, live: words.ways.liveNote } as const;

/** Now, at a time, or in a session. What cannot be taken back asks first. */
export function ReleaseSection({ roundId, subject, releaseAt, introduction, open }: ReleaseSectionProps) {
  const [way, setWay] = useState<Way>("now");
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [time, setTime] = useState("");
  const release = useRelease(roundId, introduction.revision, () => setAsking(false));
  const missing = open > 0 ? words.needsDecisions({ open }) : missingOf(introduction);
  const at = way === "planned" ? momentOf(time) : null;
  const problem = missing ?? (way === "planned" && at === null ? words.atMissing : null);
  const begin = (): void => {
    setTried(problem !== null);
    if (problem !== null) return;
    if (at === null) setAsking(true);
    else release.plan(at);
  };
  if (releaseAt !== null)
    return (
      <Section id="release" title={words.title}>
        <Notice title={words.plan({ at: sayMoment(releaseAt) })}>{words.planNote}</Notice>
        {open > 0 && <Notice kind="warn">{words.needsDecisions({ open })}</Notice>}
        <div className="grid justify-items-start gap-3">
          <FailureNotice error={release.error} />
          <Button busy={release.busy && words.takingBack} onClick={() => release.plan(null)}>
            {words.takeBack}
          </Button>
        </div>
      </Section>
    );
  return (
    <Section id="release" title={words.title} lead={words.lead({ subject })}>
      <ChoiceGroup legend={words.ways.legend}>
        {ways.map((each) => (
          <Choice
            key={each}
            name="release-way"
            label={words.ways[each]}
            note={notes[each]}
            checked={way === each}
            onChange={() => {
              setTried(false);
              setWay(each);
            }}
          />
        ))}
      </ChoiceGroup>
      {way === "planned" && (
        <TextField
          type="datetime-local"
          label={words.at}
          hint={words.atHint}
          value={time}
          onChange={(event) => setTime(event.target.value)}
          className="max-w-field"
        />
      )}
      <div className="grid justify-items-start gap-3">
        <Button
          look="primary"
          busy={release.busy && words.planning}
          aria-disabled={missing !== null}
          aria-describedby="release-missing"
          onClick={begin}
        >
          {words.act[way]}
        </Button>
        <p id="release-missing" role="status" className="font-semibold text-warn">
          {tried && problem}
        </p>
        <FailureNotice error={release.error} />
      </div>
      <Dialog
        open={asking}
        title={way === "live" ? words.askLive({ subject }) : words.askNow({ subject })}
        onClose={() => setAsking(false)}
      >
        <p>{way === "live" ? words.bodyLive({ subject }) : words.bodyNow({ subject })}</p>
        <DialogAnswers onCancel={() => setAsking(false)}>
          <Button
            look="primary"
            busy={release.busy && (way === "live" ? words.beginning : words.busy)}
            onClick={way === "live" ? release.begin : release.now}
          >
            {way === "live" ? words.confirmLive : words.confirmNow}
          </Button>
        </DialogAnswers>
      </Dialog>
    </Section>
  );
}

/** What keeps an introduction from being released; null when nothing does. */
export function missingOf({
  text,
  state,
  writer,
}: Pick<ReleaseSectionProps["introduction"], "text" | "state" | "writer">): string | null {
  if (text.trim() === "") return words.needsIntroduction;
  if (writer !== null) return words.needsOwnWords;
  return state === "saved" ? null : words.needsSaving;
}
