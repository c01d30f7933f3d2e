import { spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { quickRetries, root } from "./bootstrap.mjs";
import { run } from "./children.mjs";
import { explainInstall } from "./failure.mjs";
import { showStep } from "./progress.mjs";

const folder = join(root, "tooling", "browser");

/**
 * A Chromium out of the npm registry, for machines that reach nothing else. Its own start-up code unpacks to a shared
 * temporary folder and turns web security off, so only its archives are used.
 * @param {import('./bootstrap.mjs').Prepared} prepared @returns {Promise<string | undefined>} a script that starts it
 */
export async function fetchPackagedChromium({ env }) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const unpacked = join(folder, "unpacked", dependencies["@sparticuz/chromium"]);
  const launcher = join(unpacked, "launch.sh");
  if (existsSync(launcher)) return launcher;
  await showStep("Fetching a browser", async () => {
    const { code, output } = await run("npm", ["ci", "--ignore-scripts", ...quickRetries], { cwd: folder, env });
    if (code !== 0) throw explainInstall("Fetching a browser", output);
    await unpack(unpacked);
  });
  return launcher;
}

/** @param {string} into */
async function unpack(into) {
  const unfinished = `${into}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const tar = createRequire(join(folder, "package.json"))("tar-fs");
  await inflate("chromium", createWriteStream(join(unfinished, "chromium"), { mode: 0o755 }));
  await inflate("swiftshader.tar", tar.extract(unfinished));
  await inflate("al2023.tar", tar.extract(unfinished));
  await inflate("fonts.tar", tar.extract(unfinished));
  writeFileSync(join(unfinished, "fonts.conf"), fontSettings);
  const needsLibraries = isMissingLibraries(join(unfinished, "chromium"));
  writeFileSync(join(unfinished, "launch.sh"), launchScript(needsLibraries), { mode: 0o755 });
  rmSync(into, { recursive: true, force: true });
  renameSync(unfinished, into);
}

/** @param {string} name @param {NodeJS.WritableStream} into */
async function inflate(name, into) {
  const archive = join(folder, "node_modules", "@sparticuz", "chromium", "bin", `${name}.br`);
  await pipeline(createReadStream(archive), createBrotliDecompress(), into);
}

// The libraries that come along would hide a newer one of the system's, so they are used only where one is missing.
/** @param {string} executable */
function isMissingLibraries(executable) {
  const { stdout, status } = spawnSync("ldd", [executable], { encoding: "utf8" });
  return status !== 0 || stdout.includes("not found");
}

/** @param {boolean} needsLibraries */
function launchScript(needsLibraries) {
  const lines = ["#!/bin/sh", 'home=$(cd "$(dirname "$0")" && pwd)'];
  if (needsLibraries) lines.push('export LD_LIBRARY_PATH="$home/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"');
  if (!existsSync("/etc/fonts/fonts.conf")) lines.push('export FONTCONFIG_FILE="$home/fonts.conf"');
  return [...lines, 'exec "$home/chromium" "$@"', ""].join("\n");
}

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
