import { asId, type MemberId, type RoundId } from "@parallax/domain/id";
import type { Guesses } from "@parallax/domain/report/guess";
import { nameThing, parseThing, type Mark, type MarkedThing, type MarkKind } from "@parallax/domain/report/mark";
import { and, eq } from "drizzle-orm";
import { guesses, marks } from "../db/schema/reading.ts";
import type { TenantTx } from "../db/tenant.ts";

/** Undefined until the subject has guessed or gone on without. */
export async function findGuesses(tx: TenantTx, roundId: RoundId): Promise<Guesses | undefined> {
  const [row] = await tx
    .select({ guesses: guesses.guesses })
    .from(guesses)
    .where(and(eq(guesses.organisationId, tx.organisationId), eq(guesses.roundId, roundId)));
  return row?.guesses;
}

/** Keeps the guess; false when there is one, also by a request that came at the same moment. */
export async function insertGuesses(tx: TenantTx, roundId: RoundId, made: Guesses): Promise<boolean> {
  const written = await tx
    .insert(guesses)
    .values({ organisationId: tx.organisationId, roundId, guesses: made })
    .onConflictDoNothing()
    .returning({ roundId: guesses.roundId });
  return written.length === 1;
}

/** Which reader of which release. */
export type ReleaseReader = {
  readonly roundId: RoundId;
  readonly memberId: MemberId;
  readonly releaseNumber: number;
};

/** In an order that says nothing: by the names of the things. */
export async function findMarks(tx: TenantTx, reader: ReleaseReader): Promise<Mark[]> {
  const rows = await tx
    .select({ name: marks.thing, kind: marks.kind })
    .from(marks)
    .where(isOf(tx, reader))
    .orderBy(marks.thing);
  return rows.flatMap(({ name, kind }) => {
    const thing = parseThing(name);
    return thing === null ? [] : [{ thing, kind }];
  });
}

/** Everybody's, of one release. */
export async function findAllMarks(
  tx: TenantTx,
  roundId: RoundId,
  number: number,
): Promise<{ readonly memberId: MemberId; readonly mark: Mark }[]> {
  const rows = await tx
    .select({ memberId: marks.memberId, name: marks.thing, kind: marks.kind })
    .from(marks)
    .where(
      and(eq(marks.organisationId, tx.organisationId), eq(marks.roundId, roundId), eq(marks.releaseNumber, number)),
    );
  return rows.flatMap(({ memberId, name, kind }) => {
    const thing = parseThing(name);
    return thing === null ? [] : [{ memberId: asId<"member">(memberId), mark: { thing, kind } }];
  });
}

export async function saveMark(tx: TenantTx, reader: ReleaseReader, thing: MarkedThing, kind: MarkKind): Promise<void> {
  const { roundId, memberId, releaseNumber } = reader;
  await tx
    .insert(marks)
    .values({ organisationId: tx.organisationId, roundId, memberId, releaseNumber, thing: nameThing(thing), kind })
    .onConflictDoUpdate({
      target: [marks.organisationId, marks.roundId, marks.memberId, marks.releaseNumber, marks.thing],
      set: { kind },
    });
}

export async function deleteMark(tx: TenantTx, reader: ReleaseReader, thing: MarkedThing): Promise<void> {
  await tx.delete(marks).where(and(isOf(tx, reader), eq(marks.thing, nameThing(thing))));
}

function isOf(tx: TenantTx, { roundId, memberId, releaseNumber }: ReleaseReader) {
  return and(
    eq(marks.organisationId, tx.organisationId),
    eq(marks.roundId, roundId),
    eq(marks.memberId, memberId),
    eq(marks.releaseNumber, releaseNumber),
  );
}
