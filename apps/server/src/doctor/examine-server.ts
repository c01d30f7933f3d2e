import type { Database } from "../db/connect.ts";
import { fine, refusal, warning, type Finding } from "./finding.ts";
import { findIdleSlots, isOverheard, readServerSettings } from "./store.ts";

type Values = ReadonlyMap<string, string>;
type Rule = {
  readonly check: string;
  readonly verdict: "refusal" | "warning";
  /** The settings at fault with their values, as `name = value`; none when all is well. */
  readonly faults: (values: Values) => readonly string[];
  readonly because: string;
  readonly instead: string;
};

const off = (value: string) => value === "off";
/** Which of the settings have a value that `isBad`. A setting that the server does not have has none. */
function bad(isBad: (value: string) => boolean, ...names: string[]) {
  return (values: Values): readonly string[] =>
    names.flatMap((name) => {
      const value = values.get(name);
      return value !== undefined && isBad(value) ? [`${name} = ${value === "" ? "''" : value}`] : [];
    });
}

/** Both false: no statement is logged for what it takes. */
function logsSlowStatements(values: Values): readonly string[] {
  const slow = bad((value) => value !== "-1", "log_min_duration_statement")(values);
  const sampled = Number(values.get("log_statement_sample_rate") ?? 0) > 0;
  return [
    ...slow,
    ...(sampled ? bad((value) => value !== "-1", "log_min_duration_sample")(values) : []),
    ...bad((value) => Number(value) > 0, "log_transaction_sample_rate")(values),
    ...bad((value) => value === "on", "log_duration")(values),
  ];
}

/** DETAIL and the failed statement hold values; terse messages without the statement hold none. */
function logsFailedStatements(values: Values): readonly string[] {
  return [
    ...bad((value) => !["panic", "fatal"].includes(value), "log_min_error_statement")(values),
    ...bad((value) => value !== "terse", "log_error_verbosity")(values),
  ];
}

function archives(values: Values): readonly string[] {
  if (off(values.get("archive_mode") ?? "off")) return bad((value) => value !== "0", "wal_keep_size")(values);
  return [`archive_mode = ${values.get("archive_mode")}`];
}

const rules: readonly Rule[] = [
  {
    check: "what is acknowledged is on disk",
    verdict: "refusal",
    faults: bad(off, "fsync", "full_page_writes", "synchronous_commit"),
    because: "a power cut would take back answers that raters were told are in",
    instead: "Turn them on in postgresql.conf",
  },
  {
    check: "no statement is logged",
    verdict: "refusal",
    faults: (values) => [
      ...bad((value) => value !== "none", "log_statement")(values),
      ...bad((value) => value === "on", "debug_print_parse", "debug_print_rewritten", "debug_print_plan")(values),
      ...bad((value) => value !== "none" && value !== "", "pgaudit.log")(values),
    ],
    because: "the log would tell who answered when, and what people wrote to each other",
    instead: "Set log_statement = none and the others off",
  },
  {
    check: "no parameter is logged",
    verdict: "refusal",
    faults: bad((value) => value !== "0", "log_parameter_max_length", "log_parameter_max_length_on_error"),
    because: "parameters are what people wrote, and any statement that gets into the log would bring them along",
    instead: "Set both to 0",
  },
  {
    check: "auto_explain is silent",
    verdict: "refusal",
    faults: bad((value) => value !== "-1", "auto_explain.log_min_duration"),
    because: "plans in the log hold what people wrote",
    instead: "Set auto_explain.log_min_duration = -1",
  },
  {
    check: "failed statements leave no words in the log",
    verdict: "warning",
    faults: logsFailedStatements,
    because: "a failed statement and its DETAIL may hold what people wrote",
    instead: "Set log_min_error_statement = panic and log_error_verbosity = terse",
  },
  {
    check: "slow statements are not logged",
    verdict: "warning",
    faults: logsSlowStatements,
    because: "the log would tell when answers came in, though not from whom",
    instead: "Set log_min_duration_statement = -1, the sample rates to 0 and log_duration = off",
  },
  {
    check: "pg_stat_statements keeps no statements",
    verdict: "warning",
    faults: (values) =>
      values.has("pg_stat_statements.track")
        ? bad((value) => value !== "none", "pg_stat_statements.track")(values)
        : [],
    because: "it keeps the text of statements; ours carry their values apart, those of other tools may not",
    instead: "Set pg_stat_statements.track = none for this database, or reset it each time you have looked",
  },
  {
    check: "commits have no times",
    verdict: "warning",
    faults: bad((value) => value === "on", "track_commit_timestamp"),
    because: "the database would keep when each answer came in",
    instead: "Set track_commit_timestamp = off",
  },
  {
    check: "the write-ahead log is not kept for long",
    verdict: "warning",
    faults: archives,
    because: "it holds every sealed ballot ever cast, and rounds that are still open can be put back from it",
    instead: "Keep it for 35 days at most, never on the key store's disks",
  },
];

/** How the server is set for this part's login, by its own account: a setting may differ from login to login. */
export async function examineServer(database: Database): Promise<readonly Finding[]> {
  const values = await readServerSettings(database);
  const findings = rules.map(({ check, verdict, faults, because, instead }): Finding => {
    const found = faults(values);
    if (found.length === 0) return fine(check, "As it should be.");
    const says = `${found.join(", ")}: ${because}. ${instead}, and reload or restart PostgreSQL.`;
    return verdict === "refusal" ? refusal(check, says) : warning(check, says);
  });
  return [...findings, await examineSlots(database), await examineLine(database)];
}

async function examineSlots(database: Database): Promise<Finding> {
  const check = "nobody holds the write-ahead log back";
  const slots = await findIdleSlots(database);
  if (slots.length === 0) return fine(check, "No replication slot is left behind.");
  return warning(
    check,
    `The replication slot ${slots.join(", ")} is not in use and keeps every sealed ballot. Drop it.`,
  );
}

async function examineLine(database: Database): Promise<Finding> {
  const check = "nobody listens on the way to the database";
  if (!(await isOverheard(database))) return fine(check, "The connection is local or encrypted.");
  return warning(check, "The connection to the database is not encrypted. Add ?sslmode=verify-full to its address.");
}
