import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** Who PostgreSQL runs as: it refuses to run as root, so root hands it to somebody else. */
export type Account = { prefix: string[]; uid?: number; gid?: number };

const userNamespace = ["unshare", "--user", "--map-user=65534", "--map-group=65534"];

/** Picks an account that can execute `postgres` and owns `dataDirectory` where that exists already. */
export function chooseAccount(postgres: string, dataDirectory: string): Account {
  if (process.getuid?.() !== 0) return hasName() ? { prefix: [] } : { prefix: userNamespace };
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  const candidates: Account[] = [{ prefix: userNamespace }];
  // Data that root made inside a user namespace stays root's; no other account could read it.
  if (owner === undefined) candidates.push(...unprivilegedAccounts());
  const account = candidates.find((candidate) => canRun(postgres, candidate));
  if (account !== undefined) return account;
  throw new EmbeddedPostgresError(
    "PostgreSQL refuses to run as root here. Start Parallax as an ordinary user, or set DATABASE_URL.",
  );
}

/** The command line and the options of `spawn` that run `file` as the account. */
export function commandAs(account: Account, file: string, args: string[]): { command: string; args: string[] } {
  const [command, ...rest] = account.prefix;
  return command === undefined ? { command: file, args } : { command, args: [...rest, file, ...args] };
}

export function identityOf(account: Account): { uid?: number; gid?: number } {
  return account.uid === undefined || account.gid === undefined ? {} : { uid: account.uid, gid: account.gid };
}

function unprivilegedAccounts(): Account[] {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  return ["postgres", "nobody"].flatMap((name) => {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    return uid === undefined || gid === undefined ? [] : [{ prefix: [], uid: Number(uid), gid: Number(gid) }];
  });
}

// PostgreSQL wants its account to have a name; some container platforms start programs under a number only.
function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

function canRun(postgres: string, account: Account): boolean {
  const { command, args } = commandAs(account, postgres, ["--version"]);
  return spawnSync(command, args, { ...identityOf(account), cwd: "/", stdio: "ignore" }).status === 0;
}
