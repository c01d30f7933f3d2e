import type { Actor, Role } from "@parallax/domain/actor";
import type { Refusal } from "@parallax/domain/refusal";
import type { Result } from "@parallax/domain/result";
import { burnRoundKey } from "@parallax/server/ballot/burn-round-key";
import { castBallot } from "@parallax/server/ballot/cast-ballot";
import { declineInvitation } from "@parallax/server/ballot/decline-invitation";
import { finishLaunch, type OpenerParts } from "@parallax/server/ballot/finish-launch";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { voidRestoredRounds } from "@parallax/server/ballot/void-restored-rounds";
import { withdrawBallot } from "@parallax/server/ballot/withdraw-ballot";
import type { Database } from "@parallax/server/db/connect";
import type { MemberContext } from "@parallax/server/door";
import { releaseReport } from "@parallax/server/report/release-report";
import { cancelRound } from "@parallax/server/round/cancel-round";
import { closeDueRounds } from "@parallax/server/round/close-due-rounds";
import { closeRound } from "@parallax/server/round/close-round";
import { extendRound } from "@parallax/server/round/extend-round";
import type { House, TestMember } from "@parallax/support/house";
import type postgres from "postgres";
import type { Scene, Sealed, Standing } from "./scene.ts";

/** The connections that a party acts by. */
export type Party = { readonly app: Database; readonly opener: Database; readonly superuser: postgres.Sql };

/** What somebody does to a round, and where a round stands when it is worth trying. Resolves with its outcome in words. */
export type Act = {
  readonly name: string;
  readonly at: readonly Standing[];
  /** `answer`: a rater's. `end`: ends the round for raters. `whole`: several acts in one, which only happen while another is stopped. */
  readonly kind: "answer" | "end" | "whole" | "other";
  run(party: Party): Promise<string>;
};

