import { useEffect, useRef, useState } from "react";
import type { UnlockedDevice } from "./device/device.ts";
import type { DeviceRecord, Sending } from "./device/device-record.ts";
import { forgetLink } from "./device/forget-link.ts";
import { useKeeper, useKept, useLeaveWarning } from "./device/use-keeper.ts";
import { useNothingLeft } from "./device/use-nothing-left.ts";
import type { Visit } from "./door/visit.ts";
import type { Answers } from "./form/answers.ts";
import type { Part } from "./form/question.ts";
import { type Place, usePlace } from "./form/use-place.ts";
import { type Phase, endingOf, firstPhase } from "./phase.ts";
import { keepNoLanguage } from "./language/kept-language.ts";
import { forgetRequests } from "./requests/tab-requests.ts";
import { useSending } from "./send/use-sending.ts";

export type Opened = {
  readonly visit: Visit;
  readonly parts: readonly Part[];
  /** Null where the browser keeps nothing. */
  readonly device: UnlockedDevice | null;
  readonly record: DeviceRecord | null;
};

/** One rater's visit: where it is, what was answered, and everything that can be done from there. */
export function useVisit({ visit, parts, device, record }: Opened) {
  const [answers, setAnswers] = useState<Answers>(record?.answers ?? {});
  const [receipt, setReceipt] = useState(visit.receipt);
  const [shared, setShared] = useState(false);
  const [phase, setPhase] = useState<Phase>(() => firstPhase(visit, record));
  const [place, go] = usePlace(placeNamed(record?.place ?? null, parts));
  const [keeping, keeper] = useKeeper(shared ? null : device, visit.closesAt);

  const sent: DeviceRecord = { answers: {}, place: null, sending: null, receipt };
  const draft: DeviceRecord = { ...sent, answers, place: nameOf(place, parts) };
  const isWriting = phase.kind === "writing" && place !== "arrival";
  useKept(keeper, isWriting ? draft : null);
  const isUnkept = (keeping === "off" || keeping === "failed") && Object.keys(answers).length > 0;
  useNothingLeft(shared);
  useLeaveWarning(isUnkept && (isWriting || phase.kind === "sending"));

  const sending = useSending(visit, (locked) => keeper.keep({ ...draft, sending: locked }));

  async function send(getLocked: () => Promise<Sending>): Promise<void> {
    setPhase({ kind: "sending" });
    try {
      const locked = await getLocked();
      const cast = await sending.send(locked);
      if (cast.kind === "in") return await arrive(cast.receipt);
      if (cast.kind === "replaced") return setPhase({ kind: "replaced", receipt: cast.receipt });
      const ending = endingOf(cast);
      await (ending.kind === "lost" ? keeper.keep(draft) : keeper.wipe());
      setPhase({ kind: "ended", ending });
    } catch {
      // A fault of this page itself: the answers are still there, and say so.
      setPhase({ kind: "ended", ending: { kind: "lost", requestId: null } });
    }
  }

  async function arrive(arrived: string): Promise<void> {
    await keeper.keep({ ...sent, receipt: arrived });
    setReceipt(arrived);
    setPhase({ kind: "answered", receipt: arrived, how: "sent", draft: false });
  }

  // What was locked before the page was closed goes out with the very same bytes.
  const left = useRef(record?.sending ?? null);
  useEffect(() => {
    const locked = left.current;
    left.current = null;
    if (locked !== null) void send(async () => locked);
  });

  return {
    answers,
    phase,
    place,
    go,
    shared,
    keeping,
    step: sending.step,
    tryNow: sending.tryNow,
    answer: (id: string, value: number | string) => setAnswers((before) => ({ ...before, [id]: value })),
    async begin() {
      // On a shared computer the link must not stay in the address, nor behind the back key.
      if (shared) await forgetLink();
      go(0);
    },
    keepNothing(nothing: boolean) {
      setShared(nothing);
      keepNoLanguage(nothing);
      if (nothing) forgetRequests();
      if (nothing) void keeper.wipe();
    },
    send: () => send(() => sending.lock(answers, receipt)),
    // Locked anew: bytes that lay in the place before, or were withdrawn from it, never come back.
    replace: (other: string | null) => send(() => sending.lock(answers, other)),
    async leaveOther(other: string | null) {
      await keeper.keep({ ...sent, receipt: null });
      setAnswers({});
      setReceipt(other);
      setPhase(firstPhase({ ...visit, receipt: other }, null));
    },
    write() {
      setPhase({ kind: "writing" });
      go(typeof place === "number" ? place : 0);
    },
    /** To the form as it stands, wherever in it that was. */
    back: () => setPhase({ kind: "writing" }),
    async withdrawn() {
      await keeper.wipe();
      setReceipt(null);
      setPhase({ kind: "ended", ending: { kind: "withdrawn" } });
    },
    later: (at: string | null) => setPhase({ kind: "ended", ending: { kind: "later", at } }),
    async declined() {
      await keeper.wipe();
      setPhase({ kind: "ended", ending: { kind: "declined-now" } });
    },
  };
}

function placeNamed(name: string | null, parts: readonly Part[]): Place {
  if (name === null) return "arrival";
  const at = parts.findIndex((part) => part.id === name);
  return at < 0 ? "check" : at;
}

function nameOf(place: Place, parts: readonly Part[]): string {
  return typeof place === "number" ? (parts[place]?.id ?? "check") : "check";
}
