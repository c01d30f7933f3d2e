import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageFileList, writePageFiles } from "@parallax/domain/ballot/page-files";
import { build } from "vite";
import { pageConfig, raterPages } from "./page-config.ts";

/** Builds the rater's pages into a folder, and beside them the list of all files with their hashes. */
export async function buildPages(directory: string): Promise<void> {
  // The same bytes whatever the surroundings say: otherwise NODE_ENV would choose between two ways of writing elements.
  process.env["NODE_ENV"] = "production";
  rmSync(directory, { recursive: true, force: true });
  for (const page of raterPages) {
    const config = pageConfig(page);
    await build({
      ...config,
      configFile: false,
      mode: "production",
      logLevel: "warn",
      build: { ...config.build, outDir: directory, emptyOutDir: false },
    });
  }
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll("\\", "/"),
    );
  const hashOf = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(directory, name)))
      .digest("hex");
  writeFileSync(join(directory, pageFileList), writePageFiles(names.map((name) => ({ name, hash: hashOf(name) }))));
}
