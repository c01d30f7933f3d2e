/** Something the person at the keyboard can mend; its message is one line and complete. */
export class EmbeddedPostgresError extends Error {
  override name = "EmbeddedPostgresError";
}

/** Turns a failure of the file system into one clear line; anything unknown is passed on as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOSPC":
      return new EmbeddedPostgresError(`The disk is full: nothing more can be written to ${path}.`);
    case "EACCES":
    case "EPERM":
      return new EmbeddedPostgresError(
        `This account may not write to ${path}. Choose another place with PARALLAX_DATA.`,
      );
    case "EROFS":
      return new EmbeddedPostgresError(`${path} is on a read-only disk. Choose another place with PARALLAX_DATA.`);
    case "ENOTDIR":
    case "EEXIST":
      return new EmbeddedPostgresError(`${path} is not a folder. Choose another place with PARALLAX_DATA.`);
    default:
      return error;
  }
}

/** Reads the reason out of what initdb or postgres printed before it gave up. */
export function explainOutput(output: string, directory: string): EmbeddedPostgresError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new EmbeddedPostgresError(`The disk is full: PostgreSQL could not write to ${directory}.`);
  }
  if (/Permission denied|wrong ownership|could not change permissions/i.test(output)) {
    return new EmbeddedPostgresError(`PostgreSQL may not use ${directory}: it belongs to another account.`);
  }
  const lines = output.trim().split("\n");
  const telling = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.slice(-3).join(" ");
  return new EmbeddedPostgresError(`PostgreSQL did not start in ${directory}: ${telling.trim() || "no reason given"}`);
}
