import { pickWording } from "@parallax/domain/language";
import type { Language, Wording } from "@parallax/domain/language";
import type { Finding, FindingPart } from "@parallax/domain/report/finding";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { isRaterGroup } from "@parallax/domain/round/rater-group";
import { reportPeopleWords as peopleWords } from "../en/report-people.ts";
import { directionOf } from "../language.ts";
import { formatList } from "../list-format.ts";
import { formatScore } from "../number-format.ts";
import type { ReportNames } from "../report-sentence.ts";

/** A closed scale as it is drawn. `direction` says at which side its low end lies. */
export type DrawnScale = { readonly min: number; readonly max: number; readonly direction: "ltr" | "rtl" };

/** A report and how its reader reads: the one thing that every part of the page is given. */
export type Reading = {
  readonly snapshot: ReportSnapshot;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly names: ReportNames;
  /** A wording in the reader's language, the subject's given name filled in. */
  readonly text: (wording: Wording | undefined) => string;
  readonly score: (value: number) => string;
  readonly competencyScale: DrawnScale;
  readonly axisScale: DrawnScale;
  readonly watchOutScale: DrawnScale;
};

const isolate = { first: "\u2068", last: "\u2069" } as const;

/** Makes a report ready to be read in a language. */
export function readReport(snapshot: ReportSnapshot, language: Language): Reading {
  const { content } = snapshot.questionnaire;
  const direction = directionOf(language);
  const givenName = snapshot.round.subjectName.split(" ")[0] ?? snapshot.round.subjectName;
  const text = (wording: Wording | undefined): string =>
    wording === undefined ? "" : pickWording(wording, language).text.replaceAll("{name}", givenName);
  const scaleOf = ({ min, max }: { min: number; max: number }): DrawnScale => ({
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
  const named = isolated;
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

/** A name as it stands in a sentence: apart by direction, and for the page that sets it apart. */
export function isolated(name: string): string {
  return `${isolate.first}${name}${isolate.last}`;
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

/** The findings of one part of the report, in their order. */
export function findingsOf({ snapshot }: Reading, part: FindingPart): readonly Finding[] {
  return snapshot.findings.filter((finding) => finding.part === part);
}
