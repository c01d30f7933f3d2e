import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMailboxFolder } from "@parallax/server/mail/mailbox/mailbox-folder";
import { startMailboxServer } from "@parallax/server/mail/mailbox/mailbox-server";
import type { MailboxServer } from "@parallax/server/mail/mailbox/mailbox-server";
import { hirePostman } from "@parallax/server/mail/postman";
import { startWorker } from "@parallax/server/mail/worker";
import type { Worker } from "@parallax/server/mail/worker";
import { loadSignInKey } from "@parallax/server/sign-in/token";
import { openHouse } from "@parallax/support/house";
import type { House, TestMember } from "@parallax/support/house";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

type Summary = { id: string; subject: string; to: { name: string; address: string }[]; links: string[] };
type Whole = Summary & { text: string; html: string; headers: { name: string; value: string }[] };

vi.setConfig({ testTimeout: 60_000 });

let house: House;
let ada: TestMember;
let mailbox: MailboxServer;
let worker: Worker;
beforeAll(async () => {
  house = await openHouse({ SMTP_URL: "", PARALLAX_DEMO: "1" });
  ada = await house.addMember(await house.foundOrganisation("Northwind"), { name: "Ada <b>Lovelace</b>" });
  const { world, settings } = house;
  mailbox = await startMailboxServer(openMailboxFolder(settings, world), world);
  worker = await startWorker({
    world,
    settings,
    database: house.connect("mailer"),
    databaseUrl: house.superuserUrl,
    smtpUrl: mailbox.url,
    keys: { linkKey: world.newSecret(), signInKey: loadSignInKey(settings, world) },
  });
});
afterAll(async () => {
  await worker.stop();
  await mailbox.close();
  await house.close();
});

const list = async (to = ""): Promise<Summary[]> =>
  (await (await house.openBrowser().fetch(`/dev/mail.json?to=${encodeURIComponent(to)}`)).json()) as Summary[];

async function newestTo(address: string): Promise<Summary> {
  await expect.poll(() => list(address), { timeout: 50_000, interval: 50 }).not.toHaveLength(0);
  const [newest] = await list(address);
  return newest ?? expect.unreachable();
}

describe("The built-in mailbox", () => {
  test("gets a sign-in letter a moment after it was asked for, and its link signs in", async () => {
    const browser = house.openBrowser();
    await browser.api.signIn.requestLink.mutate({ address: ada.address });
    const letter = await newestTo(ada.address);
    expect(letter.subject).toBe("Your link to sign in");
    const link = letter.links.find((url) => url.includes("/sign-in/link#")) ?? "";
    await browser.api.signIn.openLink.mutate({ token: link.split("#")[1] ?? "" });
    expect((await browser.api.signIn.current.query())?.member.id).toBe(ada.memberId);
  });

  test("shows its letters on a page, newest first, and only those to an address that is asked for", async () => {
    const { id } = await newestTo(ada.address);
    const browser = house.openBrowser();
    const all = await (await browser.fetch("/dev/mail")).text();
    expect(all).toContain(`href="/dev/mail/${id}"`);
    expect(await (await browser.fetch(`/dev/mail?to=${ada.address}`)).text()).toContain(id);
    const none = await (await browser.fetch("/dev/mail?to=%3Cscript%3Enobody")).text();
    expect(none).not.toContain(id);
    expect(none).toContain("&lt;script&gt;nobody");
    expect(none).not.toContain("<script");
  });

  test("shows a letter as it looks, as text, with its headers, and as a file", async () => {
    const { id } = await newestTo(ada.address);
    const browser = house.openBrowser();
    const page = await browser.fetch(`/dev/mail/${id}`);
    const html = await page.text();
    expect(html).toContain(`src="/dev/mail/${id}.html"`);
    expect(html).toContain("Ada &lt;b&gt;Lovelace&lt;/b&gt;");
    expect(html).not.toContain("<b>Lovelace");
    const letter = (await (await browser.fetch(`/dev/mail/${id}.json`)).json()) as Whole;
    expect(letter.text).toContain("Dear Ada <b>Lovelace</b>,");
    expect(letter.headers.map(({ name }) => name)).toContain("message-id");
    const file = await browser.fetch(`/dev/mail/${id}.eml`);
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="${id}.eml"`);
    expect(await file.text()).toContain(`Message-ID: <`);
  });

  test("lets nothing in a letter run, fetch or reach the page around it", async () => {
    const { id } = await newestTo(ada.address);
    const browser = house.openBrowser();
    const letter = await browser.fetch(`/dev/mail/${id}.html`);
    const policy = letter.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("sandbox allow-popups allow-popups-to-escape-sandbox");
    expect(policy).not.toContain("script");
    for (const path of ["/dev/mail", `/dev/mail/${id}`]) {
      const page = await browser.fetch(path);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'self'");
      expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(await page.text()).not.toMatch(/<script|style="|javascript:/);
    }
  });

  test("keeps its letters over a restart", async () => {
    const { id, subject } = await newestTo(ada.address);
    const reopened = openMailboxFolder(house.settings, house.world);
    expect(await reopened.find(id)).toMatchObject({ subject });
  });

  test.each(["nothing", "..%2F..%2Fkeys%2Flink-key", "20270101T000000000Z-00000000.json", "%00", "a.b.c"])(
    "has no letter called %s",
    async (name) => {
      const answer = await house.openBrowser().fetch(`/dev/mail/${name}`);
      expect(answer.status).toBe(404);
    },
  );

  test("answers under its own name only, so that no stranger's name can be pointed at it", async () => {
    const { port } = new URL(house.origin);
    const statusFor = (host: string) =>
      new Promise<number | undefined>((answered, failed) => {
        request({ host: "127.0.0.1", port, path: "/dev/mail.json", headers: { host } }, (response) => {
          response.resume();
          answered(response.statusCode);
        })
          .on("error", failed)
          .end();
      });
    expect(await statusFor("rebound.example.com")).toBe(404);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  });
});

test("Where there is a mail server there is no mailbox", async () => {
  const other = await openHouse();
  for (const path of ["/dev/mail", "/dev/mail.json", "/dev/mail.css"])
    expect((await other.openBrowser().fetch(path)).status).toBe(404);
  await other.close();
});

test("A mailbox that cannot be written refuses letters instead of losing them", async () => {
  const directory = mkdtempSync(join(tmpdir(), "parallax-mailbox-"));
  const folder = openMailboxFolder({ dataDirectory: join(directory, "\u0000") }, house.world);
  const server = await startMailboxServer(folder, house.world);
  const postman = hirePostman(server.url);
  const delivery = await postman.send({
    messageId: "<1@example.org>",
    date: house.world.now(),
    from: { name: "Parallax", address: "parallax@example.org" },
    to: { name: "Ada", address: "ada@example.org" },
    subject: "A letter",
    html: "<p>A letter</p>",
    text: "A letter",
    stopUrl: null,
  });
  expect(delivery.outcome).not.toBe("accepted");
  postman.close();
  await server.close();
  rmSync(directory, { recursive: true });
});
