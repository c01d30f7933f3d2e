import { expect, type APIRequestContext } from "@playwright/test";
import { productUrl } from "./product.ts";

type Letter = {
  readonly id: string;
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly links: readonly string[];
};

/** Letters in the built-in mailbox, as a mail program would find them: each came through a real mail server. */
export async function findLetters(
  request: APIRequestContext,
  address: string,
  about: RegExp,
): Promise<readonly Letter[]> {
  const response = await request.get(`${productUrl}/dev/mail.json`);
  const letters = (await response.json()) as readonly Letter[];
  return letters.filter(({ to, subject }) => to.some((each) => each.address === address) && about.test(subject));
}

/** The link in the newest letter to an address on a subject; waits until it has come. */
export async function waitForLink(request: APIRequestContext, address: string, about: RegExp): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        [link] = (await findLetters(request, address, about))[0]?.links ?? [];
        return link;
      },
      { message: `a letter to ${address} about ${String(about)}`, timeout: 30_000 },
    )
    .toBeDefined();
  return link ?? "";
}
