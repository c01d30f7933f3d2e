import { test as base } from "@playwright/test";
import { startTestServer } from "@parallax/database/test-database";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { raterLink } from "@parallax/domain/ballot/rater-link";
import { invariant } from "@parallax/domain/invariant";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { migrate } from "@parallax/server/db/migrate";
import { type House, type TestOrganisation, openHouse } from "@parallax/support/house";
import { type LaunchedRound, type RoundStage, type StageRater, openRoundStage } from "@parallax/support/round-stage";

/** The product, whole and real, with one organisation in it; every test launches rounds of its own. */
export type RaterHouse = {
  readonly house: House;
  readonly stage: RoundStage;
  readonly organisation: TestOrganisation;
  /** A launched round with a boss, three peers and three direct reports besides the subject. */
  launch(): Promise<OpenRound>;
};

export type OpenRound = LaunchedRound & {
  /** Somebody of the group, and the link as it stands in their letter. */
  rater(group: RaterGroup, at?: number): { readonly rater: StageRater; readonly link: string };
};

/** Playwright's `test` with a product of its own per worker; the browser talks to nothing else. */
export const test = base.extend<{ round: OpenRound }, { raterHouse: RaterHouse }>({
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
  raterHouse: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from it which fixtures are needed: none
    async ({}, provide) => {
      const server = await startTestServer(migrate);
      const house = await openHouse({}, server);
      const stage = await openRoundStage(house);
      const organisation = await house.foundOrganisation();
      await provide({
        house,
        stage,
        organisation,
        async launch() {
          const round = await stage.launch(organisation, { boss: 1, peer: 3, "direct-report": 3 });
          const [first] = round.raters;
          invariant(first !== undefined, "a launched round has raters");
          const entry = await house.anonymous.ballot.enter.mutate({ secret: first.secretText });
          invariant(entry.state === "open", "a launched round is open");
          const parametersHash = hashParameters(entry.parameters);
          return {
            ...round,
            rater(group, at = 0) {
              const rater = round.raters.filter((each) => each.group === group)[at];
              invariant(rater !== undefined, `the round has a ${group}`);
              return { rater, link: raterLink(house.origin, rater.secret, parametersHash) };
            },
          };
        },
      });
      await house.close();
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  round: async ({ raterHouse }, provide) => provide(await raterHouse.launch()),
});
