import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { linkSecret } from "@parallax/domain/ballot/link-secret";
import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import { castBallot } from "../ballot/cast-ballot.ts";
import { declineInvitation } from "../ballot/decline-invitation.ts";
import { findInvited } from "../ballot/invitation-store.ts";
import { withTenant } from "../db/tenant.ts";
import { findLaunchParameters } from "../round/store.ts";
import { generateBallots } from "./generated-answers.ts";
import { addressOf, nameOf } from "./people.ts";
import type { DemoRound } from "./rounds.ts";
import { sealBallot } from "./seal-ballot.ts";
import type { Stage } from "./stage.ts";

/** Everybody who has answered by now does so, each with a ballot sealed as a browser would. Who did already is passed over. */
export async function castAnswers(stage: Stage, story: DemoRound, roundId: RoundId): Promise<void> {
  const { everyone, launch } = await withTenant(stage.app, stage.organisationId, async (tx) => ({
    everyone: await findInvited(tx, roundId),
    launch: await findLaunchParameters(tx, roundId),
  }));
  invariant(launch !== undefined, "a launched round has its parameters");
  // By address, so that every telling gives the same people the same answers.
  const invited = everyone.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const { content } = stage;
  const { parameters } = launch;
  const ballots = generateBallots({
    content,
    seed: `${story.subject} at Fernhill${story.longAgo === undefined ? "" : ", the year before"}`,
    givenName: nameOf(story.subject).split(" ")[0] ?? "",
    raters: invited.map(({ group }) => group),
    ...(story.wishes === undefined ? {} : { wishes: story.wishes }),
  });
  const linkKey = await stage.opener.keys.linkKey();
  for (const [at, { id: invitationId, group, address, linkVersion }] of invited.entries()) {
    const secret = linkSecret(linkKey, invitationId, linkVersion);
    const secretText = toBase64Url(secret);
    if (story.declined?.some((key) => addressOf(key) === address) === true) {
      await declineInvitation(stage.context, { secret: secretText });
    } else if (hasAnswered(story, group, address)) {
      const pieces = ballots[at]?.pieces ?? [];
      const { sealedText } = await sealBallot({ content, parameters, invitationId, secret, pieces });
      const cast = await castBallot(stage.context, { secret: secretText, sealed: sealedText, previous: null });
      invariant(cast.ok || cast.refusal.code === "ballot-replaced", "a rater of the story casts a ballot");
    }
  }
}

function hasAnswered({ answered }: DemoRound, group: string, address: string): boolean {
  if (answered === undefined) return true;
  return answered.some((key) => (key === "self" ? group === "self" : addressOf(key) === address));
}
