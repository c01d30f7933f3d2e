import type { Actor, Role } from "./actor.ts";
import type { OrganisationId } from "./id.ts";
import type { Refusal } from "./refusal.ts";
import { accepted, refused, type Result } from "./result.ts";
import type { Round } from "./round/round.ts";
import type { RoundStatus } from "./round/status.ts";

/** What somebody can be in a round. */
export type Place = "subject" | "coach" | "administrator" | "clockwork" | "opener";

const preparing = ["draft", "nominating", "approval"] as const;
const unreleased = [...preparing, "collecting", "closed", "in-review"] as const;
const always = [...unreleased, "released", "archived", "cancelled", "void"] as const;

/**
 * Who may do what with a round, from which place and while the round is what. The one table that verbs obey and screens ask; an act
 * that has no row does not exist. A subject may end a round while people answer, but not once their answers are in.
 */
const acts = {
  "round.get": { subject: always, coach: always, administrator: always },
  "round.change": { subject: preparing },
  "round.launch": { subject: ["nominating", "approval"] },
  "round.close": {
    subject: ["collecting"],
    coach: ["collecting"],
    administrator: ["collecting"],
    clockwork: ["collecting"],
  },
  "round.extend": { subject: ["collecting"], coach: ["collecting"], administrator: ["collecting"] },
  "round.replaceCoach": { administrator: ["collecting", "closed", "in-review", "released"] },
  "round.cancel": { subject: [...preparing, "collecting"], administrator: unreleased },
  "round.resendOwnForm": { subject: ["collecting"] },
  "reminder.list": { subject: always },
  "reminder.change": { subject: [...preparing, "collecting"] },
  "nomination.list": { subject: always },
  "nomination.add": { subject: preparing },
  "nomination.remove": { subject: preparing },
  "nomination.changeGroup": { subject: preparing },
  "report.remarks": { coach: ["in-review", "released", "archived"] },
  "report.screenRemark": { coach: ["in-review", "released"] },
  "report.confirmRemarksRead": { coach: ["in-review"] },
  "report.draft": { coach: ["in-review", "released"] },
  "report.saveIntroduction": { coach: ["in-review", "released"] },
  "report.planRelease": { coach: ["in-review"] },
  "report.release": { coach: ["in-review"], clockwork: ["in-review"] },
  "report.beginLive": { coach: ["in-review"] },
  "report.correct": { coach: ["released"] },
  "report.openPart": { coach: ["released", "archived"] },
  "report.live": { subject: ["released", "archived"], coach: ["released", "archived"] },
  "report.readState": { subject: ["released", "archived"], coach: ["released", "archived"] },
  "coaching.note": { coach: always },
  "coaching.saveNote": { coach: always },
  "report.noteReading": { subject: ["released", "archived"] },
  "thanks.get": { subject: ["released", "archived"] },
  "thanks.send": { subject: ["released", "archived"] },
  "report.ownView": { subject: ["released", "archived"] },
  "report.guess": { subject: ["released", "archived"] },
  "report.released": { subject: ["released", "archived"], coach: ["released", "archived"] },
  "paper.requestPrep": { coach: ["in-review", "released", "archived"] },
  "goal.list": { subject: ["released", "archived"], coach: ["released", "archived"] },
  "goal.save": { subject: ["released", "archived"] },
  "goal.remove": { subject: ["released", "archived"] },
  "goal.share": { subject: ["released", "archived"] },
} as const satisfies Record<string, Partial<Record<Place, readonly RoundStatus[]>>>;

export type RoundPermission = keyof typeof acts;

export const roundPermissions = Object.keys(acts) as readonly RoundPermission[];

/** What the table looks at. */
export type RoundSides = Pick<Round, "organisationId" | "subjectId" | "coachId" | "status">;

/** Whether the actor may do this with this round now: the button exists. */
export function may(actor: Actor, act: RoundPermission, round: RoundSides): boolean {
  return permit(actor, act, round).ok;
}

/**
 * The same with the reason: `not-found` for whoever has no place that does this (there is no telling apart what is missing from what is
 * somebody else's), `round-status` for whoever may do it at another time.
 */
export function permit(actor: Actor, act: RoundPermission, round: RoundSides): Result<null, Refusal> {
  const row: Partial<Record<Place, readonly RoundStatus[]>> = acts[act];
  const statuses = placesThatCount(actor, act, round).flatMap((place) => row[place] ?? []);
  if (statuses.length === 0) return refused({ code: "not-found" });
  if (statuses.includes(round.status)) return accepted(null);
  return refused({ code: "round-status", status: round.status, needed: [...new Set(statuses)] });
}

/**
 * A subject who is an administrator besides may not end their own round once answers are in, whatever they heard of them, nor choose who
 * reads what was written about them after the raters were told a name.
 */
const notForOneself: ReadonlySet<RoundPermission> = new Set(["round.cancel", "round.replaceCoach"]);

function placesThatCount(actor: Actor, act: RoundPermission, round: RoundSides): readonly Place[] {
  const places = placesOf(actor, round);
  return notForOneself.has(act) && places.includes("subject") ? ["subject"] : places;
}

/** Every act that the actor may do with this round now. */
export function permissionsOf(actor: Actor, round: RoundSides): readonly RoundPermission[] {
  return roundPermissions.filter((act) => may(actor, act, round));
}

/** One person can hold several places in a round, such as an administrator who is its subject. */
export function placesOf(
  actor: Actor,
  round: Pick<RoundSides, "organisationId" | "subjectId" | "coachId">,
): readonly Place[] {
  if (actor.kind === "clockwork" || actor.kind === "opener") return [actor.kind];
  if (actor.kind !== "member" || actor.organisationId !== round.organisationId) return [];
  const places: Place[] = [];
  if (actor.memberId === round.subjectId) places.push("subject");
  // Whoever is no longer a coach of the organisation is none of its rounds' either, from that moment on.
  if (actor.memberId === round.coachId && actor.roles.includes("coach")) places.push("coach");
  if (actor.roles.includes("administrator")) places.push("administrator");
  return places;
}

/** What concerns an organisation and no single round: any member of it, or only those with the role. */
const organisationActs = {
  "organisation.directory": "member",
  "organisation.coaches": "member",
  "organisation.addMembers": "administrator",
  "organisation.changeRoles": "administrator",
  "organisation.change": "administrator",
  "questionnaire.available": "member",
  "questionnaire.preview": "member",
  "round.mine": "member",
  "round.request": "member",
  "round.all": "administrator",
  "coaching.caseload": "coach",
  "coaching.noteKey": "coach",
  "coaching.beginNotes": "coach",
  "coaching.forgetNotes": "coach",
  "paper.requestAll": "coach",
  "paper.progress": "coach",
  "audit.list": "administrator",
} as const satisfies Record<string, "member" | Role>;

export type OrganisationPermission = keyof typeof organisationActs;

export const organisationPermissions = Object.keys(organisationActs) as readonly OrganisationPermission[];

/** Whether the actor may do this in this organisation. Whoever may not is answered `not-found`, as everywhere. */
export function mayInOrganisation(actor: Actor, act: OrganisationPermission, organisationId: OrganisationId): boolean {
  if (actor.kind !== "member" || actor.organisationId !== organisationId) return false;
  const needed = organisationActs[act];
  return needed === "member" || actor.roles.includes(needed);
}
