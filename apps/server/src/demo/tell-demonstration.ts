import type { OrganisationId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { parseAddress, type Address } from "@parallax/domain/nomination/address";
import { findMemberships, findOrganisations } from "../db/lookup.ts";
import { withTenant } from "../db/tenant.ts";
import { addMembers } from "../organisation/add-members.ts";
import { foundOrganisation } from "../organisation/found-organisation.ts";
import { findMembersByAddress } from "../organisation/store.ts";
import { findNewestVersions } from "../questionnaire/store.ts";
import { findAccount } from "../sign-in/store.ts";
import { addressOf, administrator, coaches, colleagues, demoOrganisation, everyone, type PersonKey } from "./people.ts";
import { playRound } from "./play-round.ts";
import { demoRounds } from "./rounds.ts";
import type { Stage, StageDoors } from "./stage.ts";

/**
 * Tells the demonstration organisation through the product's own verbs, when the database is new. A telling that was cut short is taken up
 * where it stopped; an organisation that somebody else founded is left alone.
 */
export async function tellDemonstration(doors: StageDoors): Promise<void> {
  const organisationId = await findOrFound(doors);
  if (organisationId === null) return;
  const stage = await setStage(doors, organisationId);
  await seatEveryone(stage);
  for (const round of demoRounds) await playRound(stage, round);
}

async function findOrFound({ world, app }: StageDoors): Promise<OrganisationId | null> {
  const address = toAddress(addressOf(administrator.key));
  const founder = await findAccount(app, address);
  if (founder !== null) {
    const seats = await findMemberships(app, founder);
    return seats.find(({ organisationName }) => organisationName === demoOrganisation.name)?.organisationId ?? null;
  }
  if ((await findOrganisations(app)).length > 0) return null;
  world.log.info("telling the demonstration organisation");
  const order = { ...demoOrganisation, founder: { name: administrator.name, address } };
  return (await foundOrganisation({ world, database: app }, order)).organisationId;
}

async function setStage(doors: StageDoors, organisationId: OrganisationId): Promise<Stage> {
  const [version] = await withTenant(doors.app, organisationId, (tx) => findNewestVersions(tx));
  invariant(version !== undefined, "a founded organisation has a questionnaire");
  return {
    ...doors,
    organisationId,
    questionnaireVersionId: version.id,
    content: version.content,
    async actorOf(key) {
      const [member] = await withTenant(doors.app, organisationId, (tx) =>
        findMembersByAddress(tx, [toAddress(addressOf(key))]),
      );
      invariant(member !== undefined, `${key} is a member`);
      const { id: memberId, accountId, roles } = member;
      return { kind: "member", organisationId, memberId, accountId, roles };
    },
  };
}

async function seatEveryone(stage: Stage): Promise<void> {
  const coachKeys: readonly PersonKey[] = coaches.map(({ key }) => key);
  const people = [...coaches, ...colleagues].map(({ key, name }) => ({
    name,
    address: addressOf(key),
    roles: coachKeys.includes(key) ? (["coach"] as const) : [],
  }));
  const context = { ...stage.context, actor: await stage.actorOf(administrator.key) };
  const seated = await addMembers(context, { people, dryRun: false });
  invariant(seated.ok && seated.value.problems.length === 0, `${everyone.length} people are seated`);
}

function toAddress(text: string): Address {
  const address = parseAddress(text);
  invariant(address.ok, `${text} is an address`);
  return address.value;
}
