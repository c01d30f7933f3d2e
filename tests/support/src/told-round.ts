import { asId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { hashRelease } from "@parallax/domain/report/hash-release";
import { letters } from "@parallax/server/db/schema/mail";
import { rounds } from "@parallax/server/db/schema/round";
import { withTenant } from "@parallax/server/db/tenant";
import type { RoundPolicy } from "@parallax/domain/round/policy";
import { defaultPolicy } from "@parallax/domain/round/policy";
import { composeLetter } from "@parallax/server/mail/compose-letter";
import { lockLetter } from "@parallax/server/mail/store";
import { eq, isNull } from "drizzle-orm";
import type { Browser } from "./caller.ts";
import { confirmAllRead } from "./confirm-all-read.ts";
import { comparable, type Run } from "./comparable.ts";
import type { House, TestOrganisation } from "./house.ts";
import { openRoundStage, type Cast, type LaunchedRound, type RoundStage } from "./round-stage.ts";
import { walkOutlets, type Outlet } from "./walk-outlets.ts";

/** A launched round with everybody who may look at it, each in a browser of their own. */
export type ToldRound = LaunchedRound & {
  readonly stage: RoundStage;
  readonly organisation: TestOrganisation;
  readonly people: Readonly<Record<"subject" | "coach" | "administrator" | "colleague" | "anybody", Browser>>;
  /** Everything that these people can fetch now by the ids that they know, or by every id that they can find. */
  look(way?: "known" | "found"): Promise<readonly Outlet[]>;
  /** The same, as two runs of the same round have it in common. */
  lookAlike(way?: "known" | "found"): Promise<readonly string[]>;
  /** Every letter that the product has written to its members, as it would be sent. */
  letters(): Promise<readonly string[]>;
  readonly run: Run & { readonly drawn: string[] };
};

/** Whoever has a place in the round and so finds ids in what they fetch. */
const followers = ["subject", "coach", "administrator"];

/** Sets a round up in a seeded house: the same calls in another house with the same seed make the same round. */
export async function tellRound(house: House, cast: Cast, policy: Partial<RoundPolicy> = {}): Promise<ToldRound> {
  const now = house.world.now();
  const stage = await openRoundStage(house);
  const organisation = await house.foundOrganisation("Acme");
  const asked = await stage.request(organisation, cast);
  // No page sets a policy yet; before the launch the web's role may.
  await withTenant(house.database, organisation.organisationId, async (tx) => {
    await tx
      .update(rounds)
      .set({ policy: { ...defaultPolicy, ...policy } })
      .where(eq(rounds.id, asked.roundId));
  });
  const round = await stage.launchAsked(organisation, asked);
  const people = {
    subject: await house.signIn(round.subject),
    coach: await house.signIn(round.coach),
    administrator: await house.signIn(organisation.founder),
    colleague: await house.signIn(await house.addMember(organisation)),
    anybody: house.openBrowser(),
  };
  const { sixWords } = await round.subjectApi.round.get.query({ roundId: round.roundId });
  const run = { now, drawn: [JSON.stringify(sixWords)] };
  const ids = [round.roundId, organisation.questionnaireVersionId, round.subject.memberId];
  const look: ToldRound["look"] = (way) => walkOutlets(people, ids, way === "found" ? followers : []);
  const lookAlike: ToldRound["lookAlike"] = async (way) => comparable(await look(way), run);
  const letters: ToldRound["letters"] = () => lettersToMembers(house, organisation);
  return { ...round, stage, organisation, people, run, look, lookAlike, letters };
}

/** What differs from house to house, and is nothing that anybody answered. */
const stationery = {
  dates: { closesAt: new Date("2031-02-03T12:00:00Z") },
  keys: { linkKey: new Uint8Array(32), signInKey: new Uint8Array(32) },
  settings: { publicUrl: "https://feedback.example", mailFrom: "feedback@feedback.example" },
};

async function lettersToMembers(house: House, { organisationId }: TestOrganisation): Promise<readonly string[]> {
  const posted = await withTenant(house.connect("mailer"), organisationId, async (tx) => {
    const rows = await tx.select({ id: letters.id }).from(letters).where(isNull(letters.invitationId));
    return await Promise.all(rows.map(({ id }) => lockLetter(tx, asId<"letter">(id))));
  });
  const composed = await Promise.all(
    posted.map(async (letter) => {
      invariant(letter !== undefined, "a letter that was found can be locked");
      const round = letter.round === null ? null : { ...letter.round, ...stationery.dates };
      const { to, subject, html, text } = await composeLetter(
        { ...letter, round },
        stationery.keys,
        stationery.settings,
      );
      return [to.address, subject, text, html].join("\n");
    }),
  );
  return composed.sort();
}

/** Closes and opens the round, and looks at it before and after it is released. */
export async function finishTold({
  stage,
  roundId,
  subjectApi,
  coachApi,
  ...told
}: ToldRound): Promise<readonly string[]> {
  await subjectApi.round.close.mutate({ roundId });
  await stage.work();
  const unread = await told.lookAlike();
  await confirmAllRead(coachApi, roundId);
  await coachApi.report.saveIntroduction.mutate({ roundId, introduction: "Read page one first.", revision: 0 });
  const read = await told.lookAlike();
  await coachApi.report.release.mutate({ roundId });
  await subjectApi.report.guess.mutate({ roundId, guesses: {} });
  // It covers the moment of the release too; all else that it covers is compared where it stands.
  const released = await coachApi.report.released.query({ roundId });
  invariant(
    Buffer.from(hashRelease(released)).toString("hex") === released.hash,
    "a release has the hash of what it is",
  );
  told.run.drawn.push(released.hash);
  return [...unread, ...read, ...(await told.lookAlike("found")), ...(await told.letters())];
}
