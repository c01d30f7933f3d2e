import type { PlantedFault } from "./planted-fault.ts";
import { domain, edit, opening, openingStore, sortPieces } from "./planted-fault.ts";

/** What people are shown, and in which order. */
export const outletFaults: readonly PlantedFault[] = [
  {
    alteration: {
      name: "cells returned in insertion order by an API",
      modules: [
        sortPieces(";"),
        edit(openingStore, ".orderBy(pieces.id);", '.orderBy((await import("drizzle-orm")).sql`ctid`);'),
        edit(`${domain}/ballot/assemble-opened-round`, ".sort((a, b) => (a.id < b.id ? -1 : 1));", ";"),
        edit(
          `${domain}/report/pool-remarks`,
          ".toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))",
          "",
        ),
      ],
    },
    caughtBy: /piece→rater: .*api .*(order|offset)/,
    rounds: 14,
  },
  {
    // Opened when it closes, and once more when somebody has answered after that.
    alteration: {
      name: "recompile after a late answer",
      sql: "grant select, delete on pieces to parallax_opener",
      functions: [
        {
          name: "ballot_place",
          find: "WHEN r.status = 'collecting' AND",
          replace: "WHEN r.status IN ('collecting', 'closed') AND",
        },
        {
          // The first report is there before anybody is late.
          name: "cast_ballot",
          find: "was_open := place.is_open;",
          replace: `WHILE EXISTS (SELECT FROM public.rounds r WHERE r.id = place.round AND r.status = 'closed')
            AND NOT EXISTS (SELECT FROM public.pieces p WHERE p.round_id = place.round)
          LOOP PERFORM pg_catalog.pg_sleep(0.02); END LOOP;
          was_open := place.is_open;`,
        },
      ],
      modules: [
        edit(
          opening,
          "const { organisationId, roundId } = place;",
          `const { organisationId, roundId } = place;
           const earlier = (globalThis.compiled ??= new Map()).get(roundId);
           for (let patience = 20; earlier !== undefined && patience > 0; patience -= 1) {
             const places = await withTenant(database, organisationId, (tx) => findPlaces(tx, roundId));
             if (sortedReceipts(places).length > earlier) break;
             await new Promise((again) => setTimeout(again, 50));
           }
           const { sql } = await import("drizzle-orm");`,
        ),
        edit(
          opening,
          "const receipts = sortedReceipts(places);",
          `if (earlier !== undefined) await tx.execute(sql\`delete from pieces where round_id = \${roundId}::uuid\`);
           const receipts = sortedReceipts(places);`,
        ),
        edit(
          opening,
          "await insertBox(tx, roundId, receipts);",
          `if (earlier === undefined) {
             globalThis.compiled.set(roundId, receipts.length);
             return true;
           }
           await insertBox(tx, roundId, receipts);`,
        ),
      ],
    },
    caughtBy: /answers? (was|were) taken after .* closed/,
  },
];
