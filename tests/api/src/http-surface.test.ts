import { request as sendRequest, type IncomingHttpHeaders } from "node:http";
import { connectDatabase, disconnectDatabase } from "@parallax/server/db/connect";
import { createWebServer } from "@parallax/server/http";
import { procedureList } from "@parallax/server/procedure-list";
import { openHouse, type House, type TestOrganisation } from "@parallax/support/house";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let organisation: TestOrganisation;
beforeAll(async () => {
  house = await openHouse();
  organisation = await house.foundOrganisation();
});
afterAll(() => house.close());

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Call = { method?: string; headers?: Record<string, string>; body?: string };

/** Node's own client: unlike fetch it sends exactly the headers that it is given, and paths as they are. */
function call(path: string, { method = "GET", headers = {}, body }: Call = {}, origin = house.origin): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    const request = sendRequest({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on("error", fail);
    request.end(body);
  });
}

const own = { "content-type": "application/json", "x-parallax": "1" };
const mutations = procedureList.filter(({ kind }) => kind === "mutation").map(({ path }) => path);

describe("every answer", () => {
  const paths = [
    "/",
    "/r",
    "/r/",
    "/r/nothing.js",
    "/health",
    "/ready",
    "/metrics",
    "/nothing",
    "/assets/nothing.js",
    "/trpc/signIn.current",
    "/trpc/nothing.here",
    "/trpc/organisation.directory",
    "/trpc/signIn.openLink",
    "/trpc/%ff",
    "/%",
    "/dev/mail",
    `/trpc/${"a".repeat(2000)}`,
  ];

  test.each(paths)("carries the whole set of headers: %s", async (path) => {
    const { headers } = await call(path);
    expect(headers).toMatchObject({
      "strict-transport-security": "max-age=31536000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cache-control": expect.stringMatching(/no-store|immutable|no-cache/),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    expect(headers["server"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test("lets the rater's page send nothing by form and load no picture from data", async () => {
    const rater = String((await call("/r")).headers["content-security-policy"]);
    expect(rater).toContain("form-action 'none'");
    expect(rater).not.toContain("data:");
    expect(String((await call("/")).headers["content-security-policy"])).toContain("form-action 'self'");
  });

  test("has a request id of the server's own choosing", async () => {
    const { headers, body } = await call("/trpc/organisation.coaches", { headers: { "x-request-id": "mine" } });
    expect(headers["x-request-id"]).not.toBe("mine");
    expect(JSON.parse(body).error.data.requestId).toBe(headers["x-request-id"]);
  });
});

describe("a request that another site forged", () => {
  const forged: [string, Call][] = [
    [
      "a form with files",
      {
        headers: { "x-parallax": "1", "content-type": "multipart/form-data; boundary=x" },
        body: '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
      },
    ],
    [
      "a plain form",
      { headers: { "x-parallax": "1", "content-type": "application/x-www-form-urlencoded" }, body: "a=b" },
    ],
    ["plain text", { headers: { "x-parallax": "1", "content-type": "text/plain" }, body: "{}" }],
    ["no type", { headers: { "x-parallax": "1" }, body: "{}" }],
    [
      "a type that only begins like ours",
      { headers: { ...own, "content-type": "application/json, text/plain" }, body: "{}" },
    ],
    ["another origin", { headers: { ...own, origin: "https://evil.example" }, body: "{}" }],
    ["no origin of its own", { headers: { ...own, origin: "null" }, body: "{}" }],
    ["another site", { headers: { ...own, "sec-fetch-site": "cross-site" }, body: "{}" }],
    ["a sister site", { headers: { ...own, "sec-fetch-site": "same-site" }, body: "{}" }],
    ["an address typed in by hand", { headers: { ...own, "sec-fetch-site": "none" }, body: "{}" }],
    ["without our header", { headers: { "content-type": "application/json" }, body: "{}" }],
    ["with another value of our header", { headers: { ...own, "x-parallax": "2" }, body: "{}" }],
  ];

  test("reaches no procedure that changes anything", async () => {
    expect(mutations.length).toBeGreaterThanOrEqual(6);
    for (const path of mutations) {
      for (const [name, sent] of forged) {
        const { status, body } = await call(`/trpc/${path}`, { method: "POST", ...sent });
        expect([403, 415], `${path}: ${name}`).toContain(status);
        expect(JSON.parse(body).error.message).toMatch(/^(content-type|forged-request)$/);
      }
    }
  });

  test("signs nobody out, although the browser sends the session along", async () => {
    const browser = await house.signIn(organisation.founder);
    const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ");
    for (const [, sent] of forged) {
      await call("/trpc/signIn.signOut", { method: "POST", ...sent, headers: { ...sent.headers, cookie } });
    }
    expect(await browser.api.signIn.current.query()).not.toBeNull();
  });

  test("is not what our own pages, or a script without a browser, send", async () => {
    const body = JSON.stringify({ address: "nobody@example.org" });
    for (const headers of [
      { ...own, "sec-fetch-site": "same-origin", origin: house.origin },
      { ...own, origin: house.origin },
      own,
    ]) {
      expect((await call("/trpc/signIn.requestLink", { method: "POST", headers, body })).status).toBe(200);
    }
  });

  test("cannot change anything by GET either", async () => {
    for (const path of mutations) {
      for (const method of ["GET", "HEAD"]) {
        expect([404, 405], `${method} ${path}`).toContain((await call(`/trpc/${path}?input={}`, { method })).status);
      }
    }
  });

  test("gets no further by a method that nobody uses", async () => {
    for (const method of ["PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"]) {
      expect([403, 404, 415], method).toContain((await call("/trpc/signIn.signOut", { method })).status);
    }
  });
});

describe("a request that is too large or not what was asked for", () => {
  test("is refused before it is read: a body above 256 KiB", async () => {
    const body = JSON.stringify({ token: "x".repeat(257 * 1024) });
    const { status, body: answered } = await call("/trpc/signIn.openLink", { method: "POST", headers: own, body });
    expect(status).toBe(413);
    expect(JSON.parse(answered).error.message).toBe("body-too-large");
  });

  test("is refused: more than ten calls in one", async () => {
    const batch = (calls: number) => `/trpc/${Array(calls).fill("signIn.current").join(",")}?batch=1&input=%7B%7D`;
    expect((await call(batch(10))).status).toBe(200);
    expect((await call(batch(11))).status).toBe(400);
    expect([400, 404, 414]).toContain((await call(batch(500))).status);
  });

  test("is refused with the place that is wrong: bodies that are mistyped, nested, or hold more than they should", async () => {
    const bodies: [unknown, string][] = [
      [{}, "token"],
      [{ token: 1 }, "token"],
      [{ token: ["x"] }, "token"],
      [{ token: "x".repeat(201) }, "token"],
      [{ token: "x", more: 1 }, ""],
      [[], ""],
      ["token", ""],
      [null, ""],
    ];
    for (const [sent, place] of bodies) {
      const { status, body } = await call("/trpc/signIn.openLink", {
        method: "POST",
        headers: own,
        body: JSON.stringify(sent),
      });
      expect(status, JSON.stringify(sent).slice(0, 40)).toBe(400);
      expect(JSON.parse(body).error.data.refusal).toMatchObject({ code: "input-malformed", place });
    }
  });

  test("is refused: what is no JSON, and an answer never tells how it was read", async () => {
    for (const body of ["{", "", "\u0000", "[".repeat(100_000)]) {
      const { status, body: answered } = await call("/trpc/signIn.openLink", { method: "POST", headers: own, body });
      expect(status).toBe(400);
      expect(answered).not.toMatch(/stack|node_modules|\.ts/);
    }
  });

  test("cannot reach into objects by their prototypes", async () => {
    const body = '{"token":"x","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
    expect((await call("/trpc/signIn.openLink", { method: "POST", headers: own, body })).status).toBe(400);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
    for (const path of ["__proto__", "constructor", "signIn.__proto__", "toString", "signIn.constructor.name"]) {
      expect((await call(`/trpc/${path}`)).status, path).toBe(404);
    }
  });
});

describe("the log", () => {
  test("says what was called and how it ended, and nothing that anybody sent", async () => {
    await call("/trpc/signIn.current?batch=1&input=%7B%7D&canary=canary-query", {
      headers: { "user-agent": "canary-agent", "x-forwarded-for": "203.0.113.9" },
    });
    await call("/canary-path?x=canary-query");
    await call("/trpc/canary.procedure");
    await call("/trpc/signIn.requestLink", {
      method: "POST",
      headers: own,
      body: JSON.stringify({ address: "canary-address@example.org" }),
    });
    await call("/trpc/signIn.openLink", {
      method: "POST",
      headers: own,
      body: JSON.stringify({ token: "canary-token" }),
    });
    const lines = house.world.logLines.join("");
    expect(lines).toContain('"route":"/trpc/signIn.openLink"');
    expect(lines).not.toMatch(/canary-|203\.0\.113\.9|127\.0\.0\.1/);
    for (const line of house.world.logLines) expect(Object.keys(JSON.parse(line))).not.toContain("headers");
  });

  test("knows nothing of raters, not even that somebody came", async () => {
    const before = house.world.logLines.length;
    await call("/r");
    await call("/r/assets/x.js");
    await call("/trpc/ballot.enter", { method: "POST", headers: own, body: '{"secret":"x"}' });
    await call("/trpc/ballot%2Eenter", { method: "POST", headers: own, body: '{"secret":"x"}' });
    await call("/trpc/signIn.current,ballot.enter?batch=1", { method: "POST", headers: own, body: "{}" });
    await call("/trpc/ballot.enter", { method: "POST", headers: { "content-type": "text/plain" }, body: "x" });
    expect(house.world.logLines.slice(before)).toEqual([]);
  });
});

/** How eight requests for a sign-in letter are answered that say they come from eight different addresses. */
async function askFromEightAddresses(of: House): Promise<number[]> {
  const statuses = [];
  for (let count = 0; count < 8; count += 1) {
    const headers = { ...own, "x-forwarded-for": `198.51.100.${count}` };
    const body = JSON.stringify({ address: "spoofed@example.org" });
    statuses.push((await call("/trpc/signIn.requestLink", { method: "POST", headers, body }, of.origin)).status);
  }
  return statuses;
}

test("a spoofed forwarding header changes nobody's address unless the proxy is trusted", async () => {
  expect((await askFromEightAddresses(house)).slice(6)).toEqual([429, 429]);
  const behindProxy = await openHouse({ TRUSTED_PROXIES: "127.0.0.1" });
  try {
    expect(await askFromEightAddresses(behindProxy)).toEqual(Array(8).fill(200));
  } finally {
    await behindProxy.close();
  }
});

test("whoever must wait is told how long", async () => {
  await askFromEightAddresses(house);
  const body = JSON.stringify({ address: "spoofed@example.org" });
  const { status, headers } = await call("/trpc/signIn.requestLink", { method: "POST", headers: own, body });
  expect(status).toBe(429);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
});

test("while the database is away the product says so, with when to come back, and lives on", async () => {
  const { world, settings } = house;
  const database = connectDatabase("postgres://nobody:secret@127.0.0.1:1/nowhere", "app");
  const server = await createWebServer({ world, settings, database });
  const origin = await server.listen({ host: "127.0.0.1", port: 0 });
  try {
    expect((await call("/health", {}, origin)).status).toBe(200);
    const ready = await call("/ready", {}, origin);
    expect([ready.status, JSON.parse(ready.body).reason]).toEqual([503, "the database does not answer"]);
    const body = JSON.stringify({ address: "nobody@example.org" });
    const asked = await call("/trpc/signIn.requestLink", { method: "POST", headers: own, body }, origin);
    expect([asked.status, JSON.parse(asked.body).error.message]).toEqual([503, "unavailable"]);
    expect(asked.headers["retry-after"]).toBe("5");
    expect(asked.body).not.toMatch(/127\.0\.0\.1|secret|ECONNREFUSED/);
    expect(world.logLines.join("")).not.toMatch(/secret|nobody@example/);
  } finally {
    await server.close();
    await disconnectDatabase(database);
  }
});
