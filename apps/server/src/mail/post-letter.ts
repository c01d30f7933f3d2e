import type { LetterId } from "@parallax/domain/id";
import type { TenantTx } from "../db/tenant.ts";
import type { World } from "../world.ts";
import type { Letter, ReminderLetter } from "./letter.ts";
import { saveLetter, saveLetterOnce } from "./store.ts";

/**
 * Puts a letter into the outbox and its job into the queue, in the transaction of what it tells: both are there when that is, and
 * neither when it is undone. One letter has one addressee.
 */
export async function postLetter(tx: TenantTx, world: Pick<World, "now" | "newId">, letter: Letter): Promise<LetterId> {
  const letterId = world.newId<"letter">();
  await saveLetter(tx, letterId, letter, world.now());
  return letterId;
}

/** The same for a reminder, whose id says whom it reminds of what: one that was written before is not written again. */
export async function postReminder(
  tx: TenantTx,
  world: Pick<World, "now">,
  letterId: LetterId,
  letter: ReminderLetter,
): Promise<void> {
  await saveLetterOnce(tx, letterId, letter, world.now());
}
