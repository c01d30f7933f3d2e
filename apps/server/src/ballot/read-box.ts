import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { OpeningManifest } from "@parallax/domain/ballot/dissolved-ballots";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { TenantTx } from "../db/tenant.ts";
import type { Context } from "../door.ts";
import { findManifest } from "../round/store.ts";
import { findBallotPlace, findBoxReceipts, type BallotPlace } from "./store.ts";
import { withLink } from "./with-link.ts";

/** What the box page needs to reckon for itself. Instants are ISO texts, hashes and receipts base64url. */
export type BallotBox =
  | (BoxFacts & { readonly state: "waiting"; readonly what: "open" | "closed" })
  | (BoxFacts & { readonly state: "none"; readonly what: "cancelled" | "void" })
  | (BoxFacts & {
      readonly state: "opened";
      /** Cancelled after it was opened: the answers are gone, the receipts still say that they had been in. */
      readonly isCancelled: boolean;
      /** Every receipt of the round, in the order of their bytes: nobody asks for one, so nobody learns which one was looked for. */
      readonly receipts: readonly string[];
      /** Checked by the page against the link. */
      readonly parameters: LaunchParameters;
      readonly manifest: BoxManifest;
    });

/** How many were asked, or answered, of any group is not in it: a group that is too small to be shown must not be counted here. */
export type BoxManifest = Pick<OpeningManifest, "parametersHash" | "opened" | "boxRoot"> & {
  readonly spoiled: number;
};

export type BoxFacts = {
  readonly subjectName: string;
  readonly organisationName: string;
  /** When answers stopped, or will stop. */
  readonly endsAt: string;
};

/**
 * The round's box for whoever holds a link into it (M15): the whole list, so that the question is not told with it. Changes nothing,
 * tells nobody and logs nothing, like entering.
 */
export async function readBox(
  context: Context,
  { secret }: { readonly secret: string },
): Promise<Result<BallotBox, Refusal>> {
  return await withLink<BallotBox>(context, secret, async (tx, link) => {
    const place = await findBallotPlace(tx, link);
    if (place === undefined) return refused({ code: "link-unknown" });
    return accepted({ ...factsOf(place), ...(await boxOf(tx, place)) });
  });
}

async function boxOf(tx: TenantTx, { roundId, status, isOpen, parameters }: BallotPlace) {
  const manifest = await findManifest(tx, roundId);
  if (manifest === undefined) {
    if (status === "cancelled" || status === "void") return { state: "none" as const, what: status };
    return { state: "waiting" as const, what: isOpen ? ("open" as const) : ("closed" as const) };
  }
  const { parametersHash, opened, counts, boxRoot } = manifest;
  const receipts = await findBoxReceipts(tx, roundId);
  return {
    state: "opened" as const,
    isCancelled: status === "cancelled",
    receipts: receipts.map(toBase64Url),
    parameters,
    manifest: { parametersHash, opened, spoiled: counts.spoiled, boxRoot },
  };
}

function factsOf({ subjectName, organisationName, closedAt, closesAt }: BallotPlace): BoxFacts {
  return { subjectName, organisationName, endsAt: (closedAt ?? closesAt).toISOString() };
}
