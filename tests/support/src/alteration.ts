import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A change to the real product, made while it is loaded: how faults and pauses get into it, because its own code has no switch for tests.
 * Every `find` must be there exactly once. When the product changes so that it is not, the start fails and says whose `find` it was:
 * a planted fault cannot stop being planted unnoticed.
 */
export type Alteration = {
  readonly name: string;
  /** Source text of modules, by their path from the repository's root. */
  readonly modules?: readonly ModuleEdit[];
  /** Bodies of functions in the database. */
  readonly functions?: readonly FunctionEdit[];
  /** Run after migration as the owner of the tables; begin with `reset role;` for what only the superuser may do. */
  readonly sql?: string;
};

export type ModuleEdit = { readonly file: string; readonly find: string; readonly replace: string };

export type FunctionEdit = {
  /** As in `regproc`: `cast_ballot`, `lookup.rounds_unopened`. */
  readonly name: string;
  readonly find: string;
  readonly replace: string;
};

const root = new URL("../../../", import.meta.url);

export function moduleUrl(file: string): string {
  return new URL(file, root).href;
}

export function modulePath(file: string): string {
  return fileURLToPath(moduleUrl(file));
}

/** The text with each edit made in turn. Throws, naming the alteration and the place, when a `find` is not there exactly once. */
export function editText(
  text: string,
  place: string,
  edits: readonly { readonly name: string; readonly find: string; readonly replace: string }[],
): string {
  return edits.reduce((before, { name, find, replace }) => {
    const parts = before.split(find);
    if (parts.length !== 2)
      throw new Error(
        `The alteration "${name}" cannot be made: ${place} has ${parts.length - 1} places like this, and it needs exactly one:\n${find}`,
      );
    return parts.join(replace);
  }, text);
}

/** The edits of one module, in the order of the alterations. */
export function editsOf(
  alterations: readonly Alteration[],
  file: string,
): readonly { readonly name: string; readonly find: string; readonly replace: string }[] {
  return alterations.flatMap(({ name, modules = [] }) =>
    modules.filter((edit) => edit.file === file).map(({ find, replace }) => ({ name, find, replace })),
  );
}

/** Makes sure that every module's edit can be made in the product as it is now. */
export function checkModules(alterations: readonly Alteration[]): void {
  const files = new Set(alterations.flatMap(({ modules = [] }) => modules.map(({ file }) => file)));
  for (const file of files) editText(readFileSync(modulePath(file), "utf8"), file, editsOf(alterations, file));
}
