import { openHouse } from "@parallax/support/house";
import type { House } from "@parallax/support/house";
import { afterAll, beforeAll, expect, test } from "vitest";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a new installation is alive and ready, and shows what it does", async () => {
  const browser = house.openBrowser();
  expect((await browser.fetch("/health")).status).toBe(200);
  expect(await (await browser.fetch("/ready")).json()).toEqual({ status: "ready" });
  expect(await (await browser.fetch("/metrics")).text()).toContain("parallax_http_request_seconds_count");
});

test("an organisation is founded with an administrator who can sign in", async () => {
  const organisation = await house.foundOrganisation("Northwind");
  const { cookies } = await house.signIn(organisation.founder);
  expect(cookies.size).toBe(1);
});
