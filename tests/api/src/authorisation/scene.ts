import { withTenant } from "@parallax/server/db/tenant";
import type { NominationId } from "@parallax/domain/id";
import { findNominations } from "@parallax/server/nomination/store";
import type { Browser } from "@parallax/support/caller";
import { confirmAllRead, leaveAllRemarks } from "@parallax/support/confirm-all-read";
import type { House, TestMember, TestOrganisation } from "@parallax/support/house";
import { openRoundStage, type RoundStage, type StageRound } from "@parallax/support/round-stage";
import postgres from "postgres";
import type { ActorName, Scene } from "./table.ts";

/** A round as a caller can name it: by its id, by a nomination in it, by a rater's link. */
export type SceneRound = StageRound & {
  nominationId: NominationId | null;
  secret: string | null;
  /** A comment that its coach may screen. */
  remarkId: string | null;
};

/** The same kind of round three times: the one that is knocked at, one of other people in A, and one in B. */
export type SceneRounds = Record<"here" | "sibling" | "foreign", SceneRound>;

export type Stage = {
  here: TestOrganisation;
  foreign: TestOrganisation;
  rounds: Record<Exclude<Scene, "no-round">, SceneRounds>;
  /** A browser of the actor, newly signed in. */
  browserOf(actor: ActorName, rounds: SceneRounds): Promise<Browser>;
  /** Somebody of A whose roles may be set, and a coach of A who is nobody's yet. */
  target: TestMember;
  freeCoach: TestMember;
  close(): Promise<void>;
};

const cast = { boss: 1, peer: 3 };

/** Two organisations with rounds in every state, all played through the product's own doors. */
export async function setStage(house: House): Promise<Stage> {
  const play = await openRoundStage(house);
  const [here, foreign] = [await house.foundOrganisation("Here"), await house.foundOrganisation("Foreign")];
  const states: Record<Exclude<Scene, "no-round">, (organisation: TestOrganisation) => Promise<StageRound>> = {
    nominating: (organisation) => play.request(organisation, cast),
    "to-launch": (organisation) => play.request(organisation, cast),
    "to-cancel": (organisation) => play.request(organisation, cast),
    collecting: (organisation) => play.launch(organisation, cast),
    "to-close": (organisation) => play.launch(organisation, cast),
    "in-review": (organisation) => review(play, organisation),
    "to-begin": (organisation) => prepare(play, organisation),
    released: (organisation) => release(play, organisation),
  };
  const sql = postgres(house.superuserUrl, { max: 1 });
  const rounds = {} as Stage["rounds"];
  for (const [scene, make] of Object.entries(states) as [keyof Stage["rounds"], (typeof states)["nominating"]][]) {
    const triple = { here: await make(here), sibling: await make(here), foreign: await make(foreign) };
    rounds[scene] = {
      here: await nameRound(house, sql, triple.here),
      sibling: await nameRound(house, sql, triple.sibling),
      foreign: await nameRound(house, sql, triple.foreign),
    };
  }
  const people = {
    member: await house.addMember(here),
    disabled: await house.addMember(here),
    rater: await house.addMember(here, { address: "boss-1@raters.example" }),
    elsewhere: await house.addMember(foreign, { roles: ["administrator", "coach"] }),
  };
  await sql`update members set status = 'disabled' where id = ${people.disabled.memberId}`;
  const browserOf: Stage["browserOf"] = async (actor, { here: round, sibling }) => {
    switch (actor) {
      case "anonymous":
        return house.openBrowser();
      case "expired": {
        const browser = await house.signIn(round.subject);
        await sql`update identity.sessions set expires_at = now() - interval '1 second' where member_id = ${round.subject.memberId}`;
        return browser;
      }
      case "disabled": {
        await sql`update members set status = 'active' where id = ${people.disabled.memberId}`;
        const browser = await house.signIn(people.disabled);
        await sql`update members set status = 'disabled' where id = ${people.disabled.memberId}`;
        return browser;
      }
      case "subject":
        return house.signIn(round.subject);
      case "other-subject":
        return house.signIn(sibling.subject);
      case "coach":
        return house.signIn(round.coach);
      case "other-coach":
        return house.signIn(sibling.coach);
      case "administrator":
        return house.signIn(here.founder);
      case "member":
      case "rater":
      case "elsewhere":
        return house.signIn(people[actor]);
    }
  };
  return {
    here,
    foreign,
    rounds,
    browserOf,
    target: await house.addMember(here),
    freeCoach: await house.addMember(here, { roles: ["coach"] }),
    close: () => sql.end(),
  };
}

async function review(play: RoundStage, organisation: TestOrganisation): Promise<StageRound> {
  const round = await play.closed(organisation, cast, (_rater, _item, at) => (at % 5) + 1);
  await play.work();
  await leaveAllRemarks(round.coachApi, round.roundId);
  return round;
}

async function prepare(play: RoundStage, organisation: TestOrganisation): Promise<StageRound> {
  const round = await review(play, organisation);
  const { coachApi, roundId } = round;
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read this first.", revision: 0 });
  return round;
}

async function release(play: RoundStage, organisation: TestOrganisation): Promise<StageRound> {
  const round = await prepare(play, organisation);
  await round.coachApi.report.release.mutate({ roundId: round.roundId });
  return round;
}

async function nameRound(house: House, sql: postgres.Sql, round: StageRound): Promise<SceneRound> {
  const nominations = await withTenant(house.database, round.subject.organisationId, (tx) =>
    findNominations(tx, round.roundId),
  );
  const comments = await sql<{ id: string }[]>`
    select id from pieces where round_id = ${round.roundId} and kind = 'comment' and cell = 'pooled' limit 1`;
  const raters = "raters" in round ? (round.raters as { secretText: string; group: string }[]) : [];
  return {
    ...round,
    nominationId: nominations[0]?.id ?? null,
    remarkId: comments[0]?.id ?? null,
    secret: raters.find(({ group }) => group === "peer")?.secretText ?? null,
  };
}
