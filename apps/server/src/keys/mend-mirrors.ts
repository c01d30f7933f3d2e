import { KeyStoreError } from "./key-store-error.ts";
import { addMirror } from "./key-store.ts";
import { inWords, readMark } from "./mirror.ts";

/** Makes every folder that has no mark a mirror, from one that has; returns those it made. */
export async function mendMirrors(mirrors: readonly string[]): Promise<readonly string[]> {
  const marks = await Promise.all(mirrors.map((mirror) => inWords(mirror, () => readMark(mirror))));
  const [mark, ...others] = new Set(marks.filter((each) => each !== null));
  if (mark === undefined) throw new KeyStoreError(`There is no key store in ${mirrors.join(" or ")} to make one from.`);
  if (others.length > 0) throw new KeyStoreError(`${mirrors.join(" and ")} belong to different key stores.`);
  const missing = mirrors.filter((_, at) => marks[at] === null);
  for (const mirror of missing) await inWords(mirror, () => addMirror(mirrors, mirror, mark));
  return missing;
}
