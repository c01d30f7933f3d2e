import { stat } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import type { Settings } from "../settings.ts";
import { fine, refusal, trouble, warning, type Finding } from "./finding.ts";
import { lookIntoFolder, lookIntoMirror, type MirrorLook } from "./look-into-mirror.ts";

type Places = Pick<Settings, "keyMirrors" | "linkKeyFolder">;

/** Where the database lies: on another machine, in a folder of this one, or on this one where the login may not know. */
export type DatabasePlace = "elsewhere" | "hidden" | { readonly folder: string };

/** The key store's folders as this account sees them. */
export async function examineKeys(
  { keyMirrors, linkKeyFolder }: Places,
  databasePlace: DatabasePlace,
  isEmbedded: boolean,
): Promise<readonly Finding[]> {
  const mirrors = await lookTwice(() => Promise.all(keyMirrors.map(lookIntoMirror)));
  if (mirrors.every(({ folder }) => folder.state === "closed"))
    return [
      warning(
        "the key store",
        `This account may not look into ${keyMirrors.join(" and ")}: right for the web and the mailer. Run the doctor as the opener's account to have the keys examined.`,
      ),
    ];
  return [
    ...mirrors.map(judgeMirror),
    judgeEquality(mirrors),
    await judgeLinkKey(linkKeyFolder, mirrors),
    ...(await judgeVolumes(keyMirrors, databasePlace, isEmbedded)),
  ];
}

/** A launch or a burn under way makes mirrors differ for a moment: what is still so a second later is so. */
async function lookTwice(look: () => Promise<readonly MirrorLook[]>): Promise<readonly MirrorLook[]> {
  const first = await look();
  if (judgeEquality(first).verdict === "fine") return first;
  await delay(1000);
  return await look();
}

function judgeMirror({ folder, faults }: MirrorLook): Finding {
  const check = `the key store in ${folder.path}`;
  if (folder.state === "missing")
    return refusal(
      check,
      "It is not there. Mount its volume, or start the opener once, which makes it the first time.",
    );
  if (folder.state === "closed")
    return refusal(check, "The opener's account may not look into it: chown it to that account and chmod 700.");
  const [fault, ...others] = [...folder.faults, ...faults];
  if (fault === undefined) return fine(check, "Its folders and files are the opener's alone.");
  return refusal(check, `${fault}${others.length > 0 ? ` (and ${others.length} more like it)` : ""}`);
}

function judgeEquality(mirrors: readonly MirrorLook[]): Finding {
  const check = "the key store's mirrors are equal";
  const [one, ...others] = mirrors.filter(({ folder }) => folder.state === "open");
  if (one === undefined || others.length + 1 < mirrors.length) return fine(check, "There is only one to look at now.");
  for (const other of others) {
    if (one.mark === null || other.mark === null)
      return refusal(
        check,
        `${one.mark === null ? one.folder.path : other.folder.path} is not (or not now) a mirror of the store. Mount its volume, or make it anew with "parallax mend-keys".`,
      );
    if (one.mark !== other.mark) return refusal(check, "They belong to different stores: name the right folders.");
    const differing = [...new Set([...one.files.keys(), ...other.files.keys()])].filter(
      (name) => one.files.get(name) !== other.files.get(name),
    );
    if (differing.length > 0)
      return trouble(
        check,
        `${differing.slice(0, 3).join(", ")}${differing.length > 3 ? ` and ${differing.length - 3} more` : ""} differ between ${one.folder.path} and ${other.folder.path}. Restart the opener: it mends what the round's published key proves. What stays is for you to decide, from your copies.`,
      );
  }
  return fine(check, `Both hold the same ${one.files.size} files.`);
}

async function judgeLinkKey(linkKeyFolder: string, mirrors: readonly MirrorLook[]): Promise<Finding> {
  const check = "the key of raters’ links";
  const look = await lookIntoFolder(linkKeyFolder, { mayGroupRead: true });
  if (look.folder.state === "closed") return warning(check, `This account may not look into ${linkKeyFolder}.`);
  const key = look.files.get("link-key");
  if (key === undefined)
    return refusal(
      check,
      `There is none in ${linkKeyFolder}. Start the opener, which puts it there from the key store.`,
    );
  const [fault] = [...look.folder.faults, ...look.faults];
  if (fault !== undefined) return refusal(check, fault);
  const other = mirrors.find(({ files }) => files.has("link-key") && files.get("link-key") !== key);
  if (other !== undefined)
    return refusal(
      check,
      `${linkKeyFolder} and ${other.folder.path} hold different ones. Put the right one into both: no ballot opens with the wrong one.`,
    );
  return fine(check, "It is in its folder, and the mirrors hold the same.");
}

async function judgeVolumes(
  keyMirrors: readonly string[],
  databasePlace: DatabasePlace,
  isEmbedded: boolean,
): Promise<readonly Finding[]> {
  const volumes = await Promise.all(keyMirrors.map(volumeOf));
  const database = typeof databasePlace === "string" ? null : await volumeOf(databasePlace.folder);
  const apart = "the mirrors lie on different disks";
  const away = "the key store lies apart from the database";
  const whyAway = "whoever takes a copy of that volume, a snapshot for one, has both halves of every open round's key";
  const isShared = database !== null && volumes.includes(database);
  return [
    new Set(volumes).size === volumes.length
      ? fine(apart, "They do.")
      : warning(
          apart,
          "They lie on one: when it fails, open rounds can never be read. Put PARALLAX_KEYS_MIRROR on another.",
        ),
    databasePlace === "hidden"
      ? warning(
          away,
          "This login may not know where the database keeps its files: see yourself that it is another volume, or GRANT pg_read_all_settings to the opener's login.",
        )
      : isShared && !isEmbedded
        ? refusal(away, `They share a volume: ${whyAway}. Put PARALLAX_KEYS and its mirror on volumes of their own.`)
        : isShared
          ? warning(away, `They share a volume, as in a trial: ${whyAway}.`)
          : fine(away, "They lie on different volumes."),
  ];
}

async function volumeOf(path: string): Promise<number | null> {
  return await stat(path).then(
    ({ dev }) => dev,
    () => null,
  );
}
