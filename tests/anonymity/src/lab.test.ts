import { afterAll, beforeAll, expect, test } from "vitest";
import { openLabServer, runLab, type LabServer } from "./run-lab.ts";
import { tellResult } from "./tell-result.ts";

/** As many as `npm test` has time for; `npm run lab` takes any number. */
const rounds = 16;
/** For a busy machine; on two idle cores the first takes about forty seconds. */
const patience = { timeout: 900_000 };
let server: LabServer;

beforeAll(async () => {
  server = await openLabServer();
});
afterAll(() => server.stop());

test(
  "whoever steals everything that is stored, brings nobody and no answer together better than by chance",
  patience,
  async () => {
    const seed = process.env["PARALLAX_LAB_SEED"] ?? String(Date.now());
    const result = await runLab({ rounds, seed, server });
    process.stdout.write(tellResult(result));
    expect(result.leaks.map(({ sentence }) => sentence)).toEqual([]);
    // What finds nothing because it looked at nothing proves nothing.
    expect(result.attacks).toBeGreaterThan(10_000);
    const seen = result.stores.map(({ store }) => store);
    const known = [
      "table public.pieces",
      "write-ahead log Heap INSERT graphile_worker._private_jobs",
      "table planner statistics",
      "final files public.sealed_ballots",
      "final files public.pieces_key",
      "write-ahead log Heap INSERT public.pieces",
      "backup 1 files public.invitations",
      "backup 3 dump public.sealed_ballots",
      "mail as received",
      "requests as sent",
      "api coach report.remarks",
      "api subject report.released",
      "log of web-1",
      "log of PostgreSQL",
      "key store after the burn",
    ];
    expect(known.filter((place) => !seen.includes(place))).toEqual([]);
    expect(result.power.every(({ advantage }) => advantage > 0)).toBe(true);
  },
);

test(
  "a table and a column that nobody told the lab of are found in the catalogue, and so is what they give away",
  patience,
  async () => {
    const unsorted = {
      file: "apps/server/src/ballot/opening-store.ts",
      find: ".sort((a, b) => (a.id < b.id ? -1 : 1));",
      replace: ";",
    };
    const spy = `
    alter table pieces add column added bigserial;
    create table spies (what uuid, noted bigserial);
    grant usage on sequence pieces_added_seq to parallax_opener;
    create function spy() returns trigger language plpgsql security definer as $$
    begin insert into public.spies (what) values (new.id); return null; end $$;
    create trigger spy after insert on pieces for each row execute function spy()`;
    const alterations = [{ name: "a spy", modules: [unsorted], sql: spy }];
    const result = await runLab({ rounds: 4, seed: "a spy", alterations, processes: "one", server });
    const names = ["table public.spies.noted", "table public.pieces.added", "table public.invitations.id"];
    const told = result.leaks.find(({ features }) => names.every((name) => features.includes(name)));
    expect(told?.goal).toBe("piece→rater");
    expect(told?.z).toBeGreaterThan(result.bound.z);
  },
);
