import { appendFileSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { env } from "node:process";
import type { Alteration } from "./alteration.ts";
import { editsOf, editText, moduleUrl } from "./alteration.ts";
import { installPauses } from "./altered-product-pauses.ts";

// Loaded by `node --import` before the product: alters the source of its modules as they are loaded, in this process and, because a fork
// inherits both the option and the environment, in every process that it starts.
const folder = env["PARALLAX_ALTERATIONS"] ?? "";
const alterations = JSON.parse(readFileSync(join(folder, "alterations.json"), "utf8")) as readonly Alteration[];
const files = new Set(alterations.flatMap(({ modules = [] }) => modules.map(({ file }) => file)));
const altered = new Map([...files].map((file) => [moduleUrl(file), file]));

installPauses();

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const file = altered.get(url);
    if (file === undefined) return loaded;
    const { source } = loaded;
    const text = typeof source === "string" ? source : Buffer.from(source as Uint8Array).toString("utf8");
    const edits = editsOf(alterations, file);
    const edited = editText(text, file, edits);
    appendFileSync(join(folder, "planted"), edits.map(({ name }) => `${name}\t${file}\n`).join(""));
    return { ...loaded, source: edited };
  },
});