/** Everything that can happen to a round that others rely on. `organisation` is the house's one. */
export function actsOf(house: House, scene: Scene, keys: OpenerParts["keys"]): readonly Act[] {
  const { round, boss, peer, waiting, acme } = scene;
  const { organisationId } = acme;
  const { roundId } = round;
  const place = { organisationId, roundId };
  const { world, settings } = house;
  const context = ({ app }: Party) => ({ world, database: app, settings, requestId: "interleaving", actor: anyone });
  const member = (party: Party, { memberId, accountId }: TestMember, roles: readonly Role[] = []): MemberContext => ({
    ...context(party),
    actor: { kind: "member" as const, accountId, organisationId, memberId, roles },
  });
  const asSubject = (party: Party) => member(party, round.subject);
  const asAdministrator = (party: Party) => member(party, acme.founder, ["administrator"]);
  const opener = ({ opener: database }: Party): OpenerParts => ({ world, database, keys });

  const cast = async (
    party: Party,
    { secretText: secret }: { secretText: string },
    { sealedText }: Sealed,
    previous: Sealed | null,
  ) => answerOf(castBallot(context(party), { secret, sealed: sealedText, previous: previous?.receipt ?? null }));
  const close = (party: Party) => answerOf(closeRound(asSubject(party), { roundId }));
  const cancel = (party: Party, id = roundId) =>
    answerOf(cancelRound(asAdministrator(party), { roundId: id, reason: "No more." }));
  const open = async (party: Party) => String(await openBallots(opener(party), place));
  const burn = async (party: Party) => String(await burnRoundKey(opener(party), place));
  const end = async (party: Party) => [await close(party), await open(party), await burn(party)].join();

  const answering: readonly Standing[] = ["collecting", "overdue", "closed", "restored"];
  return [
    { name: "cast", kind: "answer", at: answering, run: (party) => cast(party, peer, peer.early, null) },
    {
      name: "cast by the same link",
      kind: "answer",
      at: ["collecting", "overdue"],
      run: (party) => cast(party, peer, peer.late, null),
    },
    { name: "cast the same bytes", kind: "whole", at: answering, run: (party) => cast(party, peer, peer.early, null) },
    {
      name: "replace",
      kind: "answer",
      at: ["collecting", "overdue"],
      run: (party) => cast(party, boss, boss.second, boss.first),
    },
    {
      name: "withdraw",
      kind: "answer",
      at: ["collecting", "overdue"],
      run: (party) =>
        answerOf(withdrawBallot(context(party), { secret: boss.secretText, previous: boss.first.receipt })),
    },
    {
      name: "decline",
      kind: "answer",
      at: ["collecting", "overdue"],
      run: (party) => answerOf(declineInvitation(context(party), { secret: peer.secretText })),
    },
    { name: "close", kind: "end", at: ["collecting", "overdue", "restored"], run: close },
    {
      name: "close at the deadline",
      kind: "end",
      at: ["collecting", "overdue"],
      run: async ({ app }) => String(await closeDueRounds(world, app)),
    },
    {
      name: "extend",
      kind: "other",
      at: ["collecting", "overdue", "restored"],
      run: (party) => answerOf(extendRound(asSubject(party), { roundId, closesAt: inDays(30) })),
    },
    {
      name: "cancel",
      kind: "end",
      at: ["collecting", "closed", "in-review", "restored"],
      run: (party) => cancel(party),
    },
    {
      name: "finish a launch",
      kind: "other",
      at: ["collecting"],
      run: async (party) => String(await finishLaunch(opener(party), { organisationId, roundId: waiting })),
    },
    { name: "cancel a launch", kind: "other", at: ["collecting"], run: (party) => cancel(party, waiting) },
    { name: "open", kind: "other", at: ["collecting", "closed", "in-review"], run: open },
    { name: "burn", kind: "other", at: ["collecting", "closed", "in-review"], run: burn },
    {
      name: "void",
      kind: "end",
      at: ["collecting", "restored"],
      run: async (party) => String(await voidRestoredRounds(opener(party))),
    },
    {
      name: "release",
      kind: "other",
      at: ["in-review"],
      run: async (party) => {
        const released = await releaseReport(member(party, round.coach), { roundId });
        return released.ok ? `version ${released.value.number}` : JSON.stringify(released.refusal);
      },
    },
    { name: "close, open and burn", kind: "whole", at: ["collecting"], run: end },
    {
      name: "cast the same bytes, close, open and burn",
      kind: "whole",
      at: ["collecting"],
      run: async (party) => [await cast(party, peer, peer.early, null), await end(party)].join(),
    },
    {
      name: "cancel and burn",
      kind: "whole",
      at: ["collecting", "closed"],
      run: async (party) => [await cancel(party), await burn(party)].join(),
    },
    {
      name: "take a new link",
      kind: "other",
      at: ["collecting"],
      run: (party) => renewLink(party, organisationId, peer.invitationId),
    },
    { name: "migrate", kind: "other", at: ["collecting", "closed"], run: migrateTables },
  ];
}

/** Only what is the same whoever is quicker: a receipt is, an instant is not. */
async function answerOf(result: Promise<Result<unknown, Refusal>>): Promise<string> {
  const answer = await result;
  return JSON.stringify(answer.ok ? answer.value : answer.refusal);
}

/** As the schema foresees it and no verb does yet: the place gets another link, and the old one is nobody's. */
async function renewLink({ app }: Party, organisationId: string, invitationId: string): Promise<string> {
  return await app.$client.begin(async (sql) => {
    await sql`select set_config('app.organisation', ${organisationId}, true)`;
    await sql`select from invitations where id = ${invitationId} for update`;
    await sql`update invitations set link_version = link_version + 1, secret_hash = sha256('a new link') where id = ${invitationId}`;
    return "renewed";
  });
}

/** A migration as ours are: one transaction that needs tables for itself, in the order in which verbs take them. */
async function migrateTables({ superuser }: Party): Promise<string> {
  await superuser.begin(async (sql) => {
    await sql`set local role parallax_owner`;
    for (const table of ["rounds", "invitations", "sealed_ballots"])
      await sql.unsafe(`alter table ${table} add column spare integer`);
    for (const table of ["rounds", "invitations", "sealed_ballots"])
      await sql.unsafe(`alter table ${table} drop column spare`);
  });
  return "migrated";
}

const anyone: Actor = { kind: "anonymous" };

function inDays(days: number): Date {
  return new Date(new Date().setUTCHours(12, 0, 0, 0) + days * 86_400_000);
}
