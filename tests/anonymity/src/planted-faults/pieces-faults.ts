import type { PlantedFault } from "./planted-fault.ts";
import {
  addToPieces,
  asUuid,
  carryFromBallots,
  edit,
  keepOwners,
  namePieces,
  openingStore,
  server,
  sortPieces,
} from "./planted-fault.ts";

/** The pieces of one rater, counted. */
const counted =
  "((globalThis.counts ??= new Map()).set(piece.place, (globalThis.counts.get(piece.place) ?? -1) + 1), globalThis.counts.get(piece.place))";

/** How pieces are stored: their ids, their order, their transaction, what stands beside them. */
export const piecesFaults: readonly PlantedFault[] = [
  {
    alteration: { name: "missing sort", modules: [sortPieces(";")] },
    caughtBy: /piece→rater: table public\.pieces\.(ctid|row|offset)/,
  },
  {
    alteration: {
      name: "per-item sort",
      modules: [sortPieces(".sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));")],
    },
    caughtBy: /piece→rater: table public\.pieces\.(ctid|row|offset)/,
  },
  {
    alteration: {
      name: "row-wise insertion",
      modules: [
        ...keepOwners,
        sortPieces(`.sort((a, b) => (a.id < b.id ? -1 : 1));
          const turns = rows.map(() => Math.random());
          rows.sort((a, b) => turns[a.owner] - turns[b.owner]);`),
      ],
    },
    caughtBy: /piece→piece: table public\.pieces\.(ctid|row|offset)/,
    rounds: 8,
  },
  {
    alteration: {
      name: "sorted only within batches of two ballots",
      modules: [
        ...keepOwners,
        sortPieces(".sort((a, b) => (a.owner >> 1) - (b.owner >> 1) || (a.id < b.id ? -1 : 1));"),
      ],
    },
    caughtBy: /piece→(rater|piece): table public\.pieces\.(ctid|row|offset)/,
    rounds: 10,
  },
  {
    alteration: {
      name: "per-ballot transaction",
      modules: [
        ...keepOwners,
        edit(
          openingStore,
          "for (let from = 0; from < rows.length; from += 1000) await tx.insert(pieces).values(rows.slice(from, from + 1000));",
          `for (const owner of new Set(rows.map((row) => row.owner))) {
            const own = rows.filter((row) => row.owner === owner);
            await tx.transaction(async (one) => {
              await one.insert(pieces).values(own);
              await one.delete(sealedBallots).where(eq(sealedBallots.invitationId, own[0].place.invitationId));
            });
          }`,
        ),
      ],
    },
    caughtBy: /piece→(rater|piece): table public\.pieces\.xmin/,
  },
  {
    alteration: { name: "extra created_at", ...carryFromBallots("created_at", "timestamptz", "clock_timestamp()") },
    caughtBy: /piece→rater: table public\.pieces\.created_at/,
    run: "columns",
  },
  {
    alteration: { name: "serial id", ...addToPieces("number", "integer", "at + 1") },
    caughtBy: /piece→rater: table public\.pieces\.number/,
    run: "columns",
  },
  {
    alteration: {
      name: "UUIDv7",
      modules: [
        edit(
          `${server}/world`,
          "newId: <Kind extends string>() => asId<Kind>(randomUUID()),",
          `newId: () => {
            globalThis.lastId = Math.max(Date.now() * 4096, (globalThis.lastId ?? 0) + 1);
            const time = globalThis.lastId.toString(16).padStart(15, "0");
            return [time.slice(0, 8), time.slice(8, 12), "7" + time.slice(12), randomUUID().slice(19)].join("-");
          },`,
        ),
      ],
    },
    caughtBy: /piece→rater: table public\.pieces\.id/,
  },
  {
    alteration: {
      name: "ids that begin with the invitation's",
      modules: [...keepOwners, namePieces("piece.place.invitationId.slice(0, 18) + world.newId().slice(18)")],
    },
    caughtBy: /piece→rater: table public\.pieces\.id/,
  },
  {
    alteration: {
      name: "ids derived from the invitation",
      modules: [
        ...keepOwners,
        namePieces(asUuid(`createHash("sha256").update(piece.place.invitationId + ${counted}).digest("hex")`)),
      ],
    },
    caughtBy: /derived: table public\.pieces\.id/,
  },
  {
    alteration: {
      name: "stable pseudonym",
      ...addToPieces(
        "rater",
        "integer",
        "(globalThis.pseudonyms ??= new Map()).get(piece.place) ?? globalThis.pseudonyms.set(piece.place, Math.trunc(Math.random() * 1e6)).get(piece.place)",
      ),
    },
    caughtBy: /piece→piece: table public\.pieces\.rater/,
    // Two pieces of one rater are in fewer cells.
    rounds: 8,
    run: "columns",
  },
  {
    alteration: {
      name: "paragraphs of one comment keep a shared id",
      ...addToPieces(
        "comment",
        "text",
        'piece.kind === "comment" ? ((globalThis.comments ??= new Map()).get(piece.owner + piece.key + roundId) ?? globalThis.comments.set(piece.owner + piece.key + roundId, Math.random()).get(piece.owner + piece.key + roundId)) : null',
      ),
    },
    caughtBy: /piece→piece: table public\.pieces\.comment/,
    run: "faint columns",
    rounds: 18,
  },
  {
    // Whoever holds the link key later can compute them again.
    alteration: {
      name: "ids derived from the invitation with a key that is kept",
      modules: [
        ...keepOwners,
        namePieces(
          asUuid(
            `process.getBuiltinModule("node:crypto").createHmac("sha256", opening.linkKey)
               .update(piece.place.invitationId + ${counted}).digest("hex")`,
          ),
        ),
      ],
    },
    caughtBy: /derived: table public\.pieces\.id/,
  },
  {
    alteration: {
      name: "pooled comments keep their group",
      ...addToPieces("rater_group", "text", "piece.place?.group"),
    },
    caughtBy: /piece→rater: table public\.pieces\.rater_group/,
    run: "faint columns",
    rounds: 18,
  },
  {
    alteration: {
      name: "pieces tell how often their ballot was replaced",
      ...carryFromBallots("versions", "integer", "1"),
      functions: [
        {
          name: "cast_ballot",
          find: "DO UPDATE SET sealed = excluded.sealed,",
          replace: "DO UPDATE SET versions = b.versions + 1, sealed = excluded.sealed,",
        },
      ],
    },
    caughtBy: /piece→rater: table public\.pieces\.versions/,
    run: "faint columns",
    rounds: 18,
  },
];
