import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../api.ts";
import type { UnlockedDevice } from "../device/device.ts";
import type { DeviceRecord, Sending } from "../device/device-record.ts";
import { keepOn } from "../device/keeper.ts";
import { castUntilAnswered, type Cast } from "./cast-until-answered.ts";

type Answer = Outcome<{ readonly receipt: string }>;

const closesAt = new Date("2027-03-12T17:00:00Z");
const receiptOf = (sealed: string) => `receipt of ${sealed}`;

/** What happens to one request: whether it comes there, how often, and whether its answer comes back. */
const fates = ["answered", "answer lost", "request lost", "comes twice", "comes late"] as const;
type Fate = (typeof fates)[number];

/** The server's own rule (M6), and every ballot that ever lay in the place. */
function openPlace() {
  let stored: string | null = null;
  const history: string[] = [];
  return {
    history,
    stored: () => stored,
    take({ sealed, previous }: Sending): Answer {
      const receipt = receiptOf(sealed);
      if (stored === receipt) return { kind: "value", value: { receipt } };
      if (stored !== previous)
        return { kind: "refused", refusal: { code: "ballot-replaced", receipt: stored }, requestId: null };
      stored = receipt;
      history.push(receipt);
      return { kind: "value", value: { receipt } };
    },
  };
}

/** A disk whose every step ends when the scheduler says so. */
function diskOf(scheduler: fc.Scheduler) {
  let kept: DeviceRecord | null = null;
  const device: UnlockedDevice = {
    read: async () => kept,
    async write(record) {
      await scheduler.schedule(Promise.resolve(), "write");
      kept = record;
    },
    async wipe() {
      await scheduler.schedule(Promise.resolve(), "wipe");
      kept = null;
    },
  };
  return { device, kept: () => kept };
}

/** One sending as the page does it (useSending, useVisit): keep the bytes, send them until answered, keep the receipt. */
async function sendAsThePage(
  scheduler: fc.Scheduler,
  place: ReturnType<typeof openPlace>,
  disk: ReturnType<typeof diskOf>,
  sending: Sending,
  fateOf: () => Fate,
): Promise<Cast> {
  const keeper = keepOn(disk.device, closesAt, () => undefined);
  const record: DeviceRecord = {
    answers: { text: sending.sealed },
    place: "check",
    sending,
    receipt: sending.previous,
  };
  const lost: Answer = { kind: "unanswered", requestId: null };
  await keeper.keep(record);
  const cast = await castUntilAnswered({
    receipt: receiptOf(sending.sealed),
    async cast() {
      // The bytes are on the device whenever they are on their way.
      expect(disk.kept()?.sending).toEqual(sending);
      const fate = fateOf();
      await scheduler.schedule(Promise.resolve(), `request: ${fate}`);
      if (fate === "request lost") return lost;
      if (fate === "comes late") {
        void scheduler.schedule(Promise.resolve(), "late request").then(() => place.take(sending));
        return lost;
      }
      const answer = place.take(sending);
      if (fate === "comes twice")
        void scheduler.schedule(Promise.resolve(), "second copy").then(() => place.take(sending));
      await scheduler.schedule(Promise.resolve(), "answer");
      return fate === "answer lost" ? lost : answer;
    },
    pause: () => scheduler.schedule(Promise.resolve(), "pause"),
  });
  if (cast.kind === "in") await keeper.keep({ answers: {}, place: null, sending: null, receipt: cast.receipt });
  return cast;
}

const someFates = fc.array(fc.constantFrom(...fates), { maxLength: 6 });

/** The fates one after the other, and then everything is answered: what is tried for ever comes through some day. */
function inTurn(given: readonly Fate[]): () => Fate {
  const left = [...given];
  return () => left.shift() ?? "answered";
}

test("Thanks are said only for what the server holds, and the bytes stay on the device until then", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), someFates, async (scheduler, given) => {
      const place = openPlace();
      const disk = diskOf(scheduler);
      const ended = sendAsThePage(scheduler, place, disk, { sealed: "one", previous: null }, inTurn(given)).then(
        (cast) => {
          expect(place.history).toContain(receiptOf("one"));
          return cast;
        },
      );
      const cast = await scheduler.waitFor(ended);
      expect(cast).toEqual({ kind: "in", receipt: receiptOf("one") });
      expect(disk.kept()).toEqual({ answers: {}, place: null, sending: null, receipt: receiptOf("one") });
      await scheduler.waitIdle();
      expect(place.history).toEqual([receiptOf("one")]);
    }),
    { numRuns: 300 },
  );
});

test("A change of answers wins over every copy of what was sent before, however late it comes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), someFates, someFates, async (scheduler, before, after) => {
      const place = openPlace();
      const disk = diskOf(scheduler);
      const both = async () => {
        const first = await sendAsThePage(scheduler, place, disk, { sealed: "one", previous: null }, inTurn(before));
        expect(first.kind).toBe("in");
        const changed = { sealed: "two", previous: receiptOf("one") };
        return await sendAsThePage(scheduler, place, disk, changed, inTurn(after));
      };
      const cast = await scheduler.waitFor(both());
      expect(cast).toEqual({ kind: "in", receipt: receiptOf("two") });
      await scheduler.waitIdle();
      expect(place.stored()).toBe(receiptOf("two"));
      expect(place.history).toEqual([receiptOf("one"), receiptOf("two")]);
    }),
    { numRuns: 300 },
  );
});

test("Of two devices at once one is thanked; the other is asked, keeps its bytes, and overwrites nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), someFates, someFates, async (scheduler, here, there) => {
      const place = openPlace();
      const disks = [diskOf(scheduler), diskOf(scheduler)] as const;
      const sendings = [
        { sealed: "here", previous: null },
        { sealed: "there", previous: null },
      ] as const;
      const casts = await scheduler.waitFor(
        Promise.all([
          sendAsThePage(scheduler, place, disks[0], sendings[0], inTurn(here)),
          sendAsThePage(scheduler, place, disks[1], sendings[1], inTurn(there)),
        ]),
      );
      await scheduler.waitIdle();
      expect(place.history).toHaveLength(1);
      for (const [at, cast] of casts.entries()) {
        const disk = disks[at as 0 | 1];
        if (cast.kind === "in") expect(place.stored()).toBe(cast.receipt);
        else {
          expect(cast).toEqual({ kind: "replaced", receipt: place.stored() });
          expect(disk.kept()?.sending).toEqual(sendings[at as 0 | 1]);
        }
      }
      expect(casts.map(({ kind }) => kind).sort()).toEqual(["in", "replaced"]);
    }),
    { numRuns: 300 },
  );
});
