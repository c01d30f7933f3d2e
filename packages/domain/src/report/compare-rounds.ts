import type { Wording } from "../language.ts";
import type { QuestionnaireContent, RatingScale } from "../questionnaire/questionnaire.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { classifyChange, groupChange, type ChangeClass, type GroupChange } from "../statistics/group-change.ts";
import { round1 } from "../statistics/round1.ts";
import type { AnalysedList } from "./present-list.ts";

// Since last time (methods.md 17.1): only what was asked in the same words on the same scale and is answered by the same groups in both
// rounds; everything else is named as not comparable. Raters are treated as independent samples, which is cautious where they are the same.

/** A round's competencies with what was asked. */
export type ComparableRound = { readonly content: QuestionnaireContent; readonly competencies: AnalysedList };

/** Others' shown means, then and now, and what the change may be called; `self` are the subject's own, then and now. */
export type CompetencyChange = {
  readonly id: string;
  readonly before: number;
  readonly now: number;
  readonly change: ChangeClass;
  readonly self: { readonly before: number | null; readonly now: number | null };
};

export type NotComparable = {
  readonly id: string;
  readonly why: "asked-differently" | "other-groups" | "not-shown";
};

export type RoundComparison = {
  readonly changes: readonly CompetencyChange[];
  readonly notComparable: readonly NotComparable[];
};

/** Compares what all others say of each competency, in the order of the later questionnaire. */
export function compareRounds(before: ComparableRound, now: ComparableRound): RoundComparison {
  const looked = now.competencies.frame.competencies.map(({ id }) => ({ id, ...lookAt(id, before, now) }));
  const adjusted = benjaminiHochberg(looked.map((look) => ("why" in look ? null : look.tested.p)));
  const { config } = now.competencies.frame;
  const changes = looked.flatMap((look, place): CompetencyChange[] => {
    const pAdj = adjusted[place];
    if ("why" in look || pAdj == null) return [];
    const { id, means, self, tested } = look;
    const [was, is] = means.map(round1);
    if (was === undefined || is === undefined) return [];
    return [{ id, before: was, now: is, change: classifyChange(tested, pAdj, config), self }];
  });
  return { changes, notComparable: looked.flatMap((look) => ("why" in look ? [{ id: look.id, why: look.why }] : [])) };
}

type Looked =
  | { readonly why: NotComparable["why"] }
  | {
      readonly means: readonly [number, number];
      readonly self: CompetencyChange["self"];
      readonly tested: GroupChange;
    };

function lookAt(id: string, before: ComparableRound, now: ComparableRound): Looked {
  if (!askedAlike(id, before.content, now.content)) return { why: "asked-differently" };
  const then = before.competencies.analysis.allOthers[id];
  const here = now.competencies.analysis.allOthers[id];
  if (then?.mean == null || then.se === null || then.df === null) return { why: "not-shown" };
  if (here?.mean == null || here.se === null || here.df === null) return { why: "not-shown" };
  if (then.cells?.join() !== here.cells?.join()) return { why: "other-groups" };
  const tested = groupChange({
    m1: then.mean,
    v1: then.se ** 2,
    n1: 1,
    df1: then.df,
    m2: here.mean,
    v2: here.se ** 2,
    n2: 1,
    df2: here.df,
  });
  return { means: [then.mean, here.mean], self: { before: ownOf(before, id), now: ownOf(now, id) }, tested };
}

/** Whether an answer means the same: the scale's points and words, and every behaviour of the competency, in both forms. */
function askedAlike(id: string, before: QuestionnaireContent, now: QuestionnaireContent): boolean {
  const [was, is] = [before, now].map(({ items }) => items.filter(({ competencyId }) => competencyId === id));
  if (was === undefined || is === undefined || was.length === 0 || was.length !== is.length) return false;
  return (
    sameScale(before.scale, now.scale) &&
    was.every((item, place) => {
      const later = is[place];
      return (
        later !== undefined &&
        item.id === later.id &&
        item.reverse === later.reverse &&
        sameWording(item.self, later.self) &&
        sameWording(item.others, later.others)
      );
    })
  );
}

function sameScale(one: RatingScale, other: RatingScale): boolean {
  return (
    one.min === other.min &&
    one.max === other.max &&
    one.labels.every((label, place) => sameWording(label, other.labels[place] ?? {}))
  );
}

/** A translation that came later changes nothing; another text in a language of both does. */
function sameWording(one: Wording, other: Wording): boolean {
  const texts = new Map<string, string>(Object.entries(other));
  return Object.entries(one).every(([language, text]) => !texts.has(language) || texts.get(language) === text);
}

function ownOf({ competencies }: ComparableRound, id: string): number | null {
  const own = competencies.analysis.self[id] ?? null;
  return own === null ? null : round1(own);
}
