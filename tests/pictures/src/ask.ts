import type { Page } from "@playwright/test";

/** What a query answers to whoever is signed in on the page. */
export async function ask(page: Page, procedure: string, roundId: string): Promise<unknown> {
  const response = await page.request.get(`/trpc/${procedure}`, { params: { input: JSON.stringify({ roundId }) } });
  return await dataOf(procedure, response);
}

/** The same for what changes something, with the headers that the product's own pages send. */
export async function act(page: Page, procedure: string, input: object): Promise<unknown> {
  const headers = { "x-parallax": "1", "sec-fetch-site": "same-origin" };
  const response = await page.request.post(`/trpc/${procedure}`, { headers, data: input });
  return await dataOf(procedure, response);
}

type Answer = { ok(): boolean; text(): Promise<string> };

async function dataOf(procedure: string, response: Answer): Promise<unknown> {
  const text = await response.text();
  if (!response.ok()) throw new Error(`${procedure} was refused: ${text.slice(0, 500)}`);
  return (JSON.parse(text) as { result: { data: unknown } }).result.data;
}
