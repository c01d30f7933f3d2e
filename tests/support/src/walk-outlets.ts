import { procedureList, type ListedProcedure } from "@parallax/server/procedure-list";
import type { Browser } from "./caller.ts";

/** One thing that somebody fetched: who, what, and every byte that came. */
export type Outlet = { readonly who: string; readonly what: string; readonly status: number; readonly text: string };

/** Addresses that a person can open besides the procedures; what stands in them is the same page for everybody. */
const pages = ["/", "/r", "/rounds", "/organisation/audit", "/health"];

/** Looking changes nothing, so several may look at once. */
const atOnce = 6;

/**
 * Fetches everything that these people can fetch: every query of the router with every input that can be made of the ids, pages besides.
 * The procedures and the shapes of their inputs are read from the router itself, so one that is added tomorrow is walked tomorrow. `ids`
 * are those that people know to begin with; whoever `follows` tries whatever id comes with an answer as well.
 */
export async function walkOutlets(
  people: Readonly<Record<string, Browser>>,
  ids: readonly string[],
  follows: readonly string[],
): Promise<readonly Outlet[]> {
  const outlets = new Map<string, Outlet>();
  let known: readonly string[] = [];
  for (let next = [...ids]; next.length > known.length; next = idsIn([...outlets.values()], known)) {
    known = next;
    const asked = Object.entries(people).flatMap(([who, browser]) =>
      [...pages, ...questions(follows.includes(who) ? known : ids)].map((what) => ({
        name: `${who} ${what}`,
        who,
        what,
        browser,
      })),
    );
    const fresh = asked.filter(({ name }) => !outlets.has(name));
    for (let from = 0; from < fresh.length; from += atOnce)
      await Promise.all(
        fresh.slice(from, from + atOnce).map(async ({ name, who, what, browser }) => {
          outlets.set(name, { who, what, ...(await fetchText(browser, what)) });
        }),
      );
  }
  const walked = [...outlets.keys()].sort().flatMap((name) => outlets.get(name) ?? []);
  const missed = queries.map(({ path }) => path).filter((path) => !walked.some((outlet) => isAnswerOf(outlet, path)));
  if (missed.length > 0) throw new Error(`No input could be made for ${missed.join(", ")}.`);
  return walked;
}

const queries = procedureList.filter(({ kind }) => kind === "query");

function isAnswerOf({ what, status }: Outlet, path: string): boolean {
  return what.split("?")[0] === `/trpc/${path}` && status !== 400;
}

async function fetchText(browser: Browser, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await browser.fetch(path);
  return { status: response.status, text: await response.text() };
}

/** In the order in which they were found, the known ones first. */
function idsIn(outlets: readonly Outlet[], known: readonly string[]): string[] {
  // The id of a failed request is nobody's, and would be another one every time.
  const found = outlets
    .filter(({ status }) => status === 200)
    .flatMap(({ text }) => text.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? []);
  return [...new Set([...known, ...found])];
}

function questions(ids: readonly string[]): readonly string[] {
  return queries.flatMap((query) =>
    inputsOf(query, ids).map((input) =>
      input === undefined
        ? `/trpc/${query.path}`
        : `/trpc/${query.path}?input=${encodeURIComponent(JSON.stringify(input))}`,
    ),
  );
}

/** As much of JSON Schema as inputs of queries use. */
type Shape = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly maxLength?: number;
  readonly pattern?: string;
};

type Described = { toJSONSchema(options: { io: "input"; unrepresentable: "any" }): Shape };

function inputsOf({ inputs }: ListedProcedure, ids: readonly string[]): readonly unknown[] {
  const [input] = inputs;
  if (input === undefined) return [undefined];
  return valuesOf((input as Described).toJSONSchema({ io: "input", unrepresentable: "any" }), ids);
}

/** Every value worth asking with; a shape that is none of these is left to the walk's own complaint. */
function valuesOf(shape: Shape, ids: readonly string[]): readonly unknown[] {
  if (shape.anyOf !== undefined) return shape.anyOf.flatMap((one) => valuesOf(one, ids));
  if (shape.enum !== undefined) return shape.enum;
  switch (shape.type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return [1, 2, 1000];
    case "string":
      if (shape.pattern !== undefined) return [];
      return shape.maxLength === 36 ? ids : ["", "a"];
    case "array":
      return [[], ...valuesOf(shape.items ?? {}, ids).map((one) => [one])];
    case "object":
      return Object.entries(shape.properties ?? {}).reduce<readonly Record<string, unknown>[]>(
        (made, [name, part]) => {
          const values = valuesOf(part, ids);
          return made.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
        },
        [{}],
      );
    default:
      return [];
  }
}
