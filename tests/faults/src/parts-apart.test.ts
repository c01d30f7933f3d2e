import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@parallax/database/embedded-postgres";
import { ensureDatabase } from "@parallax/database/ensure-database";
import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import { invariant } from "@parallax/domain/invariant";
import { migrate } from "@parallax/server/db/migrate";
import { sealBallot } from "@parallax/server/demo/seal-ballot";
import { openBrowser, type Api } from "@parallax/support/caller";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import { openHouse, type House, type TestMember } from "@parallax/support/house";
import { fillForm } from "@parallax/support/round-stage";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Web, worker and opener as three accounts of the operating system with three logins of the database, as the operator's page sets them up.

const main = fileURLToPath(import.meta.resolve("@parallax/server/main"));
const parallax = fileURLToPath(new URL("../../../apps/server/src/command/parallax.ts", import.meta.url));
const parts = ["web", "worker", "opener"] as const;
type Part = (typeof parts)[number];
/** Numbers that no account has. The web's key of sign-in links and the opener's of raters' links are open to the worker's group. */
const accounts: Readonly<Record<Part, number>> = { web: 61_001, worker: 61_002, opener: 61_003 };
const logins: Readonly<Record<Part, string>> = { web: "app", worker: "mailer", opener: "opener" };

const canPart =
  process.getuid?.() === 0 &&
  runAs("web", ["-e", `require("node:fs").accessSync(${JSON.stringify(main)})`]).status === 0;
if (!canPart)
  process.stderr.write(
    "Skipped: only root, on a checkout that everybody may read, can run the parts as three accounts.\n",
  );

function runAs(part: Part, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const id = accounts[part];
  return spawnSync(process.execPath, args, {
    uid: id,
    gid: id,
    cwd: "/",
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  });
}

