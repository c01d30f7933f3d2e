import { pageFileList, pathOfPageFile, readPageFiles, writePageFiles } from "@parallax/domain/ballot/page-files";
import { toUtf8 } from "@parallax/domain/ballot/utf8";
import { sha256 } from "../send/web-hash.ts";

/** The one hash of all that the server delivers as the rater's app, and the files that are not what its own list says. */
export type DeliveredPage = { readonly hash: string; readonly odd: readonly string[] };

let fetched: Promise<DeliveredPage> | undefined;

/** What was delivered when the page was opened: fetched once, however many screens ask. */
export function deliveredPage(): Promise<DeliveredPage> {
  fetched ??= fetchDeliveredPage();
  return fetched;
}

/** Fetches every file of the rater's app anew and hashes what comes. Throws when there is no list, or a file does not come. */
async function fetchDeliveredPage(): Promise<DeliveredPage> {
  const listed = readPageFiles(new TextDecoder().decode(await fetchBytes(`/r/${pageFileList}`)));
  if (listed === null) throw new Error("no list of files");
  const files = await Promise.all(
    listed.map(async ({ name }) => ({ name, hash: hex(await sha256(await fetchBytes(pathOfPageFile(name)))) })),
  );
  return {
    hash: hex(await sha256(toUtf8(writePageFiles(files)))),
    odd: listed
      .filter(({ name, hash }) => files.find((file) => file.name === name)?.hash !== hash)
      .map(({ name }) => name),
  };
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path, { cache: "no-store", credentials: "omit" });
  if (!response.ok) throw new Error(path);
  return new Uint8Array(await response.arrayBuffer());
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
