import type { Language } from "../language.ts";
import { type PlacedWording, wordingsOf } from "./placed-wordings.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

/** Something that keeps a questionnaire from being used; `place` names it as `items[3].others`. */
export type QuestionnaireFlaw = { readonly place: string; readonly kind: QuestionnaireFlawKind };
export type QuestionnaireFlawKind =
  | "nothing-asked"
  | "id-malformed"
  | "id-repeated"
  | "competency-unknown"
  | "competency-without-items"
  | "wording-missing"
  | "wording-too-long"
  | "placeholder-unknown"
  | "placeholder-uneven"
  | "scale-malformed"
  | "labels-incomplete";

const longestId = 40;
const longestWording = 400;
const longestScale = 11;

/**
 * Everything that is wrong with a questionnaire, in reading order; an empty list means that a round may launch with it.
 * Ids are kebab-case, at most 40 characters, and unique among their kind; every competency has an item and every item its competency;
 * every wording is there in each of `languages`, at most 400 characters, and names nobody but `{name}`, the self wordings not even
 * that, and as often in one language as in another; scales have 2 to 11 whole points, each with a label where they carry labels.
 */
export function checkQuestionnaire(
  content: QuestionnaireContent,
  languages: readonly Language[],
): readonly QuestionnaireFlaw[] {
  return [
    ...checkSomethingIsAsked(content),
    ...checkScales(content),
    ...checkIds(content),
    ...checkMembership(content),
    ...wordingsOf(content).flatMap((wording) => checkWording(wording, languages)),
  ];
}

function checkSomethingIsAsked(content: QuestionnaireContent): readonly QuestionnaireFlaw[] {
  const asked = content.items.length + content.axes.length + content.watchOuts.length + content.openQuestions.length;
  return asked === 0 ? [{ place: "items", kind: "nothing-asked" }] : [];
}

function checkScales(content: QuestionnaireContent): readonly QuestionnaireFlaw[] {
  const bounds = [
    { place: "scale", part: content.scale },
    { place: "axisScale", part: content.axisScale },
    { place: "watchOutScale", part: content.watchOutScale },
    { place: "reflectionScale", part: content.reflectionScale },
  ];
  const labelled = [
    { place: "scale", part: content.scale },
    { place: "watchOutScale", part: content.watchOutScale },
  ];
  return [
    ...bounds
      .filter(({ part }) => !isWholeScale(part))
      .map(({ place }): QuestionnaireFlaw => ({ place, kind: "scale-malformed" })),
    ...labelled
      .filter(({ part }) => part.labels.length !== part.max - part.min + 1)
      .map(({ place }): QuestionnaireFlaw => ({
        place: `${place}.labels`,
        kind: "labels-incomplete",
      })),
  ];
}

function isWholeScale({ min, max }: { readonly min: number; readonly max: number }): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && max > min && max - min < longestScale;
}

function checkIds(content: QuestionnaireContent): readonly QuestionnaireFlaw[] {
  const kinds = {
    competencies: content.competencies,
    items: content.items,
    axes: content.axes,
    watchOuts: content.watchOuts,
    openQuestions: content.openQuestions,
    reflections: content.reflections,
  };
  return Object.entries(kinds).flatMap(([kind, parts]) => {
    const seen = new Set<string>();
    return parts.flatMap(({ id }, at): readonly QuestionnaireFlaw[] => {
      const place = `${kind}[${at}].id`;
      if (seen.has(id)) return [{ place, kind: "id-repeated" }];
      seen.add(id);
      const sound = id.length <= longestId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
      return sound ? [] : [{ place, kind: "id-malformed" }];
    });
  });
}

function checkMembership(content: QuestionnaireContent): readonly QuestionnaireFlaw[] {
  const known = new Set(content.competencies.map((competency) => competency.id));
  const used = new Set(content.items.map((item) => item.competencyId));
  return [
    ...content.competencies.flatMap(({ id }, at): readonly QuestionnaireFlaw[] =>
      used.has(id) ? [] : [{ place: `competencies[${at}]`, kind: "competency-without-items" }],
    ),
    ...content.items.flatMap(({ competencyId }, at): readonly QuestionnaireFlaw[] =>
      known.has(competencyId) ? [] : [{ place: `items[${at}].competencyId`, kind: "competency-unknown" }],
    ),
  ];
}

function checkWording(
  { place, wording, nameable }: PlacedWording,
  languages: readonly Language[],
): readonly QuestionnaireFlaw[] {
  const texts = languages.map((language) => wording[language]?.trim() ?? "");
  const strangers = texts.some((text) =>
    (text.match(/\{[^}]*\}?/g) ?? []).some((found) => !nameable || found !== "{name}"),
  );
  return [
    ...(texts.includes("") ? [{ place, kind: "wording-missing" } as const] : []),
    ...(texts.some((text) => text.length > longestWording) ? [{ place, kind: "wording-too-long" } as const] : []),
    ...(strangers ? [{ place, kind: "placeholder-unknown" } as const] : []),
    ...(new Set(texts.filter((text) => text !== "").map((text) => text.split("{name}").length)).size > 1
      ? [{ place, kind: "placeholder-uneven" } as const]
      : []),
  ];
}
