import { remarksOf } from "@parallax/domain/ballot/assemble-opened-round";
import type { StoredPiece } from "@parallax/domain/ballot/dissolved-ballots";
import type { InvitationId, PieceId, QuestionnaireVersionId, RoundId } from "@parallax/domain/id";
import { asId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { OpenedRemark } from "@parallax/domain/report/opened-round";
import { isRaterGroup, type RaterGroup } from "@parallax/domain/round/rater-group";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { boxReceipts, pieces, roundKeys, sealedBallots } from "../db/schema/ballot.ts";
import { questionnaireVersions } from "../db/schema/questionnaire.ts";
import { reviews } from "../db/schema/report.ts";
import { invitations } from "../db/schema/round.ts";
import type { TenantTx } from "../db/tenant.ts";

/** The database's half of a round's key; undefined before the launch and after the burn. */
export async function findKeyShare(tx: TenantTx, roundId: RoundId): Promise<Uint8Array | undefined> {
  const [row] = await tx
    .select({ keyShare: roundKeys.keyShare })
    .from(roundKeys)
    .where(and(eq(roundKeys.organisationId, tx.organisationId), eq(roundKeys.roundId, roundId)));
  return row?.keyShare;
}

export async function insertKeyShare(tx: TenantTx, roundId: RoundId, keyShare: Uint8Array): Promise<void> {
  await tx.insert(roundKeys).values({ organisationId: tx.organisationId, roundId, keyShare });
}

export async function deleteKeyShare(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx
    .delete(roundKeys)
    .where(and(eq(roundKeys.organisationId, tx.organisationId), eq(roundKeys.roundId, roundId)));
}

/** A round that launches with a version freezes it. */
export async function freezeVersion(tx: TenantTx, versionId: QuestionnaireVersionId, at: Date): Promise<void> {
  await tx
    .update(questionnaireVersions)
    .set({ frozenAt: at })
    .where(
      and(
        eq(questionnaireVersions.organisationId, tx.organisationId),
        eq(questionnaireVersions.id, versionId),
        isNull(questionnaireVersions.frozenAt),
      ),
    );
}

/** A place of a round, and the receipt of the ballot that is in it. */
export type Place = {
  readonly invitationId: InvitationId;
  readonly group: RaterGroup;
  readonly linkVersion: number;
  readonly receipt: Uint8Array | null;
};

/** A place with its ballot. */
export type SealedPlace = Omit<Place, "receipt"> & { readonly sealed: Uint8Array };

/** Every place that was not taken back, by its random id; the opener's role sees ballots of closed rounds only. */
export async function findPlaces(tx: TenantTx, roundId: RoundId): Promise<Place[]> {
  const { id, raterGroup, linkVersion } = invitations;
  const rows = await tx
    .select({ id, raterGroup, linkVersion, receipt: sealedBallots.receipt })
    .from(invitations)
    .leftJoin(
      sealedBallots,
      and(eq(sealedBallots.organisationId, invitations.organisationId), eq(sealedBallots.invitationId, invitations.id)),
    )
    .where(
      and(
        eq(invitations.organisationId, tx.organisationId),
        eq(invitations.roundId, roundId),
        ne(invitations.status, "revoked"),
      ),
    )
    .orderBy(invitations.id);
  return rows.map(({ id: invitationId, raterGroup: group, ...row }) => {
    invariant(isRaterGroup(group), `"${group}" is a rater group`);
    return { invitationId: asId(invitationId), group, ...row };
  });
}

/** Sealed ballots are large: a round may have a thousand, and a process need not hold more than these. */
const ballotsAtOnce = 32;

/** The ballots of these places, a few at a time, in the places' order. */
export async function* findSealed(tx: TenantTx, places: readonly Place[]): AsyncGenerator<readonly SealedPlace[]> {
  const filled = places.filter(({ receipt }) => receipt !== null);
  for (let from = 0; from < filled.length; from += ballotsAtOnce) {
    const batch = filled.slice(from, from + ballotsAtOnce);
    const ids = batch.map(({ invitationId }) => invitationId);
    const rows = await tx
      .select({ invitationId: sealedBallots.invitationId, sealed: sealedBallots.sealed })
      .from(sealedBallots)
      .where(and(eq(sealedBallots.organisationId, tx.organisationId), inArray(sealedBallots.invitationId, ids)));
    const sealedIn = new Map<string, Uint8Array>(rows.map(({ invitationId, sealed }) => [invitationId, sealed]));
    yield batch.map(({ invitationId, group, linkVersion }) => {
      const sealed = sealedIn.get(invitationId);
      invariant(sealed !== undefined, "a ballot stays where it is while its round is locked");
      return { invitationId, group, linkVersion, sealed };
    });
  }
}

/** In the order of their random ids, whatever order they come in: what lies beside what tells nothing. */
export async function insertPieces(
  tx: TenantTx,
  roundId: RoundId,
  made: readonly (StoredPiece & { readonly id: string })[],
): Promise<void> {
  const rows = made
    .map((piece) => ({ organisationId: tx.organisationId, roundId, ...piece }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let from = 0; from < rows.length; from += 1000) await tx.insert(pieces).values(rows.slice(from, from + 1000));
}

/** Receipts come sorted. */
export async function insertBox(tx: TenantTx, roundId: RoundId, receipts: readonly Uint8Array[]): Promise<void> {
  const rows = receipts.map((receipt) => ({ organisationId: tx.organisationId, roundId, receipt }));
  for (let from = 0; from < rows.length; from += 1000)
    await tx.insert(boxReceipts).values(rows.slice(from, from + 1000));
}

export async function deleteBallots(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx
    .delete(sealedBallots)
    .where(and(eq(sealedBallots.organisationId, tx.organisationId), eq(sealedBallots.roundId, roundId)));
}

/** The coach's desk for the round, empty. */
export async function insertReview(tx: TenantTx, roundId: RoundId): Promise<void> {
  await tx.insert(reviews).values({ organisationId: tx.organisationId, roundId }).onConflictDoNothing();
}

/** All pieces of a round, by their random ids. */
export async function findPieces(tx: TenantTx, roundId: RoundId): Promise<(StoredPiece & { readonly id: string })[]> {
  const { id, cell, kind, key, answers, text } = pieces;
  const rows = await tx
    .select({ id, cell, kind, key, answers, text })
    .from(pieces)
    .where(and(eq(pieces.organisationId, tx.organisationId), eq(pieces.roundId, roundId)))
    .orderBy(pieces.id);
  return rows.map((row) => ({ ...row, kind: row.kind as StoredPiece["kind"] }));
}

/** What can be read of a round's stored comments, or of the one with this id; nothing when there is none. */
export async function findRemarks(tx: TenantTx, roundId: RoundId, pieceId?: PieceId): Promise<readonly OpenedRemark[]> {
  const { id, cell, kind, key, answers, text } = pieces;
  const rows = await tx
    .select({ id, cell, kind, key, answers, text })
    .from(pieces)
    .where(
      and(
        eq(pieces.organisationId, tx.organisationId),
        eq(pieces.roundId, roundId),
        pieceId === undefined ? undefined : eq(pieces.id, pieceId),
        eq(pieces.kind, "comment"),
      ),
    );
  return rows.flatMap((row) => remarksOf({ ...row, kind: "comment" }));
}
