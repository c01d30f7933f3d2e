import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readModel } from "./run-spin.ts";

const server = fileURLToPath(new URL("../../../../apps/server/src/", import.meta.url));

/** The newest definition of a function among the migrations. */
export function sqlOf(name: string): string {
  const folder = `${server}db/migrations/`;
  const all = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => readFileSync(folder + file, "utf8"))
    .join("\n");
  const found = [...all.matchAll(new RegExp(`FUNCTION ${name}\\([^$]*\\$\\$([^$]*)\\$\\$`, "g"))].at(-1)?.[1];
  if (found === undefined) throw new Error(`No migration defines ${name}.`);
  return found;
}

/** Answers that the model leaves out, with what they are about: links, lengths, the subject's own form. */
const leftOut = ["unknown", "length", "own-form"];

/** What a function of the database does, one word a step, in order. */
export function stepsOfSql(name: string): readonly string[] {
  const pattern =
    /(?<look>ballot_place\(link\))|(?<hold>hold_ballot_place\()|(?<box>FROM public\.box_receipts)|(?<gone>SELECT FROM public\.withdrawn_receipts)|RETURN QUERY SELECT '(?<answer>[\w-]+)'|(?<write>(?:INSERT INTO|DELETE FROM|UPDATE) public\.)/g;
  return merged(
    [...sqlOf(name).matchAll(pattern)].flatMap(({ groups = {} }) => {
      if (groups["answer"] !== undefined)
        return leftOut.includes(groups["answer"]) ? [] : [`answer ${groups["answer"]}`];
      if (groups["look"] !== undefined) return ["look"];
      if (groups["hold"] !== undefined) return ["hold"];
      if (groups["box"] !== undefined) return ["find in box"];
      return [groups["gone"] === undefined ? "write" : "find withdrawn"];
    }),
  );
}

/** The same of the model, without its faults. */
export function stepsOfModel(name: string): readonly string[] {
  const body = withoutFaults().split(`${name}: skip;`)[1]?.split("goto done;\n\n")[0] ?? "";
  const pattern =
    /(?<look>\blook\(\))|(?<hold>\bhold\(\))|(?<box>\bfind_in_box\(\))|(?<gone>\bfind_withdrawn\()|answer\((?<answer>\w+)\)|outcome = (?<last>\w+); \/\* write \*\//g;
  return [...body.matchAll(pattern)].flatMap(({ groups = {} }) => {
    if (groups["last"] !== undefined) return ["write", `answer ${inWords(groups["last"])}`];
    if (groups["answer"] !== undefined) return [`answer ${inWords(groups["answer"])}`];
    if (groups["look"] !== undefined) return ["look"];
    if (groups["hold"] !== undefined) return ["hold"];
    return [groups["box"] === undefined ? "find withdrawn" : "find in box"];
  });
}

/** From which statuses an act of the model leads where. */
export function transitionsOfModel(): Readonly<Record<string, { from: readonly string[]; to: string }>> {
  const model = readModel();
  const acts = [...model.matchAll(/^#define may_(\w+) \((.*)\)$/gm)];
  return Object.fromEntries(
    acts.map(([, act = "", condition = ""]) => [
      act.replaceAll("_", "-"),
      {
        from: [...condition.matchAll(/status == (\w+)/g)].map(([, status = ""]) => inWords(status)),
        to: inWords(new RegExp(`^#define to_${act} (\\w+)$`, "m").exec(model)?.[1] ?? ""),
      },
    ]),
  );
}

/** Calls that a block of the model stands for, by the file of the product that makes them, written as `file.ts = one two`. */
export function callsOfModel(): readonly { readonly file: string; readonly calls: readonly string[] }[] {
  return [...readModel().matchAll(/\/\* ([\w-]+\.ts) = ([\w ]+)/g)].map(([, file = "", calls = ""]) => ({
    file,
    calls: calls.trim().split(" "),
  }));
}

/** What a verb's file calls, in the order of its text, its own definitions left out. */
export function callsOfVerb(file: string): readonly string[] {
  const source = readFileSync(`${server}ballot/${file}`, "utf8");
  const main = source.split(/^export async function \w+/m)[1]?.split(/^}/m)[0] ?? "";
  return [...main.matchAll(/\b([a-z]\w+)\(/g)].map(([, name = ""]) => name);
}

function withoutFaults(): string {
  const kept: string[] = [];
  const stack: boolean[] = [];
  for (const line of readModel().split("\n")) {
    if (line.startsWith("#ifdef ")) stack.push(false);
    else if (line.startsWith("#ifndef ")) stack.push(true);
    else if (line.startsWith("#if ")) stack.push(true);
    else if (/^#(else|elif)/.test(line)) stack.push(!(stack.pop() ?? true));
    else if (line.startsWith("#endif")) stack.pop();
    else if (!stack.includes(false)) kept.push(line);
  }
  return kept.join("\n");
}

/** SPIN has one room for all names: some answers are called differently there. */
function inWords(name: string): string {
  const known: Readonly<Record<string, string>> = { declining: "declined", withdrawing: "withdrawn" };
  return known[name] ?? name.toLowerCase().replaceAll("_", "-");
}

function merged(steps: readonly string[]): readonly string[] {
  return steps.filter((step, at) => step !== "write" || steps[at - 1] !== "write");
}
