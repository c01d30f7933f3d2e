import { paragraphsOf } from "../ballot/paragraphs-of.ts";
import { quoteRoomOf } from "../ballot/quote-room.ts";
import type { RoundPolicy } from "../round/policy.ts";
import { isRaterGroup, type RaterGroup } from "../round/rater-group.ts";
import { dissolveRound } from "../statistics/dissolve-round.ts";
import type { CellPlan, DissolvedRound } from "../statistics/dissolved-round.ts";
import { InvalidInput, shown } from "../statistics/invalid-input.ts";
import { planCells } from "../statistics/plan-cells.ts";
import type { RoundConfig, ValidRater, ValidRound } from "../statistics/round-input.ts";
import { validateFrame, validateRound } from "../statistics/validate-round.ts";
import { compileReport } from "./compile-report.ts";
import type { OpenedRemark } from "./opened-round.ts";
import { askedGroups, compilePanel } from "./panel.ts";
import type { QuoteGuide } from "./quote.ts";
import { askedIn, readRoundFile, type RoundFileTexts } from "./round-file.ts";
import type { ReportSnapshot } from "./snapshot.ts";

/** The field's names for groups, and what the product calls them. */
const otherNames: Readonly<Record<string, RaterGroup>> = { manager: "boss", report: "direct-report" };

/**
 * The report of a round file (contract.md): the same plan of cells, figures and sentences as a round of the product, by the file's own
 * config, and the same report of the same file on every day. Throws `InvalidInput` that names the place.
 */
export function compileRoundFile(file: unknown, quoteGuide: QuoteGuide): ReportSnapshot {
  const given = validateRound(file);
  const texts = readRoundFile(file, given);
  const round = inOurWords(given);
  const invited = countOf(round);
  const plan = planCells(round, askedGroups(invited));
  const competencies = dissolveRound(round, plan);
  const policy = policyOf(round.config);
  const remarks = remarksOf(round, texts, plan);
  const asked = Object.values(invited).reduce((sum, count) => sum + count, 0);
  return compileReport({
    origin: "round",
    opened: {
      competencies,
      axes: dissolveAxes(round, texts, plan),
      watchOuts: dissolveRound({ ...emptyList(round.config), raters: round.raters.map(unasked) }, plan),
      roleNeeds: [],
      reflections: [],
      remarks: remarks.told,
      ...quoteRoomOf(remarks.writers),
      panel: compilePanel(competencies, invited, policy),
      counts: { invited: asked, cast: asked, spoiled: 0 },
    },
    questionnaire: { versionId: "file", number: 1, content: { ...texts.content, openQuestions: remarks.questions } },
    policy,
    round: {
      id: "file",
      subjectName: texts.subject,
      organisationName: "",
      coachName: null,
      closedOn: texts.closedOn,
    },
    quoteGuide,
    // Remarks come in an order that hangs on their texts alone.
    seed: new Uint8Array(32),
  });
}

/** The round with its groups called as the product calls them. */
function inOurWords(round: ValidRound): ValidRound {
  const { config } = round;
  const named = (groups: readonly string[], place: string): readonly RaterGroup[] => {
    const ours = groups.map((group, at) => groupOf(group, `config.${place}[${at}]`));
    if (new Set(ours).size !== ours.length) throw new InvalidInput(`config.${place}`, "names one group twice");
    return ours;
  };
  return {
    ...round,
    config: {
      ...config,
      identifiedGroups: named(config.identifiedGroups, "identifiedGroups"),
      anonymousGroups: named(config.anonymousGroups, "anonymousGroups"),
      absorbPreference: named(config.absorbPreference, "absorbPreference"),
      groupWeights: Object.fromEntries(
        Object.entries(config.groupWeights).map(([group, weight]) => [
          groupOf(group, `config.groupWeights.${group}`),
          weight,
        ]),
      ),
    },
    raters: round.raters.map((rater, at) => ({ ...rater, group: groupOf(rater.group, `raters[${at}].group`) })),
  };
}

function groupOf(name: string, place: string): RaterGroup {
  const group = otherNames[name] ?? name;
  if (isRaterGroup(group)) return group;
  const known = "self, boss (or manager), peer, direct-report (or report), other";
  throw new InvalidInput(place, `${shown(name)} is no group that a report has words for: ${known}`);
}

function policyOf({ k, kSpread, remainder, ...groups }: RoundConfig): RoundPolicy {
  const ours = (names: readonly string[]): readonly RaterGroup[] => names.filter(isRaterGroup);
  return {
    k,
    kSpread,
    remainder,
    identifiedGroups: ours(groups.identifiedGroups),
    anonymousGroups: ours(groups.anonymousGroups),
    absorbPreference: ours(groups.absorbPreference),
  };
}

/** A file knows whom it holds, and nothing of others who were asked. */
function countOf({ raters }: ValidRound): Partial<Record<RaterGroup, number>> {
  const counts: Partial<Record<RaterGroup, number>> = {};
  for (const { group } of raters) if (isRaterGroup(group) && group !== "self") counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}

function dissolveAxes(round: ValidRound, { content, axisAnswers }: RoundFileTexts, plan: CellPlan): DissolvedRound {
  const frame = validateFrame({
    scale: content.axisScale,
    competencies: content.axes.map(({ id }) => ({ id, items: [id] })),
    items: content.axes.map(({ id }) => ({ id, competency: id })),
    config: configOfLists(round.config),
  });
  const raters = round.raters.map(({ id, group }) => ({
    id,
    group,
    answers: Object.fromEntries(
      [...axisAnswers].flatMap(([axis, answers]) => {
        const answer = answers[id];
        return answer === undefined ? [] : [[axis, answer]];
      }),
    ),
  }));
  return dissolveRound({ ...frame, raters }, plan);
}

function emptyList(config: RoundConfig): Omit<ValidRound, "raters"> {
  return validateFrame({ scale: { min: 1, max: 5 }, competencies: [], items: [], config: configOfLists(config) });
}

function unasked(rater: ValidRater): ValidRater {
  return { ...rater, answers: {} };
}

/** What holds for every list; the rest speaks of the competencies' own scale. */
function configOfLists({ identifiedGroups, anonymousGroups, k, kSpread, remainder, absorbPreference }: RoundConfig) {
  return { identifiedGroups, anonymousGroups, k, kSpread, remainder, absorbPreference };
}

/** Comments of shown people and of the subject; nothing is left of others', not even which question they answered. */
function remarksOf(round: ValidRound, { comments, content }: RoundFileTexts, plan: CellPlan) {
  const shownRaters = new Set(plan.cells.flatMap((cell) => cell.raters));
  const self = round.raters.find(({ group }) => group === "self")?.id;
  const kept = comments.filter(({ rater }) => rater === self || shownRaters.has(rater));
  const told = kept.flatMap(({ rater, question, text }, at): readonly OpenedRemark[] =>
    rater === self
      ? [{ id: `${at}`, question, cell: "self", text }]
      : paragraphsOf(text).map((part, place) => ({ id: `${at}.${place}`, question, cell: "pooled", text: part })),
  );
  const writers = new Set(kept.map(({ rater }) => rater).filter((rater) => rater !== self)).size;
  return { told, writers, questions: [...content.openQuestions, ...askedIn(kept, content)] };
}
