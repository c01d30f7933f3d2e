import { linkHashBytes } from "@parallax/domain/ballot/parameters-hash";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import type { OpenEntry } from "../api.ts";
import { hashCanonical } from "../send/web-hash.ts";

/** What this page can lock for. */
const known = { format: 1, suite: 1, innerPublicKey: null };

/** Whether the link was really made for these parameters, and it is this page that does not know their format: nobody cheats, it is old. */
export async function isOfNewerPage(link: RaterLink, { parameters }: OpenEntry): Promise<boolean> {
  const hash = await hashCanonical(parameters);
  const isSame =
    link.parametersHash.length === linkHashBytes && link.parametersHash.every((byte, at) => byte === hash[at]);
  return isSame && !isKnown(parameters);
}

/** Whether this page knows how to lock for a round of this format, suite and number of envelopes. */
export function isKnown({ format, suite, innerPublicKey }: OpenEntry["parameters"]): boolean {
  return format === known.format && suite === known.suite && innerPublicKey === known.innerPublicKey;
}
