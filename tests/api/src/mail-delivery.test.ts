import { join } from "node:path";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { sixWords } from "@parallax/domain/ballot/six-words";
import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { LetterId } from "@parallax/domain/id";
import { parseAddress } from "@parallax/domain/nomination/address";
import type { Address } from "@parallax/domain/nomination/address";
import { letters } from "@parallax/server/db/schema/mail";
import { invitations, rounds } from "@parallax/server/db/schema/round";
import { withTenant } from "@parallax/server/db/tenant";
import { deliverLetter } from "@parallax/server/mail/deliver-letter";
import type { MailContext } from "@parallax/server/mail/deliver-letter";
import type { Letter } from "@parallax/server/mail/letter";
import { showPresence } from "@parallax/server/db/presence";
import { mendOutbox } from "@parallax/server/mail/mend-outbox";
import { openReminderLedger } from "@parallax/server/mail/reminder-ledger";
import type { Settings } from "@parallax/server/settings";
import { postLetter } from "@parallax/server/mail/post-letter";
import { hirePostman } from "@parallax/server/mail/postman";
import type { Postman } from "@parallax/server/mail/postman";
import { startWorker } from "@parallax/server/mail/worker";
import { startFickleMailServer } from "@parallax/support/fickle-mail-server";
import type { FickleMailServer } from "@parallax/support/fickle-mail-server";
import { openHouse } from "@parallax/support/house";
import type { House, TestMember, TestOrganisation } from "@parallax/support/house";
import { setLetterScene } from "@parallax/support/letter-scene";
import type { LetterScene } from "@parallax/support/letter-scene";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

// The first letter loads what draws letters, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const impatient = { connectMs: 5000, answerMs: 2500 };
const grace = "grace@example.org" as Address;

let house: House;
let acme: TestOrganisation;
let subject: TestMember;
let superuser: postgres.Sql;
let linkKey: Uint8Array;
let server: FickleMailServer;
let postman: Postman;
let mail: MailContext & { readonly settings: Settings };
beforeAll(async () => {
  house = await openHouse();
  acme = await house.foundOrganisation("Northwind");
  subject = await house.addMember(acme, { name: "Ada Lovelace" });
  superuser = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
  linkKey = house.world.newSecret();
});
afterAll(async () => {
  await superuser.end();
  await house.close();
});
beforeEach(async () => {
  server = await startFickleMailServer();
  postman = hirePostman(server.url, impatient);
  mail = {
    world: house.world,
    database: house.connect("mailer"),
    settings: house.settings,
    keys: { linkKey, signInKey: house.world.newSecret() },
    postman,
    ledger: await openReminderLedger(join(house.settings.dataDirectory, "reminders-sent")),
  };
});
afterEach(async () => {
  postman.close();
  await server.close();
  // What one test left in the outbox is nothing to the next.
  await superuser`update letters set status = 'dropped' where status in ('waiting', 'sending')`;
  await superuser`delete from graphile_worker._private_jobs`;
});

const setScene = (): Promise<LetterScene> => setLetterScene(house, acme, subject, grace, linkKey);

async function post(letter: Letter): Promise<LetterId> {
  return await withTenant(house.database, acme.organisationId, (tx) => postLetter(tx, house.world, letter));
}

async function postToRater(scene: LetterScene, kind: "invitation" | "reminder" = "invitation"): Promise<LetterId> {
  const { roundId, invitationId } = scene;
  const letter = { to: { name: "Grace Hopper", address: grace }, roundId, invitationId };
  return await post(kind === "reminder" ? { kind, ...letter, isOwn: false } : { kind, ...letter });
}

const deliver = (letterId: LetterId, isLastTry = false, context: MailContext = mail) =>
  deliverLetter(context, { organisationId: acme.organisationId, letterId }, isLastTry);

async function stateOf(letterId: LetterId) {
  const [row] = await withTenant(house.database, acme.organisationId, (tx) =>
    tx
      .select({
        status: letters.status,
        attempts: letters.attempts,
        lastError: letters.lastError,
        sentAt: letters.sentAt,
      })
      .from(letters)
      .where(eq(letters.id, letterId)),
  );
  return row ?? expect.unreachable();
}

