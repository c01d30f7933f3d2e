import { connectDatabase, disconnectDatabase } from "@parallax/server/db/connect";
import type { Alteration } from "@parallax/support/alteration";
import { alterDatabase } from "@parallax/support/altered-database";
import { openHouse } from "@parallax/support/house";
import { openRoundStage } from "@parallax/support/round-stage";
import type { TestServerAddress } from "@parallax/support/test-server";
import postgres from "postgres";
import { actsOf, type Act, type Party } from "./acts.ts";
import type { Board } from "./play-pair.ts";
import { openScene } from "./scene.ts";
import { openStatementGate } from "./statement-gate.ts";
import { firstParty, putStopsIntoFunctions } from "./stops-in-functions.ts";

export type OpenBoard = Board & {
  readonly acts: readonly Act[];
  readonly places: readonly string[];
  close(): Promise<void>;
};

/** A house with one round in it, everything that can happen to the round, and two parties to do it; `fault` is planted beforehand. */
export async function openBoard(server: TestServerAddress, fault?: Alteration): Promise<OpenBoard> {
  const house = await openHouse({}, server);
  const { superuserUrl } = house;
  if (fault !== undefined) await alterDatabase(superuserUrl, [fault]);
  const places = await putStopsIntoFunctions(superuserUrl);
  const superuser = postgres(superuserUrl, { max: 3, onnotice: () => undefined });
  const stage = await openRoundStage(house);
  const scene = await openScene(house, stage, await house.foundOrganisation(), superuser);
  const gate = await openStatementGate(superuserUrl);
  const first = await party(`${gate.url}?${firstParty}`);
  const second = await party(superuserUrl);
  return {
    scene,
    superuser,
    gate,
    first: first.party,
    second: second.party,
    acts: actsOf(house, scene, stage.keys),
    places,
    async close() {
      gate.release();
      await first.close();
      await second.close();
      await gate.close();
      await superuser.end();
      await house.close();
      scene.close();
    },
  };
}

/** One connection a role, so that a party's statements come one after the other. */
async function party(url: string): Promise<{ party: Party; close(): Promise<void> }> {
  const app = connectDatabase(url, "app", { maxConnections: 1 });
  const opener = connectDatabase(url, "opener", { maxConnections: 1 });
  const superuser = postgres(url, { max: 1, idle_timeout: 0, onnotice: () => undefined });
  // The first statement of a connection asks for the types that the database knows; nobody stops there.
  for (const sql of [app.$client, opener.$client, superuser]) await sql`select 1`;
  return {
    party: { app, opener, superuser },
    async close() {
      await disconnectDatabase(app);
      await disconnectDatabase(opener);
      await superuser.end({ timeout: 5 });
    },
  };
}
