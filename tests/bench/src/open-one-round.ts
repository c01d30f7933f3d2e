import process from "node:process";
import { asId } from "@parallax/domain/id";
import { findPlaces, findSealed, type SealedPlace } from "@parallax/server/ballot/opening-store";
import { openBallots } from "@parallax/server/ballot/open-ballots";
import { loadOpeningKeys } from "@parallax/server/ballot/opening-keys";
import { readBallots } from "@parallax/server/ballot/read-ballots";
import { openSealedBallot } from "@parallax/server/ballot/round-key";
import { connectDatabase, disconnectDatabase } from "@parallax/server/db/connect";
import { withTenant } from "@parallax/server/db/tenant";
import { openKeyStore } from "@parallax/server/keys/key-store";
import { readSettings } from "@parallax/server/settings";
import { findQuestionnaireVersion } from "@parallax/server/questionnaire/store";
import { findRound } from "@parallax/server/round/store";
import { realWorld } from "@parallax/server/world";

/** Which round an opener of its own is to open. */
export type OpeningTask = {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly organisationId: string;
  readonly roundId: string;
};

/** What it took; `readMs` and `bareMs` are for one ballot, warm. */
export type OpeningCost = {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly pieces: number;
  readonly ballotBytes: number;
  readonly readMs: number;
  readonly bareMs: number;
};

process.send?.(await openOne(JSON.parse(process.argv[2] ?? "") as OpeningTask));
process.disconnect();

async function openOne(task: OpeningTask): Promise<OpeningCost> {
  const settings = readSettings({
    DATABASE_URL: task.databaseUrl,
    SMTP_URL: "smtp://127.0.0.1:1",
    PARALLAX_DATA: task.dataDirectory,
    PARALLAX_DEMO: "0",
  });
  const world = realWorld("error", "bench");
  const database = connectDatabase(task.databaseUrl, "opener");
  const keys = await openKeyStore(settings);
  const place = { organisationId: asId<"organisation">(task.organisationId), roundId: asId<"round">(task.roundId) };
  const warm = await withTenant(database, place.organisationId, async (tx) => {
    const round = await findRound(tx, place.roundId);
    const version = round && (await findQuestionnaireVersion(tx, round.questionnaireVersionId));
    if (version === undefined) throw new Error("The round is there.");
    const opening = await loadOpeningKeys(tx, keys, place.roundId);
    // The first twelve, again and again.
    const batches: SealedPlace[][] = [];
    for await (const batch of findSealed(tx, (await findPlaces(tx, place.roundId)).slice(0, 12)))
      batches.push([...batch]);
    const places = batches.flat();
    const timesEach = async (act: () => Promise<unknown>): Promise<number> => {
      let best = Infinity;
      for (let turn = 0; turn < 8; turn += 1) {
        const begun = process.cpuUsage();
        await act();
        const { user, system } = process.cpuUsage(begun);
        best = Math.min(best, (user + system) / 1000 / places.length);
      }
      return best;
    };
    const bareMs = await timesEach(async () => {
      for (const { invitationId, sealed } of places) await openSealedBallot(opening.key, opening, invitationId, sealed);
    });
    const inOne = async function* () {
      yield places;
    };
    const readMs = await timesEach(() => readBallots(inOne(), opening, version.content));
    return { readMs, bareMs, ballotBytes: places[0]?.sealed.length ?? 0 };
  });
  const before = { cpu: process.cpuUsage(), at: performance.now(), peak: process.resourceUsage().maxRSS };
  let pieces = 0;
  const counting = {
    ...world,
    newId: <Kind extends string>() => {
      pieces += 1;
      return world.newId<Kind>();
    },
  };
  if (!(await openBallots({ world: counting, database, keys }, place))) throw new Error("There was nothing to open.");
  const { user, system } = process.cpuUsage(before.cpu);
  const cost = {
    ...warm,
    ms: performance.now() - before.at,
    cpuMs: (user + system) / 1000,
    peakMb: (process.resourceUsage().maxRSS - before.peak) / 1024,
    pieces,
  };
  await disconnectDatabase(database);
  return cost;
}