describe("An invitation", () => {
  test("brings the rater's own link, the code to paste and the six words, in both its parts", async () => {
    const scene = await setScene();
    const letterId = await postToRater(scene);
    expect(await deliver(letterId)).toBe("settled");
    const [letter] = server.kept;
    const link = raterLink(house.settings.publicUrl, scene.secret, scene.parametersHash);
    const plain = partOf(letter?.raw ?? "", "text/plain");
    expect(plain).toContain(link);
    expect(plain).toContain(`paste this code:\n${link.split("#")[1] ?? ""}`);
    expect(plain).toContain(sixWords(scene.parametersHash).join(" "));
    expect(partOf(letter?.raw ?? "", "text/html")).toContain(`href="${link}"`);
    expect(letter?.to).toEqual([grace]);
    expect(await stateOf(letterId)).toMatchObject({ status: "sent", attempts: 1, lastError: null });
  });

  test("leaves no link, no secret and no words behind, in no table and no log", async () => {
    const scene = await setScene();
    server.expect("defer", "refuse-content");
    const letterId = await postToRater(scene);
    await deliver(letterId);
    await deliver(letterId);
    const rows = await superuser`
      select row_to_json(l)::text as text from letters l union all
      select row_to_json(j)::text from graphile_worker._private_jobs j`;
    expect(rows.length).toBeGreaterThanOrEqual(2);
    const stored = rows.map(({ text }) => String(text)).join("\n");
    const logged = house.world.logLines.join("\n");
    expect(logged).toContain(letterId);
    for (const secret of [toBase64Url(scene.secret), "/r#", "Open the form", "lead and manage"]) {
      expect(stored).not.toContain(secret);
      expect(logged).not.toContain(secret);
    }
    expect(logged).not.toContain(grace);
  });

  test("that was posted in work that was undone is never sent", async () => {
    const scene = await setScene();
    let letterId: LetterId | undefined;
    const undone = withTenant(house.database, acme.organisationId, async (tx) => {
      letterId = await postLetter(tx, house.world, {
        kind: "invitation",
        to: { name: "Grace", address: grace },
        ...scene,
      });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await superuser`select from letters where id = ${letterId ?? ""}`).toHaveLength(0);
    expect(await superuser`select from graphile_worker._private_jobs`).toHaveLength(0);
    expect(await deliver(letterId ?? expect.unreachable())).toBe("settled");
    expect(server.visits).toBe(0);
  });

  test("is not sent once the round has closed, or the invitation was declined", async () => {
    for (const change of ["close", "decline"] as const) {
      const scene = await setScene();
      const letterId = await postToRater(scene);
      await withTenant(house.database, acme.organisationId, async (tx) => {
        if (change === "close") await tx.update(rounds).set({ status: "closed" }).where(eq(rounds.id, scene.roundId));
        else await tx.update(invitations).set({ status: "declined" }).where(eq(invitations.id, scene.invitationId));
      });
      expect(await deliver(letterId)).toBe("settled");
      expect((await stateOf(letterId)).status).toBe("dropped");
    }
    expect(server.visits).toBe(0);
  });

  test("of another organisation is not there", async () => {
    const other = await house.foundOrganisation("Elsewhere");
    const letterId = await postToRater(await setScene());
    const result = await deliverLetter(mail, { organisationId: other.organisationId, letterId }, false);
    expect(result).toBe("settled");
    expect(server.visits).toBe(0);
    expect((await stateOf(letterId)).status).toBe("waiting");
  });
});

describe("A mail server that does not take a letter", () => {
  test("for now gets it again, and the outbox says why it waits", async () => {
    const letterId = await postToRater(await setScene());
    server.expect("defer");
    expect(await deliver(letterId)).toBe("again");
    const waiting = await stateOf(letterId);
    expect(waiting.status).toBe("waiting");
    expect(waiting.lastError).toContain("450");
    expect(await deliver(letterId)).toBe("settled");
    expect(await stateOf(letterId)).toMatchObject({ status: "sent", attempts: 2, lastError: null });
    expect(server.kept).toHaveLength(1);
  });

  test.each(["refuse", "refuse-content"] as const)("for good (%s) is not asked again", async (mood) => {
    const letterId = await postToRater(await setScene());
    server.expect(mood);
    expect(await deliver(letterId)).toBe("settled");
    const failed = await stateOf(letterId);
    expect(failed.status).toBe("failed");
    expect(failed.lastError).toMatch(/55[04]/);
    expect(await deliver(letterId)).toBe("settled");
    expect(server.visits).toBe(1);
  });

  test("because we are set up wrongly keeps the letters waiting", async () => {
    const letterId = await postToRater(await setScene());
    server.expect("refuse-sender");
    expect(await deliver(letterId)).toBe("again");
    expect((await stateOf(letterId)).status).toBe("waiting");
  });

  test("and is not there at all keeps the letters waiting", async () => {
    const letterId = await postToRater(await setScene());
    const nobody = hirePostman("smtp://127.0.0.1:1", impatient);
    expect(await deliver(letterId, false, { ...mail, postman: nobody })).toBe("again");
    nobody.close();
    expect(await stateOf(letterId)).toMatchObject({ status: "waiting", attempts: 1 });
  });

  test("after the last try fails, with the reason kept", async () => {
    const letterId = await postToRater(await setScene());
    server.expect("defer");
    expect(await deliver(letterId, true)).toBe("settled");
    expect((await stateOf(letterId)).status).toBe("failed");
  });

  test("and never answers gets the same letter again, to the last byte", async () => {
    const letterId = await postToRater(await setScene());
    server.expect("keep-and-never-answer");
    expect(await deliver(letterId)).toBe("again");
    expect(await deliver(letterId)).toBe("settled");
    const [first, second] = server.kept;
    expect(second?.raw).toBe(first?.raw);
    expect(first?.raw).toMatch(new RegExp(`^Message-ID: <${letterId}@`, "m"));
  });
});

describe("A reminder", () => {
  test("is sent where no answers are in", async () => {
    const letterId = await postToRater(await setScene(), "reminder");
    expect(await deliver(letterId)).toBe("settled");
    expect(server.kept).toHaveLength(1);
  });

  test("is not sent to somebody who has answered", async () => {
    const scene = await setScene();
    const letterId = await postToRater(scene, "reminder");
    await superuser`
      insert into sealed_ballots (organisation_id, invitation_id, round_id, sealed, receipt)
      values (${acme.organisationId}, ${scene.invitationId}, ${scene.roundId}, '\\x00', ${house.world.newSecret()})`;
    expect(await deliver(letterId)).toBe("settled");
    expect(await stateOf(letterId)).toMatchObject({
      status: "dropped",
      lastError: "this reminder is not wanted any more",
    });
    expect(server.visits).toBe(0);
  });

  test("is never repeated when nobody knows whether it arrived", async () => {
    const letterId = await postToRater(await setScene(), "reminder");
    server.expect("keep-and-never-answer");
    expect(await deliver(letterId)).toBe("settled");
    expect(await deliver(letterId)).toBe("settled");
    expect((await stateOf(letterId)).status).toBe("failed");
    expect(server.visits).toBe(1);
  });

  test("waits while the mail server cannot be reached", async () => {
    const letterId = await postToRater(await setScene(), "reminder");
    const nobody = hirePostman("smtp://127.0.0.1:1", impatient);
    expect(await deliver(letterId, false, { ...mail, postman: nobody })).toBe("again");
    nobody.close();
    expect(await deliver(letterId)).toBe("settled");
    expect(server.kept).toHaveLength(1);
  });

  test("whose sender died is not sent by another", async () => {
    const letterId = await postToRater(await setScene(), "reminder");
    await dieSending(letterId);
    expect(await deliver(letterId)).toBe("settled");
    expect((await stateOf(letterId)).status).toBe("failed");
    expect(server.visits).toBe(0);
  });
});

describe("The worker", () => {
  test("sends what is posted, and tries again what was deferred", async () => {
    const worker = await startWorker({
      ...mail,
      databaseUrl: house.superuserUrl,
      smtpUrl: server.url,
    });
    server.expect("defer");
    const first = await postToRater(await setScene());
    const second = await postToRater(await setScene());
    await expect.poll(() => server.kept.length, { timeout: 50_000, interval: 100 }).toBe(2);
    // The queue lets a job go a moment after its letter is marked as sent; a worker that stops in between leaves it to the next.
    await expect
      .poll(() => superuser`select from graphile_worker._private_jobs`, { timeout: 30_000, interval: 100 })
      .toHaveLength(0);
    await worker.stop();
    const states = [await stateOf(first), await stateOf(second)];
    expect(states.map(({ status }) => status)).toEqual(["sent", "sent"]);
    expect(states.map(({ attempts }) => attempts).sort()).toEqual([1, 2]);
  });

  test("takes letters over from a sender that died", async () => {
    const letterId = await postToRater(await setScene());
    await dieSending(letterId);
    await superuser`
      update graphile_worker._private_jobs
      set locked_at = now() - interval '6 minutes', locked_by = 'worker-that-died', attempts = 1`;
    await mendOutbox(house.connect("mailer"));
    const worker = await startWorker({
      ...mail,
      databaseUrl: house.superuserUrl,
      smtpUrl: server.url,
    });
    await expect.poll(() => server.kept.length, { timeout: 50_000, interval: 100 }).toBe(1);
    await worker.stop();
    expect((await stateOf(letterId)).status).toBe("sent");
  });

  test("gives up on a sender a moment after it died, and never while it lives", async () => {
    const letterId = await postToRater(await setScene());
    await dieSending(letterId);
    const holder = () => superuser`select locked_by from graphile_worker._private_jobs`;
    await superuser`
      update graphile_worker._private_jobs set locked_at = now() - interval '10 seconds', locked_by = 'pool-of-a-living-one'`;
    const presence = await showPresence(house.superuserUrl, "pool-of-a-living-one");
    await mendOutbox(house.connect("mailer"));
    expect(await holder()).toEqual([{ locked_by: "pool-of-a-living-one" }]);
    await presence.end();
    await expect
      .poll(
        async () => {
          await mendOutbox(house.connect("mailer"));
          return await holder();
        },
        { timeout: 10_000 },
      )
      .toEqual([{ locked_by: null }]);
  });

  test("gives a job to a letter that lost its own", async () => {
    const letterId = await postToRater(await setScene());
    await superuser`delete from graphile_worker._private_jobs`;
    await mendOutbox(house.connect("mailer"));
    await mendOutbox(house.connect("mailer"));
    const jobs = await superuser`select payload from graphile_worker._private_jobs`;
    expect(jobs.map(({ payload }) => (payload as { letterId: string }).letterId)).toEqual([letterId]);
  });

  test("without a mail server leaves letters waiting", async () => {
    const worker = await startWorker({ ...mail, databaseUrl: house.superuserUrl, smtpUrl: null });
    const letterId = await postToRater(await setScene());
    await worker.stop();
    expect(await stateOf(letterId)).toMatchObject({ status: "waiting", attempts: 0 });
  });
});

/** Leaves a letter as a process leaves it that is killed between taking it in hand and hearing the answer. */
async function dieSending(letterId: LetterId): Promise<void> {
  const dying: Postman = { send: () => Promise.reject(new Error("killed")), close: () => undefined };
  await expect(deliver(letterId, false, { ...mail, postman: dying })).rejects.toThrow("killed");
  expect((await stateOf(letterId)).status).toBe("sending");
}

/** One part of a message, decoded from quoted-printable. */
function partOf(raw: string, type: string): string {
  const part = raw.split(/\r\n--[^\r\n]+/).find((text) => text.includes(`Content-Type: ${type}`)) ?? "";
  const body = part
    .slice(part.indexOf("\r\n\r\n") + 4)
    .replace(/=\r\n/g, "")
    .replace(/\r\n/g, "\n");
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

test("an address that letters cannot be sent to is found before a mail server sees it", async () => {
  const evil = "grace@example.org, evil@example.org";
  expect(parseAddress(evil).ok).toBe(false);
  const letterId = await postToRater(await setScene());
  await superuser`update letters set to_address = ${evil} where id = ${letterId}`;
  expect(await deliver(letterId)).toBe("settled");
  expect((await stateOf(letterId)).status).toBe("failed");
  expect(server.visits).toBe(0);
});
