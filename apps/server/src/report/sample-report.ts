import type { Refusal } from "@parallax/domain/refusal";
import type { ReportSnapshot } from "@parallax/domain/report/snapshot";
import { compileReport } from "@parallax/domain/report/compile-report";
import { openGeneratedRound } from "@parallax/domain/report/open-generated-round";
import { hashSnapshot } from "@parallax/domain/report/hash-snapshot";
import { accepted, type Result } from "@parallax/domain/result";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { reportQuoteGuide } from "@parallax/language/report/quote-guide";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import { generateBallots } from "../demo/generated-answers.ts";
import type { ProfileWishes } from "../demo/generated-profile.ts";

/** A report that anyone may read, with the coach's words on top. */
export type SampleReport = {
  readonly snapshot: ReportSnapshot;
  readonly introduction: string;
  /** Hexadecimal. */
  readonly hash: string;
};

let made: SampleReport | undefined;

/** The public sample; made once, because it is the same for everybody. */
export function sampleReport(): Result<SampleReport, Refusal> {
  made ??= compileSample();
  return accepted(made);
}

/** Nobody's report: made by the code that makes everybody's, from answers that were drawn. */
function compileSample(): SampleReport {
  const ballots = generateBallots({
    content: leaderAndManager360,
    seed: "mara",
    givenName: "Mara",
    raters,
    wishes,
  });
  const snapshot = compileReport({
    origin: "generated",
    opened: openGeneratedRound({ content: leaderAndManager360, policy: defaultPolicy, invited, ballots }),
    questionnaire: {
      versionId: "00000000-0000-4000-8000-000000000001",
      number: 1,
      content: leaderAndManager360,
    },
    policy: defaultPolicy,
    round: {
      id: "00000000-0000-4000-8000-000000000002",
      subjectName: "Mara Ellison",
      organisationName: "Northlight Instruments",
      coachName: "Jonas Weir",
      closedOn: "2026-10-16",
    },
    quoteGuide: reportQuoteGuide,
    seed: new Uint8Array(32).fill(7),
  });
  return { snapshot, introduction, hash: Buffer.from(hashSnapshot(snapshot)).toString("hex") };
}

/** Two of the three groups are big enough; the two others are shown together with the smaller of them. */
const raters: readonly RaterGroup[] = [
  "self",
  "boss",
  ...Array<RaterGroup>(6).fill("peer"),
  ...Array<RaterGroup>(5).fill("direct-report"),
  ...Array<RaterGroup>(2).fill("other"),
];
const invited = { boss: 1, peer: 7, "direct-report": 5, other: 3 };

/** Somebody who gives direction well, is hard to see planning, and thinks more of her listening than those who are listened to. */
const wishes: ProfileWishes = {
  levels: {
    "strategic-questions": 4.4,
    clarity: 4.5,
    focus: 2.9,
    humility: 4.3,
    communication: 4.3,
    organization: 3.1,
    anticipation: 3.7,
    execution: 3.6,
    empathy: 3.5,
    risk: 3.8,
    listening: 3.2,
    inclusion: 3.9,
  },
  selfAbove: {
    "strategic-questions": -0.5,
    clarity: -0.3,
    focus: 0.3,
    humility: -1.9,
    communication: 0.1,
    organization: 0,
    anticipation: 0.1,
    execution: 0.3,
    empathy: 0.7,
    risk: 0,
    listening: 1.5,
    inclusion: 0.2,
  },
  axes: {
    "influence-organization": 0.28,
    "vision-execution": 0.3,
    "why-how": 0.2,
    "direction-planning": 0.24,
    "transformation-transaction": 0.42,
    "culture-systems": 0.45,
    "people-skills": 0.55,
    "flexibility-stability": 0.36,
    "future-now": 0.62,
  },
  needs: {
    "influence-organization": 0.45,
    "vision-execution": 0.5,
    "why-how": 0.33,
    "direction-planning": 0.7,
    "transformation-transaction": 0.4,
    "culture-systems": 0.6,
    "people-skills": 0.34,
    "flexibility-stability": 0.5,
    "future-now": 0.5,
  },
};

const introduction = `Mara, fourteen people took the time, and most of them wrote as well. That alone says something.

Two things are worth an hour. People put what you ask and what you say very high, higher than you do in places. And where you feel that you listen, those who talk to you are less sure. Read page one, then the remarks, and leave the rest until we meet.

Nothing in here has to be answered. Bring what surprised you.`;
