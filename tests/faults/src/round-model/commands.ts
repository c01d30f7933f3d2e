import { closeDueRounds } from "@parallax/server/round/close-due-rounds";
import { refusalOf } from "@parallax/support/caller";
import type { House } from "@parallax/support/house";
import type { LaunchedRound, RoundStage, StageRater } from "@parallax/support/round-stage";
import fc from "fast-check";
import type postgres from "postgres";
import {
  expectCast,
  expectDecline,
  expectOrganiser,
  expectWithdrawal,
  workOff,
  type RoundModel,
} from "./round-model.ts";

export type SealedBallot = { readonly sealedText: string; readonly receipt: string };

/** The product itself: a launched round, and ballots that were sealed for its places. */
export type RealRound = {
  readonly house: House;
  readonly stage: RoundStage;
  readonly superuser: postgres.Sql;
  readonly round: LaunchedRound;
  readonly raters: readonly StageRater[];
  readonly ballots: readonly (readonly SealedBallot[])[];
};

type Command = fc.AsyncCommand<RoundModel, RealRound>;

/** Few, so that commands meet each other. */
const placesThatAct = 2;
export const ballotsOfPlace = 2;
export const placesInPlay = 3;

/** The answer of the product in the model's words. */
async function told(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    return (await refusalOf(Promise.reject(error))).code;
  }
}

function command(
  words: string,
  run: (model: RoundModel, real: RealRound) => Promise<readonly [string, string]>,
): Command {
  return {
    check: () => true,
    toString: () => words,
    async run(model, real) {
      const [expected, answer] = await run(model, real);
      if (expected !== answer)
        throw new Error(`${words}: the model expects ${expected}, the product answers ${answer}`);
      await compare(words, model, real);
    },
  };
}

/** What the database holds is what the model says, after every command. */
async function compare(
  words: string,
  model: RoundModel,
  { superuser, round, raters, stage }: RealRound,
): Promise<void> {
  const { roundId } = round;
  const [row] = await superuser<
    { status: string; burned: boolean }[]
  >`select status, burned from rounds where id = ${roundId}`;
  const stored = await superuser<{ id: string; receipt: Buffer }[]>`
    select invitation_id as id, receipt from sealed_ballots where round_id = ${roundId}`;
  const box = await superuser<{ receipt: Buffer }[]>`select receipt from box_receipts where round_id = ${roundId}`;
  const key = (await stage.keys.readRoundKey(roundId)) !== null;
  const real = {
    status: row?.status,
    burned: row?.burned,
    stored: raters.map(
      ({ invitationId }) => stored.find(({ id }) => id === invitationId)?.receipt.toString("base64url") ?? null,
    ),
    box: box.map(({ receipt }) => receipt.toString("base64url")).sort(),
    key,
  };
  const expected = {
    status: model.status,
    burned: model.isBurned,
    stored: model.places.map((place) => place.stored),
    box: [...model.box].sort(),
    key: !model.isBurned,
  };
  if (JSON.stringify(real) !== JSON.stringify(expected))
    throw new Error(`${words}: the model says ${JSON.stringify(expected)}, the database ${JSON.stringify(real)}`);
}

const pick = fc.nat({ max: placesThatAct - 1 });
const which = fc.nat({ max: ballotsOfPlace - 1 });
/** `null`, one of the place's ballots, or what the product would name. */
const before = fc.oneof(fc.constant("stored" as const), fc.constant(null), which);

const cast = fc.tuple(pick, which, before).map(([at, number, previous]) =>
  command(`cast(${at}, ballot ${number}, before it ${previous})`, async (model, { house, raters, ballots }) => {
    const ballot = ballots[at]?.[number];
    const secret = raters[at]?.secretText;
    if (ballot === undefined || secret === undefined) throw new Error("The stage is too small.");
    const named =
      previous === "stored"
        ? (model.places[at]?.stored ?? null)
        : previous === null
          ? null
          : (ballots[at]?.[previous]?.receipt ?? null);
    const expected = expectCast(model, at, ballot.receipt, named);
    const call = house.anonymous.ballot.cast.mutate({ secret, sealed: ballot.sealedText, previous: named });
    return [expected, await told(call)];
  }),
);

const withdraw = fc.tuple(pick, fc.oneof(fc.constant("stored" as const), which)).map(([at, number]) =>
  command(`withdraw(${at}, ${number})`, async (model, { house, raters, ballots }) => {
    const secret = raters[at]?.secretText ?? "";
    const stored = number === "stored" ? model.places[at]?.stored : ballots[at]?.[number]?.receipt;
    const previous = stored ?? ballots[at]?.[0]?.receipt ?? "";
    const expected = expectWithdrawal(model, at, previous);
    return [expected, await told(house.anonymous.ballot.withdraw.mutate({ secret, previous }))];
  }),
);

const decline = pick.map((at) =>
  command(`decline(${at})`, async (model, { house, raters }) => [
    expectDecline(model, at),
    await told(house.anonymous.ballot.decline.mutate({ secret: raters[at]?.secretText ?? "" })),
  ]),
);

const organise = fc.constantFrom("close" as const, "extend" as const, "cancel" as const).map((act) =>
  command(act, async (model, { round: { subjectApi, roundId }, superuser }) => {
    const expected = expectOrganiser(model, act);
    if (act === "close") return [expected, await told(subjectApi.round.close.mutate({ roundId }))];
    if (act === "cancel")
      return [expected, await told(subjectApi.round.cancel.mutate({ roundId, reason: "No more." }))];
    const [row] = await superuser<
      { at: Date }[]
    >`select closes_at + interval '1 minute' as at from rounds where id = ${roundId}`;
    const closesAt = new Date(Math.max(row?.at.getTime() ?? 0, Date.now() + 3_600_000)).toISOString();
    return [expected, await told(subjectApi.round.extend.mutate({ roundId, closesAt }))];
  }),
);

const deadline = fc.constant(
  command("the deadline passes", async (model, { superuser, round }) => {
    if (model.status === "collecting") model.isOverdue = true;
    await superuser`update rounds set closes_at = now() - interval '1 second' where id = ${round.roundId} and status = 'collecting'`;
    return ["ok", "ok"];
  }),
);

const work = fc.constant(
  command("worker and opener work", async (model, { house, stage }) => {
    workOff(model);
    await closeDueRounds(house.world, house.database);
    await stage.work();
    return ["ok", "ok"];
  }),
);

/** Raters act more often than organisers, as in life: else most rounds are over before anybody has answered. */
export const allCommands = [cast, cast, cast, cast, withdraw, withdraw, decline, organise, deadline, work];
