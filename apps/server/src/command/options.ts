import { WrongUsage } from "./command.ts";

export type Options<Flag extends string> = {
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly values: readonly string[];
};

/** Splits arguments into known flags and the rest; `-` is a value, and everything after `--` is one. */
export function readOptions<Flag extends string>(
  args: readonly string[],
  known: readonly Flag[],
  names: readonly string[],
): Options<Flag> {
  const flags = Object.fromEntries(known.map((flag) => [flag, false])) as Record<Flag, boolean>;
  const values: string[] = [];
  let onlyValues = false;
  for (const arg of args) {
    if (onlyValues || arg === "-" || !arg.startsWith("-")) values.push(arg);
    else if (arg === "--") onlyValues = true;
    else {
      const flag = known.find((each) => arg === `--${each}`);
      if (flag === undefined) throw new WrongUsage(`Unknown option ${arg}.`);
      flags[flag] = true;
    }
  }
  const missing = names[values.length];
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing.`);
  if (values.length > names.length) throw new WrongUsage(`Too many arguments: ${values.slice(names.length).join(" ")}`);
  return { flags, values };
}
