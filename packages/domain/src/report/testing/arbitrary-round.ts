import fc from "fast-check";
import type { OpenedBallot } from "../../ballot/dissolved-ballots.ts";
import { layoutForm } from "../../ballot/form-layout.ts";
import type { PieceLayout } from "../../ballot/form-layout.ts";
import type { Answer, Piece } from "../../ballot/piece.ts";
import { defaultPolicy } from "../../round/policy.ts";
import type { RoundPolicy } from "../../round/policy.ts";
import type { RaterGroup } from "../../round/rater-group.ts";
import { compileReport } from "../compile-report.ts";
import { openGeneratedRound } from "../open-generated-round.ts";
import type { InvitedCounts } from "../panel.ts";
import type { ReportSnapshot } from "../snapshot.ts";
import { smallQuestionnaire } from "./small-questionnaire.ts";

/** A made-up round: how many ballots are in it, and the seed of its report. */
export type MadeRound = {
  readonly ballots: readonly OpenedBallot[];
  readonly policy: RoundPolicy;
  readonly seed: number;
  /** Without it everybody invited has cast a ballot. */
  readonly invited?: InvitedCounts;
  /** How many comments the coach holds back, the first ones. */
  readonly held?: number;
};

const groups: readonly RaterGroup[] = ["self", "boss", "peer", "direct-report", "other"];
const layout = layoutForm(smallQuestionnaire);

/** Answers off the middle are likelier than not, so that clear differences occur as well as thin competencies. */
const answerOn = ({ min, max }: { readonly min: number; readonly max: number }): fc.Arbitrary<Answer> =>
  fc.oneof(
    { arbitrary: fc.integer({ min, max }), weight: 6 },
    { arbitrary: fc.constantFrom<Answer>(min, max), weight: 4 },
    { arbitrary: fc.constantFrom<Answer>("cannot-say", null), weight: 2 },
  );

function pieceFor(place: PieceLayout): fc.Arbitrary<Piece> {
  const { kind, key } = place;
  if (place.kind === "comment")
    return fc
      .oneof(fc.constant(null), fc.string({ minLength: 1, maxLength: 60 }), fc.constant("First.\n\nSecond."))
      .map((text) => ({ kind: place.kind, key, text }));
  if (place.kind === "competency")
    return fc.tuple(...place.items.map(() => answerOn(place))).map((answers) => ({ kind: place.kind, key, answers }));
  return answerOn(place).map((answer): Piece => ({ kind: kind as "axis", key, answer }));
}

export const anyPieces: fc.Arbitrary<readonly Piece[]> = fc.tuple(...layout.pieces.map(pieceFor));

export const anyPolicy: fc.Arbitrary<RoundPolicy> = fc
  .record({
    k: fc.integer({ min: 3, max: 4 }),
    remainder: fc.constantFrom("absorb" as const, "withhold" as const),
  })
  .map((part) => ({ ...defaultPolicy, ...part }));

/** Up to one self and nine others of every group. */
export const anyRound: fc.Arbitrary<MadeRound> = fc.record({
  ballots: fc
    .tuple(
      fc.array(fc.record({ group: fc.constant<RaterGroup>("self"), pieces: anyPieces }), { maxLength: 1 }),
      fc.array(fc.record({ group: fc.constantFrom(...groups.slice(1)), pieces: anyPieces }), { maxLength: 9 }),
    )
    .map((parts) => parts.flat()),
  policy: anyPolicy,
  seed: fc.nat(255),
});

/** How many of each group have cast a ballot, the subject left out. */
export function castBy(ballots: readonly OpenedBallot[]): InvitedCounts {
  return Object.fromEntries(
    groups.slice(1).map((group) => [group, ballots.filter((ballot) => ballot.group === group).length]),
  );
}

/** The report of a made-up round, by the code that makes real ones. */
export function reportOf({ ballots, policy, seed, held = 0, invited = castBy(ballots) }: MadeRound): ReportSnapshot {
  const opened = openGeneratedRound({ content: smallQuestionnaire, policy, invited, ballots });
  const others = opened.remarks.filter(({ cell }) => cell === "pooled").slice(0, held);
  return compileReport({
    origin: "round",
    opened,
    screenings: new Map(others.map(({ id }) => [id, { kind: "held", concern: "may-hurt" }])),
    questionnaire: { versionId: "small", number: 1, content: smallQuestionnaire },
    policy,
    round: {
      id: "made",
      subjectName: "Ada Example",
      organisationName: "Acme",
      coachName: null,
      closedOn: "2026-11-22",
    },
    quoteGuide: { questions: ["keep"], words: { clarity: ["clear"], focus: ["focus*"] } },
    seed: new Uint8Array(32).fill(seed),
  });
}
