import type { Database, DatabaseRole } from "../db/connect.ts";
import { fine, refusal, warning, type Finding } from "./finding.ts";
import { readLogin, type LoginRow } from "./store.ts";

const partOf: Readonly<Record<DatabaseRole, string>> = { app: "web", opener: "opener", mailer: "mailer" };

/** Whom a part logs in as, and as whom it acts. The embedded server has one login only, its superuser. */
export async function examineLogin(
  database: Database,
  role: DatabaseRole,
  isEmbedded: boolean,
): Promise<readonly Finding[]> {
  const row = await readLogin(database, role);
  return row === undefined ? [] : [judgeRole(row, role), judgeLogin(row, role, isEmbedded)];
}

function judgeRole({ role: acting, role_is_mighty: isMighty, owned }: LoginRow, role: DatabaseRole): Finding {
  const check = `the ${partOf[role]}’s role`;
  if (acting === `parallax_${role}` && !isMighty && owned === 0)
    return fine(check, `It acts as ${acting}, which owns nothing and passes no wall.`);
  return refusal(
    check,
    `It acts as ${acting}, which may pass the walls between organisations. Migrate with this version, and take SUPERUSER, BYPASSRLS and ownership from parallax_${role}.`,
  );
}

function judgeLogin(row: LoginRow, role: DatabaseRole, isEmbedded: boolean): Finding {
  const check = `the ${partOf[role]}’s login`;
  const { login, login_is_mighty: isMighty, reads_all: readsAll } = row;
  // The worker sends letters as the mailer, and does what falls due as the web.
  const others = row.others.filter((other) => role !== "mailer" || other !== "parallax_app");
  if (isEmbedded)
    return warning(
      check,
      "It is the embedded server's only one, which may do everything. For more than a trial set DATABASE_URL and part the logins.",
    );
  const variable = `DATABASE_URL_${role.toUpperCase()}`;
  const cure = `CREATE ROLE ${partOf[role]} LOGIN PASSWORD '…'; GRANT parallax_${role} TO ${partOf[role]}; then name it in ${variable}.`;
  if (isMighty) return refusal(check, `${login} is a superuser or passes row-level security. ${cure}`);
  if (readsAll.length > 0) return refusal(check, `${login} may read everything (${readsAll.join(", ")}). ${cure}`);
  if (others.length > 0)
    return warning(
      check,
      `${login} may also act as ${others.join(", ")}: whoever takes over one part has all. ${cure}`,
    );
  return fine(check, `${login} may act as ${row.role} and as nobody else.`);
}
