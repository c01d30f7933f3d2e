import type { Page } from "@playwright/test";

type Letter = {
  readonly id: string;
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly links: readonly string[];
};

/** A letter in the built-in mailbox of the page's own product, waited for, because letters take a moment to arrive. */
export async function findLetter(page: Page, address: string, subject: string): Promise<Letter> {
  const until = Date.now() + 60_000;
  for (;;) {
    const response = await page.request.get("/dev/mail.json");
    const letters = (await response.json()) as readonly Letter[];
    const letter = letters.find((each) => each.subject === subject && each.to.some((to) => to.address === address));
    if (letter !== undefined) return letter;
    if (Date.now() > until) throw new Error(`No letter to ${address} about "${subject}" has come.`);
    await page.waitForTimeout(500);
  }
}

/** The id of somebody's round, from the letter that told their coach. */
export async function findRound(page: Page, subject: string, coach: string): Promise<string> {
  const { links } = await findLetter(page, coach, `${subject} has chosen you as coach`);
  const id = /[0-9a-f-]{36}/.exec(links[0] ?? "")?.[0];
  if (id === undefined) throw new Error(`The letter about ${subject}'s round names no round.`);
  return id;
}
