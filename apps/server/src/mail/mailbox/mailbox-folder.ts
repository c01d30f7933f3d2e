import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import type { Address as ParsedAddress } from "postal-mime";
import type { Settings } from "../../settings.ts";
import type { World } from "../../world.ts";

/** A letter as it lies in the mailbox. `links` are the addresses in its plain text, first first. */
export type MailboxLetter = {
  readonly id: string;
  readonly arrivedAt: Date;
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly string[];
};

export type Mailbox = { readonly name: string; readonly address: string };

/** Letters as .eml files in one folder, named after the moment they came: readable after a restart, and by any mail program. */
export type MailboxFolder = {
  put(raw: Buffer): Promise<void>;
  /** Newest first. */
  list(most: number): Promise<readonly MailboxLetter[]>;
  find(id: string): Promise<MailboxLetter | undefined>;
  findRaw(id: string): Promise<Buffer | undefined>;
};

const letterId = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/;

/** The mailbox of this installation: the folder "mail" under its data. */
export function openMailboxFolder(
  { dataDirectory }: Pick<Settings, "dataDirectory">,
  world: Pick<World, "now" | "newId">,
): MailboxFolder {
  const folder = join(dataDirectory, "mail");
  // A file never changes once it is there, so it is read and taken apart once.
  const read = new Map<string, MailboxLetter>();

  const findRaw = async (id: string): Promise<Buffer | undefined> =>
    letterId.test(id) ? await readIfThere(join(folder, `${id}.eml`)) : undefined;

  const find = async (id: string): Promise<MailboxLetter | undefined> => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const raw = await findRaw(id);
    if (raw === undefined) return undefined;
    const letter = await takeApart(id, raw);
    read.set(id, letter);
    return letter;
  };

  return {
    async put(raw) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const moment = world.now().toISOString().replaceAll(/[-:.]/g, "");
      const id = `${moment}-${world.newId<"letter">().slice(0, 8)}`;
      // Written aside first, so that nobody ever reads half a letter.
      const aside = join(folder, `${id}.part`);
      await writeFile(aside, raw, { mode: 0o600 });
      await rename(aside, join(folder, `${id}.eml`));
    },
    async list(most) {
      const names = await listIfThere(folder);
      const ids = names.filter((name) => name.endsWith(".eml")).map((name) => name.slice(0, -".eml".length));
      const newest = ids
        .filter((id) => letterId.test(id))
        .sort()
        .reverse()
        .slice(0, most);
      const letters = await Promise.all(newest.map(find));
      return letters.filter((letter) => letter !== undefined);
    },
    find,
    findRaw,
  };
}

async function takeApart(id: string, raw: Buffer): Promise<MailboxLetter> {
  const email = await PostalMime.parse(raw);
  const text = email.text ?? "";
  return {
    id,
    arrivedAt: momentOf(id),
    messageId: email.messageId ?? "",
    from: mailboxOf(email.from),
    to: (email.to ?? []).map(mailboxOf),
    subject: email.subject ?? "",
    text,
    html: email.html ?? "",
    headers: email.headers.map(({ key, value }) => ({ name: key, value })),
    links: [...new Set(text.match(/https?:\/\/\S+/g) ?? [])],
  };
}

function mailboxOf(mailbox: ParsedAddress | undefined): Mailbox {
  return { name: mailbox?.name ?? "", address: mailbox?.address ?? "" };
}

/** The moment that an id begins with: 20270312T093000123Z. */
function momentOf(id: string): Date {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(id) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return await unlessMissing(readFile(file), undefined);
}

async function listIfThere(folder: string): Promise<string[]> {
  return await unlessMissing(readdir(folder), []);
}

async function unlessMissing<T, E>(reading: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    throw error;
  }
}
