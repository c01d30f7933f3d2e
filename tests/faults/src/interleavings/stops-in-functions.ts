import postgres from "postgres";

/** Connections of the party that is stopped carry this, so that the other one runs through the same functions without stopping. */
export const firstParty = "interleaving.party=first";

const space = 0x6966;
const functions = ["cast_ballot", "withdraw_ballot", "decline_invitation"];

/**
 * Puts a place to stop before every statement of the ballot functions, as they are in this database. Returns the places' names.
 * A place lets everybody through but the first party, and that one only while nobody holds the place.
 */
export async function putStopsIntoFunctions(superuserUrl: string): Promise<readonly string[]> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`set role parallax_owner;
      create function stop_here(place text) returns void language plpgsql as $$
      begin
        if current_setting('interleaving.party', true) = 'first' then
          perform pg_advisory_xact_lock_shared(${space}, hashtext(place));
        end if;
      end $$;`);
    const places: string[] = [];
    for (const name of functions) {
      const [row] = await sql<{ definition: string }[]>`select pg_get_functiondef(to_regproc(${name})) as definition`;
      const [head = "", body = ""] = (row?.definition ?? "").split("\nBEGIN\n");
      const lines = body.split("\n").map((line) => {
        // Where it looks at a table or writes to one; what lies between is done by nobody but the function.
        if (!/^ {2}(SELECT|PERFORM|INSERT|DELETE|UPDATE|IF .*EXISTS \()/.test(line)) return line;
        places.push(`${name} ${places.length + 1}: ${line.trim().slice(0, 60)}`);
        return `  PERFORM public.stop_here('${name} ${places.length}');\n${line}`;
      });
      await sql.unsafe(`${head}\nBEGIN\n${lines.join("\n")}`);
    }
    return places;
  } finally {
    await sql.end();
  }
}

/** Keeps the first party from passing a place. */
export type HeldPlace = { release(): Promise<void> };

export async function holdPlace(superuser: postgres.Sql, place: string): Promise<HeldPlace> {
  const connection = await superuser.reserve();
  const name = place.split(":")[0] ?? place;
  await connection`select pg_advisory_lock(${space}, hashtext(${name}))`;
  return {
    async release() {
      await connection`select pg_advisory_unlock(${space}, hashtext(${name}))`;
      connection.release();
    },
  };
}

/** Whether the first party stands at a place, and whether anybody waits for a lock of the product's own. */
export async function whoWaits(
  superuser: postgres.Sql,
): Promise<{ readonly atPlace: boolean; readonly forLock: boolean }> {
  const [row] = await superuser<{ atPlace: boolean; forLock: boolean }[]>`
    select coalesce(bool_or(locktype = 'advisory' and classid = ${space}), false) as "atPlace",
      coalesce(bool_or(locktype <> 'advisory' or classid <> ${space}), false) as "forLock"
    from pg_locks l join pg_stat_activity a using (pid)
    where not l.granted and a.datname = current_database()`;
  return row ?? { atPlace: false, forLock: false };
}
