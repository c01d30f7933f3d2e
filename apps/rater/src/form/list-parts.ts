import { isAsked } from "@parallax/domain/ballot/asked-pieces";
import type { OrientationAxis } from "@parallax/domain/questionnaire/questionnaire";
import type { Visit } from "../door/visit.ts";
import { type Said, said, words } from "../words.ts";
import { type Part, type Question, answerId } from "./question.ts";

const axesOnScreen = 3;

/** The screens of this rater's form: one competency each, watch-outs, axes by threes, reflections, open questions one by one. */
export function listParts(visit: Visit): readonly Part[] {
  const asked = {
    reflections: isAsked("reflection", visit.group, visit.parameters.policy),
    needs: isAsked("role-need", visit.group, visit.parameters.policy),
  };
  return [
    ...competencyParts(visit),
    ...watchOutParts(visit),
    ...axisParts(visit, asked.needs),
    ...(asked.reflections ? reflectionParts(visit) : []),
    ...commentParts(visit),
  ];
}

function plain(text: string): Said {
  return { text };
}

function competencyParts({ content, group, subject }: Visit): readonly Part[] {
  const { min, labels } = content.scale;
  return content.competencies.map((competency) => ({
    id: competency.id,
    title: said(competency.title, subject),
    lead: said(competency.description, subject),
    questions: content.items
      .filter((item) => item.competencyId === competency.id)
      .map((item) => ({
        kind: "rating",
        id: answerId("item", item.id),
        text: said(group === "self" ? item.self : item.others, subject),
        min,
        labels: labels.map((label) => said(label, subject)),
      })),
  }));
}

function watchOutParts({ content, group, subject }: Visit): readonly Part[] {
  if (content.watchOuts.length === 0) return [];
  const { min, labels } = content.watchOutScale;
  return [
    {
      id: "watch-outs",
      title: plain(words.form.watchOutsTitle),
      lead: plain(group === "self" ? words.form.watchOutsLeadSelf : words.form.watchOutsLead({ subject })),
      questions: content.watchOuts.map((watchOut) => ({
        kind: "rating",
        id: answerId("watch-out", watchOut.id),
        text: said(group === "self" ? watchOut.self : watchOut.others, subject),
        min,
        labels: labels.map((label) => said(label, subject)),
      })),
    },
  ];
}

function axisParts(visit: Visit, withNeeds: boolean): readonly Part[] {
  const { axes } = visit.content;
  const self = visit.group === "self";
  const told = { subject: visit.subject };
  const lead = self ? words.form.axesLeadSelf : withNeeds ? words.form.axesLeadNeed(told) : words.form.axesLead(told);
  const parts = Math.ceil(axes.length / axesOnScreen);
  return Array.from({ length: parts }, (_, at) => ({
    id: `axes ${at}`,
    title: plain(words.form.axesTitle({ part: at + 1, parts })),
    lead: plain(lead),
    questions: axes
      .slice(at * axesOnScreen, (at + 1) * axesOnScreen)
      .flatMap((axis) => axisQuestions(axis, visit, withNeeds)),
  }));
}

function axisQuestions(axis: OrientationAxis, visit: Visit, withNeed: boolean): readonly Question[] {
  const { subject, content } = visit;
  const self = visit.group === "self";
  const line = {
    kind: "line",
    ...content.axisScale,
    low: said(axis.leaderPole, subject),
    high: said(axis.managerPole, subject),
  } as const;
  const now = self ? words.form.axisNowSelf : words.form.axisNow({ subject });
  const need = self ? words.form.axisNeedSelf : words.form.axisNeed({ subject });
  const title = said(axis.title, subject);
  if (!withNeed) return [{ ...line, id: answerId("axis", axis.id), text: title, follows: false }];
  return [
    {
      ...line,
      id: answerId("axis", axis.id),
      text: { ...title, text: words.form.axisAsked({ axis: title.text, asked: now }) },
      follows: false,
    },
    { ...line, id: answerId("role-need", axis.id), text: plain(need), follows: true },
  ];
}

function reflectionParts({ content, subject }: Visit): readonly Part[] {
  if (content.reflections.length === 0) return [];
  return [
    {
      id: "reflections",
      title: plain(words.form.reflectionsTitle),
      lead: plain(words.form.reflectionsLead),
      questions: content.reflections.map((reflection) => ({
        kind: "line",
        id: answerId("reflection", reflection.id),
        text: said(reflection.question, subject),
        ...content.reflectionScale,
        low: said(reflection.low, subject),
        high: said(reflection.high, subject),
        follows: false,
      })),
    },
  ];
}

function commentParts({ content, group, subject }: Visit): readonly Part[] {
  const parts = content.openQuestions.length;
  return content.openQuestions.map((question, at) => ({
    id: `comment ${question.id}`,
    title: plain(words.form.commentTitle({ part: at + 1, parts })),
    lead: plain(words.form.commentOptional),
    questions: [
      {
        kind: "comment",
        id: answerId("comment", question.id),
        text: said(group === "self" ? question.self : (question.byGroup?.[group] ?? question.others), subject),
      },
    ],
  }));
}
