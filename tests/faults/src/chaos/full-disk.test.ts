import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openImpatientApi } from "@parallax/support/impatient-browser";
import { startMortalPostgres } from "@parallax/support/mortal-postgres";
import { expect, onTestFinished, test } from "vitest";
import { ask } from "./ask.ts";
import { openIncident, patient } from "./incident.ts";
import { openInstallation } from "./installation.ts";
import { judgeBallots } from "./judge-ballots.ts";
import { judgeRounds } from "./judge-rounds.ts";
import { lookAround } from "./look.ts";
import { setScene } from "./scene.ts";
import { askAgain, settle } from "./settle.ts";
import { sayViolations } from "./violation.ts";

const megabyte = 1024 * 1024;
const folder = mountSmallDisk(220);
if (folder === null) process.stdout.write("  no small disk can be mounted here (root and tmpfs needed): skipped\n");

test.skipIf(folder === null)(
  "on a full disk nothing acknowledged is lost, and with room again everything goes on",
  { timeout: 240_000 },
  async () => {
    if (folder === null) return;
    onTestFinished(() => unmount(folder));
    const postgres = await startMortalPostgres(makeFolder(folder));
    onTestFinished(() => postgres.remove());
    const keys = mkdtempSync(join(tmpdir(), "parallax-disk-keys-"));
    onTestFinished(() => rmSync(keys, { recursive: true, force: true }));
    const installation = await openInstallation({ postgres, keys, alterations: [], parts: ["web", "opener"] });
    onTestFinished(() => installation.close());
    const organisation = await setScene(installation.databaseUrl, "north", 1);
    const [subject] = organisation.subjects;
    if (subject === undefined) throw new Error("There is a subject.");
    const stage = await openIncident(installation, organisation, subject, "disk");
    for (const { answer } of stage.raters.slice(1)) await answer();

    const ballast = fill(folder);
    const api = openImpatientApi(installation.origin, 5000);
    const [late] = stage.raters;
    const secret = late?.place.secret ?? "";
    const answering = late?.answer();
    const act = () => late?.place.acts[0];
    await expect.poll(act, patient).toBeDefined();
    const sealed = act()?.sealed ?? "";
    // Nobody is told that it is in, however often it is tried, until there is room.
    expect(await ask(api.ballot.cast.mutate({ secret, sealed, previous: null }))).toEqual({ kind: "unanswered" });
    expect(act()?.doneAt).toBeNull();
    unlinkSync(ballast);
    const isUp = async () => (await fetch(`${installation.webOrigins[0] ?? ""}/ready`).catch(() => undefined))?.status;
    // The server may have gone down for want of room; its supervisor would start it again.
    if ((await isUp()) !== 200) {
      await postgres.kill("SIGKILL").catch(() => undefined);
      await postgres.start();
    }
    await expect.poll(isUp, patient).toBe(200);
    await answering;
    await stage.close();
    const settled = await settle(installation, { withLetters: false });
    const aftermath = await lookAround(installation, []);
    const violations = [
      ...settled,
      ...judgeBallots([stage.round], aftermath),
      ...judgeRounds(aftermath, installation.mirrors.length),
      ...(await askAgain(installation, [stage.round], aftermath)),
    ];
    expect(sayViolations(violations)).toBe("");
    expect(aftermath.rounds[0]?.box).toHaveLength(stage.raters.length);
  },
);

/** A disk in memory of so many megabytes; null where this account may not mount one. */
function mountSmallDisk(megabytes: number): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const target = mkdtempSync(join(tmpdir(), "parallax-small-disk-"));
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", target];
  if (spawnSync("mount", options, { stdio: "ignore" }).status !== 0) {
    rmSync(target, { recursive: true, force: true });
    return null;
  }
  chmodSync(target, 0o711);
  return target;
}

/** The server's folder, below the one that cannot be removed while it is a disk. */
function makeFolder(disk: string): string {
  const made = join(disk, "server");
  mkdirSync(made, { mode: 0o711 });
  return made;
}

function unmount(target: string): void {
  spawnSync("umount", ["-l", target], { stdio: "ignore" });
  rmSync(target, { recursive: true, force: true });
}

/** Writes until not a byte more fits. */
function fill(target: string): string {
  const file = join(target, "ballast");
  const descriptor = openSync(file, "w");
  const zeros = Buffer.alloc(megabyte);
  try {
    for (let size = megabyte; size >= 4096;) {
      try {
        writeSync(descriptor, zeros, 0, size);
      } catch {
        size /= 2;
      }
    }
  } finally {
    closeSync(descriptor);
  }
  expect(statfsSync(target).bfree).toBeLessThan(2);
  return file;
}