describe.runIf(canPart)("Parts that run as three accounts", () => {
  let base: string;
  let server: EmbeddedPostgres;
  let house: House;
  let origin: string;
  const running = new Map<Part, ChildProcess>();
  const environments = new Map<Part, Record<string, string>>();
  let output = "";

  const folderOf = (name: string) => join(base, name);
  const makeFolder = (name: string, owner: Part, group: Part, mode: number) => {
    mkdirSync(folderOf(name));
    chownSync(folderOf(name), accounts[owner], accounts[group]);
    chmodSync(folderOf(name), mode);
  };

  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "parallax-apart-"));
    chmodSync(base, 0o711);
    mkdirSync(folderOf("database"), { mode: 0o711 });
    server = await startEmbeddedPostgres({ directory: folderOf("database"), durability: "full" });
    const template = "apart_template";
    await migrate(await ensureDatabase(server.url, template));
    house = await openHouse({ PUBLIC_URL: "https://feedback.example.org" }, { url: server.url, template });
    for (const part of parts) makeFolder(`data-${part}`, part, part, 0o700);
    for (const name of ["keys", "keys-mirror"]) makeFolder(name, "opener", "opener", 0o700);
    makeFolder("link-key", "opener", "worker", 0o2750);
    makeFolder("sign-in-key", "web", "worker", 0o2750);
    const port = await findFreePort();
    origin = `http://127.0.0.1:${port}`;
    for (const part of parts) environments.set(part, await environmentOf(part, port));
    for (const part of ["opener", "web", "worker"] as const) await start(part);
  }, 180_000);
  afterAll(async () => {
    for (const child of running.values()) {
      const ended = once(child, "exit");
      if (child.exitCode === null && child.kill("SIGTERM")) await ended;
    }
    await house.close();
    await server.stop();
    rmSync(base, { recursive: true, force: true });
  });

  /** Each part is told what is its own and nothing else. */
  async function environmentOf(part: Part, port: number): Promise<Record<string, string>> {
    const login = `apart_${logins[part]}`;
    const sql = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
    await sql.unsafe(`create role ${login} login password 'secret'; grant parallax_${logins[part]} to ${login}`);
    // The worker does what falls due as the web's role.
    if (part === "worker") await sql.unsafe(`grant parallax_app to ${login}`);
    await sql.end();
    const url = new URL(house.superuserUrl);
    [url.username, url.password] = [login, "secret"];
    const common = {
      // As a service manager sets it; an account that is a mere number has none of its own.
      HOME: folderOf(`data-${part}`),
      PARALLAX_DATA: folderOf(`data-${part}`),
      PARALLAX_DEMO: "0",
      PUBLIC_URL: "https://feedback.example.org",
      LOG_LEVEL: "warn",
    };
    switch (part) {
      case "web":
        return {
          ...common,
          PORT: String(port),
          DATABASE_URL_APP: url.href,
          SMTP_URL: house.mail.url,
          PARALLAX_SIGN_IN_KEY: folderOf("sign-in-key"),
        };
      case "worker":
        return {
          ...common,
          DATABASE_URL_MAILER: url.href,
          DATABASE_URL_APP: url.href,
          SMTP_URL: house.mail.url,
          PARALLAX_SIGN_IN_KEY: folderOf("sign-in-key"),
          PARALLAX_LINK_KEY: folderOf("link-key"),
        };
      case "opener":
        return {
          ...common,
          DATABASE_URL_OPENER: url.href,
          PARALLAX_KEYS: folderOf("keys"),
          PARALLAX_KEYS_MIRROR: folderOf("keys-mirror"),
          PARALLAX_LINK_KEY: folderOf("link-key"),
        };
    }
  }

  /** Resolves when the part says that it is ready, as it does to whoever started it. */
  async function start(part: Part): Promise<void> {
    const id = accounts[part];
    const child = spawn(process.execPath, [main, part], {
      uid: id,
      gid: id,
      cwd: "/",
      env: { PATH: process.env["PATH"], ...environments.get(part) },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    running.set(part, child);
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (output += `${part}: ${chunk.toString()}`));
    const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
    expect(message, output).toEqual({ kind: "ready" });
  }

  const signedIn = async (member: TestMember): Promise<Api> =>
    openBrowser(origin, (await house.signIn(member)).cookies).api;

  test("play a round from launch to release", async () => {
    const organisation = await house.foundOrganisation();
    const [subject, coach] = [
      await house.addMember(organisation),
      await house.addMember(organisation, { roles: ["coach"] }),
    ];
    const [subjectApi, coachApi] = [await signedIn(subject), await signedIn(coach)];
    const { roundId } = await subjectApi.round.request.mutate({
      questionnaireVersionId: organisation.questionnaireVersionId,
      coachId: coach.memberId,
      closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
      message: "I would like to know how I lead.",
    });
    const people = [1, 2, 3].map((at) => ({ name: `Peer ${at}`, address: `peer-${at}@raters.example` }));
    await subjectApi.nomination.add.mutate({ roundId, group: "peer", people });
    await subjectApi.round.launch.mutate({ roundId });
    for (const { address } of people) {
      const { raw, email } = await house.mail.waitFor(({ to }) => to.includes(address));
      const secretText = /\/r#1\.([\w-]{43})\./.exec(email.text ?? raw)?.[1] ?? "";
      const secret = fromBase64Url(secretText);
      const api = openBrowser(origin).api;
      const entry = await api.ballot.enter.mutate({ secret: secretText });
      invariant(entry.state === "open" && secret !== null, "a rater whose link came by mail may answer");
      const { content, parameters, invitationId } = entry;
      const pieces = fillForm(content, ({ kind }) => (kind === "comment" ? "Keep on." : 4));
      const { sealedText } = await sealBallot({ content, parameters, invitationId, secret, pieces });
      await api.ballot.cast.mutate({ secret: secretText, sealed: sealedText, previous: null });
    }
    await subjectApi.round.close.mutate({ roundId });
    const status = async () => (await subjectApi.round.get.query({ roundId })).status;
    await expect.poll(status, { timeout: 60_000 }).toBe("in-review");
    await coachApi.report.remarks.query({ roundId });
    await confirmAllRead(coachApi, roundId);
    await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
    await coachApi.report.release.mutate({ roundId });
    expect(await status()).toBe("released");
    await subjectApi.report.guess.mutate({ roundId, guesses: {} });
    expect((await subjectApi.report.released.query({ roundId })).number).toBe(1);
  }, 180_000);

  test("let the web read no byte of any key of rounds or raters’ links, and the worker none of rounds", () => {
    expect(readableTo("web", ["keys", "keys-mirror", "link-key"])).toEqual([]);
    expect(readableTo("worker", ["keys", "keys-mirror"])).toEqual([]);
    // What can be read is found: the test looks at something.
    expect(readableTo("worker", ["link-key", "sign-in-key"])).toEqual(["link-key", "sign-in"]);
    expect(readableTo("opener", ["keys", "sign-in-key"])).toEqual(
      expect.arrayContaining(["burned", "link-key", "store"]),
    );
    expect(readableTo("opener", ["sign-in-key"])).toEqual([]);
  });

  test("are found well by the doctor, who as the web’s account sees nothing of the key store", () => {
    const asOpener = runAs("opener", [parallax, "doctor", "--json"], environments.get("opener"));
    const { findings } = JSON.parse(asOpener.stdout) as {
      findings: { check: string; verdict: string; says: string }[];
    };
    expect(findings.filter(({ verdict }) => verdict === "refusal")).toEqual([]);
    expect(asOpener.status).toBe(0);
    expect(findings.map(({ check }) => check)).toContain("every open round has its key");
    const asWeb = runAs("web", [parallax, "doctor"], {
      ...environments.get("web"),
      PARALLAX_KEYS: folderOf("keys"),
      PARALLAX_KEYS_MIRROR: folderOf("keys-mirror"),
    });
    expect(asWeb.stdout).not.toContain("every key belongs to a round");
  }, 180_000);

  /** The names of files below the folders that an account can read, by trying to. */
  function readableTo(part: Part, names: readonly string[]): readonly string[] {
    const script = `
      const { readdirSync, readFileSync, statSync } = require("node:fs");
      const { join } = require("node:path");
      const found = [];
      const walk = (folder) => {
        let names = [];
        try { names = readdirSync(folder); } catch { names = ["store", "link-key", "burned", "rounds", "sign-in"]; }
        for (const name of names) {
          const path = join(folder, name);
          try {
            if (statSync(path).isDirectory()) walk(path);
            else if (readFileSync(path).length > 0) found.push(name);
          } catch {}
        }
      };
      for (const folder of process.argv.slice(1)) walk(folder);
      console.log(JSON.stringify(found.sort()));`;
    const { stdout } = runAs(part, ["-e", script, ...names.map(folderOf)]);
    return JSON.parse(stdout) as readonly string[];
  }
});

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
