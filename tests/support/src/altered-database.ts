import postgres from "postgres";
import type { Alteration } from "./alteration.ts";
import { editText } from "./alteration.ts";

/** Makes the alterations of the database: `url` is the superuser's, of a migrated database or of a template to copy. */
export async function alterDatabase(url: string, alterations: readonly Alteration[]): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    for (const { name, functions = [], sql: statements } of alterations) {
      for (const edit of functions) await editFunction(sql, name, edit);
      if (statements === undefined) continue;
      await sql.unsafe(`set role parallax_owner;\n${statements};\nreset role`);
    }
  } finally {
    await sql.end();
  }
}

async function editFunction(
  sql: postgres.Sql,
  name: string,
  edit: { readonly name: string; readonly find: string; readonly replace: string },
): Promise<void> {
  const { find, replace } = edit;
  const [row] = await sql<{ definition: string }[]>`select pg_get_functiondef(to_regproc(${edit.name})) as definition`;
  await sql.unsafe(editText(row?.definition ?? "", `the function ${edit.name}`, [{ name, find, replace }]));
}
