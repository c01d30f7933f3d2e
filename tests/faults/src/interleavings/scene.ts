import { cpSync, rmSync } from "node:fs";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { confirmAllRead } from "@parallax/support/confirm-all-read";
import type { House, TestOrganisation } from "@parallax/support/house";
import { raterOf, ratersOf, type LaunchedRound, type RoundStage, type StageRater } from "@parallax/support/round-stage";
import type postgres from "postgres";

/** Where a round stands when two parties come upon it. `restored`: it collects, but its key was burned after the backup was made. */
export const standings = ["collecting", "overdue", "closed", "in-review", "restored"] as const;
export type Standing = (typeof standings)[number];

export type Sealed = { readonly sealedText: string; readonly receipt: string };

/** A round that can be put back to where it stood, with everything that hangs on it, and one that waits for the opener to launch it. */
export type Scene = {
  readonly acme: TestOrganisation;
  readonly round: LaunchedRound;
  readonly waiting: RoundId;
  /** Has `first` in its place; `second` is to replace it. */
  readonly boss: StageRater & { readonly first: Sealed; readonly second: Sealed };
  /** Has nothing in its place; `early` and `late` are two of its ballots. */
  readonly peer: StageRater & { readonly early: Sealed; readonly late: Sealed };
  putBack(standing: Standing): Promise<void>;
  /** Everything that is true now, without chance and times. */
  describe(): Promise<string>;
  /** Removes the copies of the key store. */
  close(): void;
};

const tables = [
  "rounds nominations invitations round_keys sealed_ballots pieces box_receipts withdrawn_receipts",
  "reviews releases letters audit_entries questionnaire_versions",
].flatMap((line) => line.split(" "));

/** Plays a round through its standings and keeps a copy of each, rows and key store. */
export async function openScene(
  house: House,
  stage: RoundStage,
  acme: TestOrganisation,
  superuser: postgres.Sql,
): Promise<Scene> {
  const folder = house.settings.dataDirectory;
  const keep = async (standing: Standing): Promise<void> => {
    for (const table of tables) await superuser.unsafe(`create table kept."${standing} ${table}" as table ${table}`);
    cpSync(folder, `${folder}-${standing}`, { recursive: true });
  };
  const putBack: Scene["putBack"] = async (standing) => {
    const emptied = tables.toReversed().map((table) => `delete from ${table};`);
    const filled = tables.map((table) => `insert into ${table} select * from kept."${standing} ${table}";`);
    const statements = `set local session_replication_role = replica;
      delete from round_canaries; ${emptied.join("")} ${filled.join("")}
      select set_config('app.organisation', '${acme.organisationId}', true);
      select record_canary(id, null) from rounds where status in ('collecting', 'closed')`;
    await superuser.begin((sql) => sql.unsafe(statements));
    rmSync(folder, { recursive: true });
    cpSync(`${folder}-${standing}`, folder, { recursive: true });
  };

  await superuser`create schema kept`;
  const round = await stage.launch(acme, { boss: 1, peer: 3 });
  const { roundId } = round;
  const other = await stage.request(acme, { peer: 3 });
  await other.subjectApi.round.launch.mutate({ roundId: other.roundId });
  const [silent] = ratersOf(round, "peer");
  invariant(silent !== undefined, "peers were invited");
  const answered = raterOf(round, "boss");
  const seal = (rater: StageRater) => stage.seal(rater, ({ kind }) => (kind === "comment" ? null : 3));
  const boss = { ...answered, first: await seal(answered), second: await seal(answered) };
  const peer = { ...silent, early: await seal(silent), late: await seal(silent) };
  await house.anonymous.ballot.cast.mutate({
    secret: boss.secretText,
    sealed: boss.first.sealedText,
    previous: null,
  });
  await keep("collecting");
  await superuser`update rounds set closes_at = now() - interval '1 second' where id = ${roundId}`;
  await keep("overdue");
  await putBack("collecting");
  await round.subjectApi.round.close.mutate({ roundId });
  await keep("closed");
  await openBallots(stage.opener, { organisationId: acme.organisationId, roundId });
  await confirmAllRead(round.coachApi, roundId);
  await superuser`update reviews set introduction = 'Hello.' where round_id = ${roundId}`;
  await keep("in-review");
  await putBack("collecting");
  await stage.keys.burnRoundKey(roundId);
  await keep("restored");

  const named: readonly (readonly [Sealed, string])[] = [
    [boss.first, "first"],
    [boss.second, "second"],
    [peer.early, "early"],
    [peer.late, "late"],
  ];
  return {
    acme,
    round,
    waiting: other.roundId,
    boss,
    peer,
    putBack,
    close() {
      for (const standing of standings) rmSync(`${folder}-${standing}`, { recursive: true, force: true });
    },
    async describe() {
      const [row] = await superuser<{ facts: string }[]>`select jsonb_build_object(
        'rounds', (select jsonb_agg(jsonb_build_array(status, burned, closes_at > now(), closed_at is not null,
          manifest -> 'counts', (select count(*) from invitations i where i.round_id = r.id),
          (select count(*) from round_keys k where k.round_id = r.id)) order by id = ${roundId}) from rounds r),
        'places', (select jsonb_agg(jsonb_build_array(status, link_version) order by id) from invitations where round_id = ${roundId}),
        'stored', (select jsonb_agg(encode(receipt, 'base64') order by receipt) from sealed_ballots),
        'box', (select jsonb_agg(encode(receipt, 'base64') order by receipt) from box_receipts),
        'withdrawn', (select jsonb_agg(encode(receipt, 'base64') order by receipt) from withdrawn_receipts),
        'pieces', (select count(*) from pieces), 'reviews', (select count(*) from reviews), 'releases', (select count(*) from releases),
        'letters', (select jsonb_object_agg(kind, number) from (select kind, count(*) as number from letters group by kind) l),
        'record', (select jsonb_agg(act order by act) from audit_entries))::text as facts`;
      const keys = await Promise.all([roundId, other.roundId].map((id) => stage.keys.readRoundKey(id)));
      const burned = await Promise.all([roundId, other.roundId].map((id) => stage.keys.isBurned(id)));
      const inWords = named.reduce(
        (text, [{ receipt }, name]) => text.replaceAll(toBase64(receipt), name),
        row?.facts ?? "",
      );
      return `${inWords} keys ${keys.map((key) => key !== null).join()} burned ${burned.join()}`;
    },
  };
}

function toBase64(base64url: string): string {
  return Buffer.from(base64url, "base64url").toString("base64");
}
