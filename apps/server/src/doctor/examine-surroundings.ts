import { readFile } from "node:fs/promises";
import type { Settings } from "../settings.ts";
import { fine, refusal, warning, type Finding } from "./finding.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Settings and the machine: what the product cannot see of itself in the database. */
export async function examineSurroundings(settings: Settings, isInEarnest: boolean): Promise<readonly Finding[]> {
  return [
    judgeAddress(settings, isInEarnest),
    judgeMail(settings, isInEarnest),
    judgeDemo(settings),
    await judgeSwap(),
  ];
}

function judgeAddress({ publicUrl }: Settings, isInEarnest: boolean): Finding {
  const check = "people reach it over https";
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "https:") return fine(check, `At ${publicUrl}.`);
  if (isInEarnest && loopback.test(hostname))
    return refusal(
      check,
      `PUBLIC_URL is ${publicUrl}: links in letters would lead to each reader's own machine. Set it to the https address of your proxy.`,
    );
  return fine(check, `${publicUrl} is this machine only.`);
}

function judgeMail({ smtpUrl, hasMailbox }: Settings, isInEarnest: boolean): Finding {
  const check = "letters travel encrypted";
  if (smtpUrl === null)
    return hasMailbox || !isInEarnest
      ? fine(check, "They stay in the built-in mailbox.")
      : warning(check, "SMTP_URL is not set: letters wait. Name your mail server.");
  const url = new URL(smtpUrl);
  if (url.protocol === "smtps:" || loopback.test(url.hostname)) return fine(check, "To the mail server they do.");
  if (url.searchParams.get("requireTLS") !== "false") return fine(check, "The mail server must offer TLS.");
  return warning(check, "SMTP_URL says requireTLS=false: whoever listens on the way reads raters' links. Take it out.");
}

function judgeDemo({ hasDemo, publicUrl }: Settings): Finding {
  const check = "no demonstration in earnest";
  if (!hasDemo) return fine(check, "There is none.");
  if (loopback.test(new URL(publicUrl).hostname)) return fine(check, "It is on this machine only.");
  return refusal(
    check,
    "The demonstration's links sign in whoever has them, and others can reach it. Set PARALLAX_DEMO=0.",
  );
}

/** Keys lie in memory while they are used, and what is swapped out stays on the disk. */
async function judgeSwap(): Promise<Finding> {
  const check = "memory is not swapped to a plain disk";
  const text = await readFile("/proc/swaps", "utf8").catch(() => "");
  const devices = text
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(/\s+/)[0] || []);
  const plain: string[] = [];
  for (const device of devices) if (!(await isSafe(device))) plain.push(device);
  if (plain.length === 0) return fine(check, "No swap, or none that outlives a power cut readable.");
  return warning(
    check,
    `${plain.join(", ")}: a key in use may be written there and stay. Encrypt the swap, use zram, or turn it off (swapoff).`,
  );
}

async function isSafe(device: string): Promise<boolean> {
  const name = device.split("/").at(-1) ?? "";
  if (name.startsWith("zram")) return true;
  const kind = await readFile(`/sys/class/block/${name}/dm/uuid`, "utf8").catch(() => "");
  return kind.startsWith("CRYPT-");
}
