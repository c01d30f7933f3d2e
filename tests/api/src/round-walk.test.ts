import { loadOpenedRound } from "@parallax/server/ballot/load-opened-round";
import { withTenant } from "@parallax/server/db/tenant";
import { openHouse, type House } from "@parallax/support/house";
import { openRoundStage, type RoundStage } from "@parallax/support/round-stage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let house: House;
let stage: RoundStage;
beforeAll(async () => {
  house = await openHouse();
  stage = await openRoundStage(house);
});
afterAll(() => house.close());

describe("A round", () => {
  test("is walked from the request to opened answers, and what comes out is what went in", async () => {
    const acme = await house.foundOrganisation();
    const round = await stage.launch(acme, { boss: 1, peer: 4, "direct-report": 3, other: 2 });
    expect(round.raters).toHaveLength(11);
    for (const [at, rater] of round.raters.entries())
      await stage.answer(rater, ({ kind }) =>
        kind === "comment" ? `${rater.group} ${at}` : rater.group === "self" ? 4 : 3,
      );
    const { roundId, subjectApi } = round;
    expect((await subjectApi.round.get.query({ roundId })).progress).toEqual({
      invited: 10,
      answered: 10,
      declined: 0,
    });
    await subjectApi.round.close.mutate({ roundId });
    await stage.work();
    const page = await subjectApi.round.get.query({ roundId });
    expect(page.status).toBe("in-review");
    // Beside the report's own counts a total would tell how many people it leaves out.
    expect(page.progress).toBeNull();
    const opened = await withTenant(house.database, acme.organisationId, (tx) => loadOpenedRound(tx, roundId));
    expect(opened.counts).toEqual({ invited: 10, cast: 10, spoiled: 0 });
    expect(opened.panel.cells.map(({ key, answered }) => [key, answered])).toEqual([
      ["boss", 1],
      ["peer", 4],
      ["direct-report+other", 5],
    ]);
    expect(house.world.logLines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
