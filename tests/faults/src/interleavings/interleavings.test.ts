import { startTestServer, type TestServer } from "@parallax/database/test-database";
import { migrate } from "@parallax/server/db/migrate";
import type { Alteration } from "@parallax/support/alteration";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBoard } from "./open-board.ts";
import { playAll } from "./play-all.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(migrate);
});
afterAll(() => server.stop());

test(
  "Whatever happens while something else is half way, the end is as if one had come after the other",
  { timeout: 600_000 },
  async () => {
    const board = await openBoard(server);
    try {
      const { pairs, endings, stops, surprises, seconds } = await playAll(board);
      process.stdout.write(
        `  ${pairs} pairs, stopped at ${stops} places, ${endings} endings, ${seconds.toFixed(1)} s\n`,
      );
      expect(surprises).toEqual([]);
      expect(pairs).toBeGreaterThan(100);
      expect(endings).toBeGreaterThan(200);
    } finally {
      await board.close();
    }
  },
);

const faults: readonly { readonly fault: Alteration; readonly pair: readonly [string, string] }[] = [
  {
    fault: {
      name: "no lock on the round",
      functions: [
        {
          name: "hold_ballot_place",
          find: "PERFORM FROM public.rounds r WHERE r.organisation_id = organisation AND r.id = round FOR SHARE;",
          replace: "",
        },
      ],
    },
    pair: ["cast", "close, open and burn"],
  },
  {
    fault: {
      name: "no lock on the place",
      functions: [
        {
          name: "hold_ballot_place",
          find: "PERFORM FROM public.invitations i WHERE i.organisation_id = organisation AND i.id = invitation FOR UPDATE;",
          replace: "",
        },
      ],
    },
    pair: ["cast", "cast by the same link"],
  },
];

test.each(faults)("The planted fault is found: $fault.name", { timeout: 120_000 }, async ({ fault, pair }) => {
  const board = await openBoard(server, fault);
  try {
    const { surprises } = await playAll(board, pair);
    expect(surprises.length).toBeGreaterThan(0);
    expect(surprises[0]).toContain(`${pair[0]} stopped before`);
  } finally {
    await board.close();
  }
});
