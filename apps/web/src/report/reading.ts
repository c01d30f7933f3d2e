import { pickWording } from "@parallax/domain/language";
import type { Language, Wording } from "@parallax/domain/language";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { isRaterGroup } from "@parallax/domain/round/rater-group";
import { reportPeopleWords as peopleWords } from "@parallax/language/en/report-people";
import { directionOf } from "@parallax/language/language";
import { formatList } from "@parallax/language/list-format";
import { formatScore } from "@parallax/language/number-format";
import type { ReportNames } from "@parallax/language/report-sentence";
import type { ChartScale } from "../ui/chart/place-on.ts";

/** A report and how its reader reads: the one thing that every part of the page is given. */
export type Reading = {
  readonly snapshot: ReportSnapshot;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly names: ReportNames;
  /** A wording in the reader's language, the subject's given name filled in. */
  readonly text: (wording: Wording | undefined) => string;
  readonly score: (value: number) => string;
  readonly competencyScale: ChartScale;
  readonly axisScale: ChartScale;
  readonly watchOutScale: ChartScale;
};

const isolate = { first: "\u2068", last: "\u2069" } as const;

/** Makes a report ready to be read in a language. */
export function readReport(snapshot: ReportSnapshot, language: Language): Reading {
  const { content } = snapshot.questionnaire;
  const direction = directionOf(language);
  const givenName = snapshot.round.subjectName.split(" ")[0] ?? snapshot.round.subjectName;
  const text = (wording: Wording | undefined): string =>
    wording === undefined ? "" : pickWording(wording, language).text.replaceAll("{name}", givenName);
  const scaleOf = ({ min, max }: { min: number; max: number }): ChartScale => ({
    min,
    max,
    direction,
  });
  return {
    snapshot,
    language,
    direction,
    text,
    names: namesOf(snapshot, text, language),
    score: (value) => formatScore(value, language),
    competencyScale: scaleOf(content.scale),
    axisScale: scaleOf(content.axisScale),
    watchOutScale: scaleOf(content.watchOutScale),
  };
}

/** Titles are isolated: by direction for the sentence around them, and for the page that sets them apart (`Sentence`). */
function namesOf(
  { questionnaire: { content } }: ReportSnapshot,
  text: Reading["text"],
  language: Language,
): ReportNames {
  const named = (title: string): string => `${isolate.first}${title}${isolate.last}`;
  const axisOf = (id: string) => content.axes.find((axis) => axis.id === id);
  return {
    competency: (id) => named(text(content.competencies.find((entry) => entry.id === id)?.title)),
    axis: (id) => named(text(axisOf(id)?.title)),
    pole: (id, end) => named(text(end === "leader" ? axisOf(id)?.leaderPole : axisOf(id)?.managerPole)),
    group: (group) => peopleWords.inSentence[group],
    cell: (key) =>
      formatList(
        key
          .split("+")
          .filter(isRaterGroup)
          .map((group) => peopleWords.inSentence[group]),
        language,
      ),
  };
}

/** A cell as a label of its own: "Peers", "Direct reports and other raters, combined". */
export function cellLabel(key: string, language: Language): string {
  const groups = key.split("+").filter(isRaterGroup);
  const [first, ...rest] = groups;
  if (first === undefined) return key;
  if (rest.length === 0) return peopleWords.label[first];
  const labels = [peopleWords.label[first], ...rest.map((group) => peopleWords.inSentence[group])];
  return peopleWords.combined({ groups: formatList(labels, language) });
}

/** Splits a sentence into its words and the titles in it. */
export function sentenceParts(sentence: string): readonly { readonly text: string; readonly isName: boolean }[] {
  return sentence
    .split(/(\u2068[^\u2069]*\u2069)/u)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(isolate.first) ? { text: part.slice(1, -1), isName: true } : { text: part, isName: false },
    );
}
