import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { linkSecret } from "@parallax/domain/ballot/link-secret";
import type { Answer, Piece } from "@parallax/domain/ballot/piece";
import type { InvitationId, RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { NominatedGroup, RaterGroup } from "@parallax/domain/round/rater-group";
import { findInvited } from "@parallax/server/ballot/invitation-store";
import { workThrough, type OpenerParts } from "@parallax/server/ballot/opener";
import { withTenant } from "@parallax/server/db/tenant";
import { openKeyStore, type KeyStore } from "@parallax/server/keys/key-store";
import type { Api } from "./caller.ts";
import type { House, TestMember, TestOrganisation } from "./house.ts";
import { sealBallot } from "@parallax/server/demo/seal-ballot";

/** A rater as a test knows one: the link's secret, and where they stand. */
export type StageRater = {
  readonly invitationId: InvitationId;
  readonly group: RaterGroup;
  readonly address: string;
  readonly secret: Uint8Array;
  readonly secretText: string;
};

export type StageRound = {
  readonly roundId: RoundId;
  readonly subject: TestMember;
  readonly coach: TestMember;
  /** Signed in as the subject, and as the coach. */
  readonly subjectApi: Api;
  readonly coachApi: Api;
};

export type LaunchedRound = StageRound & { readonly raters: readonly StageRater[] };

/** What a rater puts in a place of the form: a point, a text, "cannot-say" (where no text belongs), or null for silence. */
export type Fill = (place: {
  readonly kind: Piece["kind"];
  readonly key: string;
  readonly item?: string;
}) => number | string | null;

/** People of each group. */
export type Cast = Readonly<Partial<Record<NominatedGroup, number>>>;

/**
 * Rounds played through the product's own doors: asked for and launched by the API, finished by the real opener on a real key store,
 * answered with really sealed ballots.
 */
export type RoundStage = {
  readonly keys: KeyStore;
  readonly opener: OpenerParts;
  /** Lets the opener do everything that waits. */
  work(): Promise<void>;
  request(organisation: TestOrganisation, cast?: Cast): Promise<StageRound>;
  launch(organisation: TestOrganisation, cast: Cast): Promise<LaunchedRound>;
  launchAsked(organisation: TestOrganisation, round: StageRound): Promise<LaunchedRound>;
  /** The same, answered by everybody by a rule and closed; the comments say whose they are (`commentOf`). Not opened yet. */
  closed(
    organisation: TestOrganisation,
    cast: Cast,
    fill: (rater: StageRater, item: string, at: number) => number | string | null,
  ): Promise<LaunchedRound>;
  /** Fills in the form, seals it for the rater and casts it. */
  answer(
    rater: StageRater,
    fill: Fill,
    previous?: string | null,
  ): Promise<{ readonly receipt: string; readonly sealedText: string }>;
  /** The same without sending it. */
  seal(rater: StageRater, fill: Fill): Promise<Awaited<ReturnType<typeof sealBallot>>>;
};

export async function openRoundStage(house: House): Promise<RoundStage> {
  const keys = await openKeyStore(house.settings);
  const opener: OpenerParts = { world: house.world, database: house.connect("opener"), keys };
  const work = () => workThrough(opener);

  const request: RoundStage["request"] = async (organisation, cast = {}) => {
    const subject = await house.addMember(organisation);
    const coach = await house.addMember(organisation, { roles: ["coach"] });
    const { api: subjectApi } = await house.signIn(subject);
    const { api: coachApi } = await house.signIn(coach);
    const { roundId } = await subjectApi.round.request.mutate({
      questionnaireVersionId: organisation.questionnaireVersionId,
      coachId: coach.memberId,
      closesAt: daysFrom(house.world.now(), 14),
      message: "I would like to know how I lead.",
    });
    for (const [group, count] of Object.entries(cast) as [NominatedGroup, number][]) {
      const people = Array.from({ length: count }, (_, at) => ({
        name: `${group} ${at + 1}`,
        address: `${group}-${at + 1}@raters.example`,
      }));
      await subjectApi.nomination.add.mutate({ roundId, group, people });
    }
    return { roundId, subject, coach, subjectApi, coachApi };
  };

  const seal: RoundStage["seal"] = async (rater, fill) => {
    const entry = await house.anonymous.ballot.enter.mutate({ secret: rater.secretText });
    invariant(entry.state === "open", "a form can be filled in while its round is open");
    return await sealBallot({
      content: entry.content,
      parameters: entry.parameters,
      invitationId: entry.invitationId,
      secret: rater.secret,
      pieces: fillForm(entry.content, fill),
    });
  };

  const launch: RoundStage["launch"] = async (organisation, cast) =>
    launchAsked(organisation, await request(organisation, cast));

  const launchAsked: RoundStage["launchAsked"] = async (organisation, round) => {
    await round.subjectApi.round.launch.mutate({ roundId: round.roundId });
    await work();
    const invited = await withTenant(house.database, organisation.organisationId, (tx) =>
      findInvited(tx, round.roundId),
    );
    const linkKey = await keys.linkKey();
    const raters = invited.map(({ id, group, address, linkVersion }) => {
      const secret = linkSecret(linkKey, id, linkVersion);
      return { invitationId: id, group, address, secret, secretText: toBase64Url(secret) };
    });
    return { ...round, raters };
  };

  const answer: RoundStage["answer"] = async (rater, fill, previous = null) => {
    const { sealedText } = await seal(rater, fill);
    const { receipt } = await house.anonymous.ballot.cast.mutate({
      secret: rater.secretText,
      sealed: sealedText,
      previous,
    });
    return { receipt, sealedText };
  };

  const closed: RoundStage["closed"] = async (organisation, cast, fill) => {
    const round = await launch(organisation, cast);
    for (const [at, rater] of round.raters.entries())
      await answer(rater, ({ kind, key, item }) =>
        kind === "comment" ? commentOf(rater) : fill(rater, item ?? key, at),
      );
    await round.subjectApi.round.close.mutate({ roundId: round.roundId });
    return round;
  };

  return { keys, opener, work, request, launch, launchAsked, closed, seal, answer };
}

/** A comment that names its writer, so that a test finds it wherever it should not be. */
export function commentOf({ invitationId }: StageRater): string {
  return `${invitationId} says`;
}

export function ratersOf({ raters }: LaunchedRound, group: RaterGroup): readonly StageRater[] {
  return raters.filter((rater) => rater.group === group);
}

/** The first of a group. */
export function raterOf(round: LaunchedRound, group: RaterGroup): StageRater {
  const [rater] = ratersOf(round, group);
  invariant(rater !== undefined, `a ${group} was invited`);
  return rater;
}

/** Every piece of a form, filled in by a rule: a number or "cannot-say" for what is rated, a text for a comment, null for silence. */
export function fillForm(content: QuestionnaireContent, fill: Fill): readonly Piece[] {
  const rated = (place: Parameters<Fill>[0]): Answer => {
    const answer = fill(place);
    return typeof answer === "string" ? "cannot-say" : answer;
  };
  return layoutForm(content).pieces.map((place): Piece => {
    const { kind, key } = place;
    if (place.kind === "comment") {
      const text = fill({ kind, key });
      return { kind: place.kind, key, text: typeof text === "string" ? text : null };
    }
    if (place.kind === "competency") {
      const answers = place.items.map((item) => rated({ kind, key, item }));
      return { kind: place.kind, key, answers };
    }
    return { kind: place.kind, key, answer: rated({ kind, key }) };
  });
}

function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}
