import { describe, expect, test } from "vitest";
import type { Actor, Role } from "./actor.ts";
import { asId } from "./id.ts";
import {
  may,
  mayInOrganisation,
  organisationPermissions,
  permissionsOf,
  permit,
  roundPermissions,
  type RoundSides,
} from "./may.ts";
import { roundStatuses } from "./round/status.ts";

const organisationId = asId<"organisation">("00000000-0000-4000-8000-000000000001");
const subjectId = asId<"member">("00000000-0000-4000-8000-000000000002");
const coachId = asId<"member">("00000000-0000-4000-8000-000000000003");
const stranger = asId<"member">("00000000-0000-4000-8000-000000000004");

const member = (memberId: typeof subjectId, roles: readonly Role[] = [], home = organisationId): Actor => ({
  kind: "member",
  accountId: asId<"account">("00000000-0000-4000-8000-00000000000a"),
  organisationId: home,
  memberId,
  roles,
});

const elsewhere = asId<"organisation">("00000000-0000-4000-8000-0000000000ff");
const actors: Record<string, Actor> = {
  subject: member(subjectId),
  coach: member(coachId, ["coach"]),
  "another coach": member(stranger, ["coach"]),
  administrator: member(stranger, ["administrator"]),
  member: member(stranger),
  "administrator elsewhere": member(subjectId, ["administrator"], elsewhere),
  rater: {
    kind: "rater",
    organisationId,
    roundId: asId<"round">("00000000-0000-4000-8000-00000000000b"),
    invitationId: asId<"invitation">("00000000-0000-4000-8000-00000000000c"),
  },
  anonymous: { kind: "anonymous" },
  clockwork: { kind: "clockwork" },
  opener: { kind: "opener" },
};

const round = (status: RoundSides["status"]): RoundSides => ({
  organisationId,
  subjectId,
  coachId,
  status,
});

describe("Who may do what with a round", () => {
  test("is this table, and nothing else", () => {
    const table = Object.entries(actors).flatMap(([name, actor]) =>
      roundPermissions.flatMap((act) => {
        const when = roundStatuses.filter((status) => may(actor, act, round(status)));
        const text = when.length === roundStatuses.length ? "always" : when.join(" ");
        return when.length === 0 ? [] : [`${name} | ${act} | ${text}`];
      }),
    );
    expect(`\n${table.join("\n")}\n`).toMatchInlineSnapshot(`
      "
      subject | round.get | always
      subject | round.change | draft nominating approval
      subject | round.launch | nominating approval
      subject | round.close | collecting
      subject | round.extend | collecting
      subject | round.cancel | draft nominating approval collecting
      subject | round.resendOwnForm | collecting
      subject | reminder.list | always
      subject | reminder.change | draft nominating approval collecting
      subject | nomination.list | always
      subject | nomination.add | draft nominating approval
      subject | nomination.remove | draft nominating approval
      subject | nomination.changeGroup | draft nominating approval
      subject | report.live | released archived
      subject | report.readState | released archived
      subject | report.noteReading | released archived
      subject | thanks.get | released archived
      subject | thanks.send | released archived
      subject | report.ownView | released archived
      subject | report.guess | released archived
      subject | report.released | released archived
      subject | goal.list | released archived
      subject | goal.save | released archived
      subject | goal.remove | released archived
      subject | goal.share | released archived
      coach | round.get | always
      coach | round.close | collecting
      coach | round.extend | collecting
      coach | report.remarks | in-review released archived
      coach | report.screenRemark | in-review released
      coach | report.confirmRemarksRead | in-review
      coach | report.draft | in-review released
      coach | report.saveIntroduction | in-review released
      coach | report.planRelease | in-review
      coach | report.release | in-review
      coach | report.beginLive | in-review
      coach | report.correct | released
      coach | report.openPart | released archived
      coach | report.live | released archived
      coach | report.readState | released archived
      coach | coaching.note | always
      coach | coaching.saveNote | always
      coach | report.released | released archived
      coach | paper.requestPrep | in-review released archived
      coach | goal.list | released archived
      administrator | round.get | always
      administrator | round.close | collecting
      administrator | round.extend | collecting
      administrator | round.replaceCoach | collecting closed in-review released
      administrator | round.cancel | draft nominating approval collecting closed in-review
      clockwork | round.close | collecting
      clockwork | report.release | in-review
      "
    `);
  });

  test("tells a stranger the same as if the round did not exist", () => {
    for (const name of ["member", "another coach", "administrator elsewhere", "rater", "anonymous"])
      for (const act of roundPermissions)
        for (const status of roundStatuses)
          expect(permit(actors[name] ?? { kind: "anonymous" }, act, round(status))).toEqual({
            ok: false,
            refusal: { code: "not-found" },
          });
  });

  test("tells who may, but not now, when", () => {
    expect(permit(member(subjectId), "round.extend", round("closed"))).toEqual({
      ok: false,
      refusal: { code: "round-status", status: "closed", needed: ["collecting"] },
    });
  });

  test("adds up for one who holds several places", () => {
    const both = member(coachId, ["coach", "administrator"]);
    expect(permissionsOf(both, round("in-review"))).toEqual(expect.arrayContaining(["report.draft", "round.cancel"]));
  });

  test("lets no administrator destroy the answers of their own round", () => {
    const own = member(subjectId, ["administrator"]);
    const ends = (actor: typeof own) => roundStatuses.filter((status) => may(actor, "round.cancel", round(status)));
    expect(ends(own)).toEqual(["draft", "nominating", "approval", "collecting"]);
    expect(ends(own)).toEqual(ends(member(subjectId)));
    expect(ends(member(stranger, ["administrator"]))).toContain("in-review");
  });
});

describe("what concerns an organisation", () => {
  const table = organisationPermissions.map((act) => {
    const allowed = Object.entries(actors)
      .filter(([, actor]) => mayInOrganisation(actor, act, organisationId))
      .map(([name]) => name);
    return `${act}: ${allowed.join(", ")}`;
  });

  test("is its members' to do, and some of it only with the role", () => {
    expect(table).toEqual([
      "organisation.directory: subject, coach, another coach, administrator, member",
      "organisation.coaches: subject, coach, another coach, administrator, member",
      "organisation.addMembers: administrator",
      "organisation.changeRoles: administrator",
      "organisation.change: administrator",
      "questionnaire.available: subject, coach, another coach, administrator, member",
      "questionnaire.preview: subject, coach, another coach, administrator, member",
      "round.mine: subject, coach, another coach, administrator, member",
      "round.request: subject, coach, another coach, administrator, member",
      "round.all: administrator",
      "coaching.caseload: coach, another coach",
      "coaching.noteKey: coach, another coach",
      "coaching.beginNotes: coach, another coach",
      "coaching.forgetNotes: coach, another coach",
      "paper.requestAll: coach, another coach",
      "paper.progress: coach, another coach",
      "audit.list: administrator",
    ]);
  });
});
