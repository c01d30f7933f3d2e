import type { OpenedBallot } from "@parallax/domain/ballot/dissolved-ballots";
import type { Answer, Piece } from "@parallax/domain/ballot/piece";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { seededChance } from "./chance.ts";
import type { Chance } from "./chance.ts";
import { generateRemarks } from "./generate-remarks.ts";
import { profileOf } from "./generated-profile.ts";
import type { GeneratedProfile, ProfileWishes } from "./generated-profile.ts";

/** A round that never took place. The same seed and people give the same answers. */
export type GeneratedRound = {
  readonly content: QuestionnaireContent;
  readonly seed: string;
  /** The subject's given name, as raters would write it. */
  readonly givenName: string;
  /** Who answers, in order: the subject's own form is the group `self`. */
  readonly raters: readonly RaterGroup[];
  readonly wishes?: ProfileWishes;
};

/**
 * One ballot per rater, as people would fill them: each rater is a little kinder or harsher throughout (halo), groups see different
 * sides, nobody can say everything, a few questions are left out, and some write.
 */
export function generateBallots(round: GeneratedRound): readonly OpenedBallot[] {
  const chance = seededChance(round.seed);
  const profile = profileOf(round.content, chance.part("profile"), round.wishes ?? {});
  const remarks = generateRemarks(round, profile, chance.part("remarks"));
  return round.raters.map((group, place) => ({
    group,
    pieces: [...ratedPieces(round.content, profile, group, chance.part(`rater ${place}`)), ...(remarks[place] ?? [])],
  }));
}

/** How far single raters stray, in points of a five-point scale. */
const spread = { halo: 0.4, own: 0.3, competency: 0.3, item: 0.5, axis: 0.16, need: 0.12 };

function ratedPieces(
  content: QuestionnaireContent,
  profile: GeneratedProfile,
  group: RaterGroup,
  chance: Chance,
): readonly Piece[] {
  const halo = group === "self" ? 0 : chance.normal() * spread.halo;
  // One person's view of themself is of one piece; what they are meant to see in themself shows.
  const steady = group === "self" ? spread.own : 1;
  return [
    ...content.competencies.map(({ id }): Piece => {
      const seen = profile.level(id, group) + halo + chance.normal() * spread.competency * steady;
      const items = content.items.filter((item) => item.competencyId === id);
      const answers = items.map(({ reverse }): Answer => {
        const felt = seen + chance.normal() * spread.item * steady;
        const point = pointOn(content.scale, (felt - 1) / 4);
        return answerOr(reverse ? mirrored(content.scale, point) : point, group, id, chance);
      });
      return { kind: "competency", key: id, answers };
    }),
    ...content.axes.map(({ id }): Piece => {
      const place = profile.axis(id, group) + chance.normal() * spread.axis;
      const answer = answerOr(pointOn(content.axisScale, place), group, id, chance);
      return { kind: "axis", key: id, answer };
    }),
    ...content.watchOuts.map(({ id }): Piece => {
      const seen = profile.watchOut(id, group) - halo / 6 + chance.normal() * 0.18;
      const answer = answerOr(pointOn(content.watchOutScale, seen), group, id, chance);
      return { kind: "watch-out", key: id, answer };
    }),
    ...ownPieces(content, profile, group, chance),
  ];
}

/** Where the role needs the subject, and what only the subject is asked. */
function ownPieces(
  content: QuestionnaireContent,
  profile: GeneratedProfile,
  group: RaterGroup,
  chance: Chance,
): readonly Piece[] {
  const needs = content.axes.map(({ id }): Piece => {
    const place = profile.need(id) + chance.normal() * spread.need;
    return { kind: "role-need", key: id, answer: pointOn(content.axisScale, place) };
  });
  const reflections = content.reflections.map(({ id }): Piece => {
    const answer = pointOn(content.reflectionScale, 0.3 + chance.uniform() * 0.65);
    return { kind: "reflection", key: id, answer };
  });
  if (group === "self") return [...needs, ...reflections];
  return group === "boss" ? needs : [];
}

/** How often somebody of a group has seen too little to say. */
const cannotSayShare: Readonly<Record<RaterGroup, number>> = {
  self: 0,
  boss: 0.05,
  peer: 0.09,
  "direct-report": 0.05,
  other: 0.2,
};
const skippedShare = 0.012;
/** What is done where not everybody is. */
const outOfSight: readonly string[] = ["organization", "anticipation", "execution", "risk"];

function answerOr(answer: number, group: RaterGroup, key: string, chance: Chance): Answer {
  const draw = chance.uniform();
  const farOff = outOfSight.includes(key) && group !== "direct-report" ? 2 : 1;
  if (draw < cannotSayShare[group] * farOff) return "cannot-say";
  return group !== "self" && draw > 1 - skippedShare ? null : answer;
}

type WholeScale = { readonly min: number; readonly max: number };

/** A share of the way along a scale as one of its points. */
function pointOn({ min, max }: WholeScale, share: number): number {
  return Math.min(max, Math.max(min, Math.round(min + share * (max - min))));
}

function mirrored({ min, max }: WholeScale, point: number): number {
  return min + max - point;
}
