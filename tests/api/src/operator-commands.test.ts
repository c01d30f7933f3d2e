import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asId } from "@parallax/domain/id";
import { openKeyStore, type KeyFolders } from "@parallax/server/keys/key-store";
import { openHouse, type House } from "@parallax/support/house";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";

const script = fileURLToPath(new URL("../../../apps/server/src/command/parallax.ts", import.meta.url));
let house: House;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "parallax-operator-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  environment = {
    PATH: process.env["PATH"],
    DATABASE_URL: house.superuserUrl,
    PARALLAX_DATA: folder,
    PARALLAX_KEYS: join(folder, "one"),
    PARALLAX_KEYS_MIRROR: join(folder, "two"),
  };
});

/** Runs the real command line as a process of its own, as an operator would. */
async function parallax(...args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise((ended) => child.once("close", ended)),
  ]);
  return { code, output, errors };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

describe("verify-audit", () => {
  test("finds every chain whole, and names the entry that somebody with every right changed", async () => {
    const organisation = await house.foundOrganisation();
    const { api } = await house.signIn(organisation.founder);
    const member = await house.addMember(organisation);
    await api.organisation.changeRoles.mutate({ memberId: member.memberId, roles: ["coach"] });
    const whole = await parallax("verify-audit");
    expect(whole).toMatchObject({ code: 0, errors: "" });
    expect(whole.output).toMatch(
      new RegExp(`^whole   ${organisation.organisationId}  2 entries, head [0-9a-f]{64}$`, "m"),
    );

    const superuser = postgres(house.superuserUrl, { max: 1 });
    await superuser.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`update audit_entries set reason = 'another' where organisation_id = ${organisation.organisationId} and sequence = 2`;
    });
    await superuser.end();
    const broken = await parallax("verify-audit");
    expect(broken.code).toBe(1);
    expect(broken.output).toContain(`BROKEN  ${organisation.organisationId}  at entry 2`);
  });

  test("refuses to look into an empty database of its own where only the opener's login is set", async () => {
    const data = environment["PARALLAX_DATA"] ?? "";
    environment["DATABASE_URL_OPENER"] = environment["DATABASE_URL"];
    delete environment["DATABASE_URL"];
    const ended = await parallax("verify-audit");
    expect(ended.code).toBe(1);
    expect(ended.errors).toMatch(/^Only DATABASE_URL_OPENER is set here[^\n]*the web's\.\n$/);
    expect(await readdir(data)).toEqual([]);
  });
});

describe("mend-keys", () => {
  const round = asId<"round">("0b8c1c62-3a3e-4a53-9a43-7c1d2e3f4a5b");
  const burned = asId<"round">("5d1f0a77-8f0e-4c0e-9a39-6b1f6f1f2a6c");
  const mirrors = () => [environment["PARALLAX_KEYS"] ?? "", environment["PARALLAX_KEYS_MIRROR"] ?? ""] as const;

  test("makes a lost mirror anew, and no burned key comes back with it", async () => {
    const [one, two] = mirrors();
    const data = environment["PARALLAX_DATA"] ?? "";
    const folders: KeyFolders = {
      keyMirrors: [one, two],
      linkKeyFolder: join(data, "link"),
      dataDirectory: data,
    };
    const store = await openKeyStore(folders, () => undefined);
    await store.makeRoundKey(round);
    await store.makeRoundKey(burned);
    await store.burnRoundKey(burned);
    await rm(two, { recursive: true });
    expect(await parallax("mend-keys")).toEqual({ code: 0, output: `Made anew: ${two}\n`, errors: "" });
    expect(await readdir(join(two, "rounds"))).toEqual([round]);
    expect(await readFile(join(two, "rounds", round))).toEqual(await readFile(join(one, "rounds", round)));
    expect(await readFile(join(two, "burned"), "utf8")).toBe(`${burned}\n`);
    expect(await parallax("mend-keys")).toMatchObject({ code: 0, output: "Both mirrors are there.\n" });
  });

  test("makes nothing where there is nothing to copy from", async () => {
    const ended = await parallax("mend-keys");
    expect(ended.code).toBe(1);
    expect(ended.errors).not.toBe("");
    expect(await readdir(environment["PARALLAX_DATA"] ?? "")).toEqual([]);
  });
});

describe("migrate", () => {
  test("brings an empty database up to date, as often as it is asked", async () => {
    const superuser = postgres(house.superuserUrl, { max: 1, onnotice: () => undefined });
    onTestFinished(async () => {
      await superuser.unsafe("drop database if exists operator_migrate with (force)");
      await superuser.end();
    });
    await superuser.unsafe("create database operator_migrate");
    environment["DATABASE_URL"] = Object.assign(new URL(house.superuserUrl), { pathname: "/operator_migrate" }).href;
    for (const attempt of ["first", "second"])
      expect(await parallax("migrate"), attempt).toEqual({
        code: 0,
        output: "The database is up to date.\n",
        errors: "",
      });
    const chains = await parallax("verify-audit");
    expect(chains).toMatchObject({ code: 0, output: "There is no organisation.\n" });
  });

  test("says what it could not reach", async () => {
    environment["DATABASE_URL"] = "postgres://nobody@127.0.0.1:1/nothing";
    const ended = await parallax("migrate");
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain("127.0.0.1:1");
  });
});
