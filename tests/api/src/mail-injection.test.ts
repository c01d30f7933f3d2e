import { asId } from "@parallax/domain/id";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { LetterKind } from "@parallax/language/letter-text";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { composeLetter } from "@parallax/server/mail/compose-letter";
import { hirePostman } from "@parallax/server/mail/postman";
import type { Postman } from "@parallax/server/mail/postman";
import type { PostedLetter } from "@parallax/server/mail/store";
import { startFickleMailServer } from "@parallax/support/fickle-mail-server";
import type { FickleMailServer } from "@parallax/support/fickle-mail-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// Every field that a person can fill is filled with the worst that we can think of, and read back from a real mail server.

vi.setConfig({ testTimeout: 120_000 });

let server: FickleMailServer;
let postman: Postman;
beforeAll(async () => {
  server = await startFickleMailServer();
  postman = hirePostman(server.url);
});
afterAll(async () => {
  postman.close();
  await server.close();
});

const address = "grace@example.org";
const settings = { publicUrl: "https://feedback.example.org", mailFrom: "parallax@example.org" };
const keys = { linkKey: new Uint8Array(32), signInKey: new Uint8Array(32) };
const kinds: readonly LetterKind[] = [
  "invitation",
  "own-form",
  "closing-changed",
  "reminder",
  "sign-in",
  "coach-asked",
  "coach-replacing",
  "coach-replaced",
  "round-ready",
  "report-released",
  "report-corrected",
  "round-cancelled",
  "round-ended",
  "round-ended-coach",
];

const attack = fc.constantFrom(
  "\r\nBcc: evil@example.com",
  "\nBcc: evil@example.com\n",
  "\rTo: evil@example.com",
  "\r\n.\r\nMAIL FROM:<evil@example.com>\r\nRCPT TO:<evil@example.com>\r\nDATA\r\n",
  "\r\n\r\n<script>alert(1)</script>",
  "x\u2028Bcc: evil@example.com",
  "x\u0085Bcc: evil@example.com",
  "x\u000bBcc: evil@example.com\u000c",
  "evil@example.com, ",
  "<evil@example.com>",
  '" <evil@example.com> "',
  "Team: evil@example.com;",
  "=?utf-8?Q?=0D=0ABcc:_evil@example.com?=",
  "=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=",
  "\u202emoc.elpmaxe@live",
  "\u0000",
  "\ud800",
  "ä漢字🙂 عربى",
  "a".repeat(2000),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.oneof(attack, fc.string({ maxLength: 10 })), { maxLength: 4 }).map((parts) => parts.join("")),
);

type Filled = {
  readonly kind: LetterKind;
  readonly name: string;
  readonly subject: string;
  readonly coach: string;
  readonly organisation: string;
  readonly message: string;
};

const filled: fc.Arbitrary<Filled> = fc.record({
  kind: fc.constantFrom(...kinds),
  name: anyText,
  subject: anyText,
  coach: anyText,
  organisation: anyText,
  message: anyText,
});

function postedWith({ kind, name, subject, coach, organisation, message }: Filled): PostedLetter {
  return {
    id: asId("7b0c7d7e-1f0f-4a7e-9a33-0d6a2f7e5c11"),
    kind,
    status: "waiting",
    to: { name, address },
    writtenAt: new Date("2027-03-01T09:00:00Z"),
    organisation: { name: organisation, language: "en", timeZone: "Europe/Berlin" },
    round: {
      id: asId("0f7c7d7e-1f0f-4a7e-9a33-0d6a2f7e5c11"),
      subject,
      coach,
      status: "collecting",
      message,
      policy: defaultPolicy,
      closesAt: new Date("2027-03-12T17:00:00Z"),
      parametersHash: new Uint8Array(32),
      questionnaire: leaderAndManager360,
    },
    invitation: {
      id: asId("1f7c7d7e-1f0f-4a7e-9a33-0d6a2f7e5c11"),
      name: "Grace Hopper",
      wish: null,
      group: "peer",
      linkVersion: 1,
      status: "invited",
      hasBallot: false,
    },
    attempts: 0,
    isOwnReminder: false,
    thanks: null,
    requests: [],
    signInLink: {
      id: "2f7c7d7e-1f0f-4a7e-9a33-0d6a2f7e5c11",
      expiresAt: new Date("2027-03-01T09:10:00Z"),
    },
  };
}

async function sendAndFetch(given: Filled) {
  const letter = await composeLetter(postedWith(given), keys, settings);
  expect(await postman.send(letter)).toEqual({ outcome: "accepted" });
  const kept = server.kept.at(-1);
  return { letter, kept: kept ?? expect.unreachable() };
}

/** Names of a message's headers, unfolded, as a mail program would read them. */
function headersOf(raw: string): Map<string, string[]> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const headers = new Map<string, string[]>();
  for (const line of head.split(/\r\n|\r|\n/)) {
    const name = line.slice(0, line.indexOf(":")).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return headers;
}

describe("Whatever people call themselves and write", () => {
  test("a letter goes to the one address it is for, and has exactly one of each header", async () => {
    const before = server.kept.length;
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(filled, async (given) => {
        const { kept } = await sendAndFetch(given);
        sent += 1;
        expect(kept.to).toEqual([address]);
        const headers = headersOf(kept.raw);
        expect([...headers.keys()].sort()).toEqual([
          "auto-submitted",
          "content-type",
          "date",
          "from",
          ...(given.kind === "reminder" ? ["list-unsubscribe", "list-unsubscribe-post"] : []),
          "message-id",
          "mime-version",
          "subject",
          "to",
        ]);
        for (const [name, values] of headers) expect(values, name).toHaveLength(1);
        expect(headers.get("to")?.[0]).toMatch(/(?:^| )<?grace@example\.org>?$/);
        expect(headers.get("from")?.[0]).toMatch(/ <parallax@example\.org>$/);
      }),
      { numRuns: 300 },
    );
    // No letter became two on the way.
    expect(server.kept.length - before).toBe(sent);
  });

  test("nothing of it becomes markup, and the only links are ours", async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (given) => {
        const { html } = await composeLetter(postedWith(given), keys, settings);
        expect(html).not.toMatch(/<script|<img|<iframe|<link|onerror=|javascript:/i);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^https:\/\/feedback\.example\.org\//);
      }),
      { numRuns: 100 },
    );
  });

  test("names stay on one line and turn no writing around", async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (given) => {
        const { from, to, subject } = await composeLetter(postedWith(given), keys, settings);
        for (const line of [from.name, to.name, subject]) {
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
          expect(line.trim()).not.toBe("");
          expect(line.length).toBeLessThan(300);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a letter without a message quotes nothing, and one with a message quotes it whole", async () => {
    const plain = {
      kind: "invitation",
      name: "Grace",
      subject: "Ada",
      coach: "Mary",
      organisation: "Northwind",
    } as const;
    const quiet = await composeLetter(postedWith({ ...plain, message: " \n " }), keys, settings);
    expect(quiet.text).not.toContain("> ");
    const loud = await composeLetter(postedWith({ ...plain, message: "One\nTwo <b>three</b>" }), keys, settings);
    expect(loud.text).toContain("> One\n> Two <b>three</b>\n> (Ada)");
    expect(loud.html).toContain("Two &lt;b&gt;three&lt;/b&gt;");
  });
});
