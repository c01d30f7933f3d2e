import type { RoundId } from "@parallax/domain/id";
import { invariant } from "@parallax/domain/invariant";
import type { Language } from "@parallax/domain/language";
import { permit } from "@parallax/domain/may";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import { raterLetters } from "@parallax/language/letter-languages";
import { writeLetter } from "@parallax/language/letter-text";
import { withTenant, type TenantTx } from "../db/tenant.ts";
import type { MemberContext } from "../door.ts";
import { oneLine } from "../mail/plain-text.ts";
import { loadOrganisation } from "../organisation/store.ts";
import { openWholeHead } from "../report/open-release.ts";
import { findRoundView } from "../round/store.ts";
import { findNewestThanks } from "./store.ts";

export type ThanksSheet = {
  /** What the subject sent; null while that is still to do: a corrected report is thanked for with the first. `sentAt` is an ISO text. */
  readonly sent: { readonly message: string; readonly sentAt: string } | null;
  readonly letter: ThanksLetter;
};

/** The letter around the subject's words, as raters get it; the greeting stands for each one's own. */
export type ThanksLetter = {
  readonly language: Language;
  readonly from: string;
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly string[];
  /** Who is named below the words. */
  readonly by: string;
  readonly why: string;
};

export async function getThanks(
  { database, actor }: MemberContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<Result<ThanksSheet, Refusal>> {
  return await withTenant(database, actor.organisationId, async (tx) => {
    const round = await findRoundView(tx, roundId);
    if (round === undefined) return refused({ code: "not-found" });
    const permitted = permit(actor, "thanks.get", round);
    if (!permitted.ok) return permitted;
    const release = await openWholeHead(tx, actor, roundId);
    if (!release.ok) return release;
    return accepted({
      sent: await findSent(tx, roundId),
      letter: await writeAround(tx, round.subjectName),
    });
  });
}

async function findSent(tx: TenantTx, roundId: RoundId): Promise<ThanksSheet["sent"]> {
  const sent = await findNewestThanks(tx, roundId);
  if (sent === undefined) return null;
  return { message: sent.message, sentAt: sent.sentAt.toISOString() };
}

async function writeAround(tx: TenantTx, subjectName: string): Promise<ThanksLetter> {
  const { name, language } = await loadOrganisation(tx);
  const words = raterLetters[language];
  const organisation = oneLine(name, "Your organisation");
  const facts = { subject: oneLine(subjectName, "A colleague"), message: "" };
  const letter = writeLetter("thank-you", facts, { toName: "…", organisation }, words);
  const { subject, greeting, body, quote, why } = letter;
  invariant(quote !== undefined, "a letter of thanks quotes its subject");
  return { language, from: words.sender({ organisation }), subject, greeting, body, by: quote.by, why };
}
