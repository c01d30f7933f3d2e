import type { PlantedFault } from "./planted-fault.ts";
import { edit, keepOwners, opening, openingStore, server } from "./planted-fault.ts";

/** What is kept that should be gone, or never have been written: keys, links, words, rows beside rows. */
export const keepingFaults: readonly PlantedFault[] = [
  {
    alteration: {
      name: "key kept in a table",
      modules: [
        edit(
          `${server}/ballot/finish-launch`,
          "await insertKeyShare(tx, round.id, keyShare);",
          "await insertKeyShare(tx, round.id, Buffer.concat([keyShare, keyFile]));",
        ),
        edit(openingStore, "return row?.keyShare;", "return row?.keyShare.subarray(0, 32);"),
      ],
    },
    caughtBy: /key file in table public\.round_keys|key file in .*public\.round_keys/,
    run: "keeping",
  },
  {
    // On the second mirror; a product that forgot both would be found the sooner.
    alteration: {
      name: "s_file not unlinked",
      modules: [
        edit(
          `${server}/keys/key-store`,
          "...there.map((mirror) => inWords(mirror, () => removeKeyFiles(mirror, roundId))),",
          "...there.slice(0, 1).map((mirror) => inWords(mirror, () => removeKeyFiles(mirror, roundId))),",
        ),
      ],
    },
    caughtBy: /key file in key store’s mirror after the burn/,
    run: "keeping",
  },
  {
    alteration: {
      name: "answers in a log line",
      modules: [
        edit(
          opening,
          "const receipts = sortedReceipts(places);",
          'const receipts = sortedReceipts(places); world.log.debug({ pieces }, "opened");',
        ),
      ],
    },
    caughtBy: /answer in log of (opener|all in one)/,
    run: "keeping",
  },
  {
    alteration: {
      name: "addresses and lengths in the opener's log",
      modules: [
        ...keepOwners,
        edit(
          opening,
          "const receipts = sortedReceipts(places);",
          `const receipts = sortedReceipts(places);
           for (const { invitationId } of places) {
             const own = pieces.filter(({ place }) => place.invitationId === invitationId);
             for (const { key, text } of own.filter(({ text }) => text !== null))
               world.log.warn({ invitationId, key, bytes: text.length }, "long comment");
           }`,
        ),
      ],
    },
    caughtBy: /piece→rater: .*log of (opener|all in one).*(bytes|length)/,
    run: "keeping",
  },
  {
    alteration: {
      name: "PostgreSQL logs statements with parameters",
      sql: `reset role;
        do $$ begin
          execute format('alter database %I set log_statement = ''all''', current_database());
          execute format('alter database %I set log_parameter_max_length = -1', current_database());
          execute format('alter database %I set log_error_verbosity = ''default''', current_database());
        end $$`,
    },
    caughtBy: /answer in log of PostgreSQL/,
    run: "keeping",
  },
  {
    alteration: {
      name: "statistics target left at default",
      sql: "alter table pieces alter column text set statistics default",
    },
    caughtBy: /answer in table planner statistics/,
    run: "keeping",
  },
  {
    alteration: {
      name: "link stored in the outbox",
      modules: [
        edit(
          `${server}/mail/deliver-letter`,
          'if (delivery.outcome === "accepted") await markSent(tx, letterId, world.now());',
          'if (delivery.outcome === "accepted") await markSent(tx, letterId, world.now(), letter.text);',
        ),
        edit(
          `${server}/mail/store`,
          "export async function markSent(tx: TenantTx, id: LetterId, sentAt: Date): Promise<void> {",
          "export async function markSent(tx, id, sentAt, body) {",
        ),
        edit(
          `${server}/mail/store`,
          '{ status: "sent", sentAt, lastError: null }',
          '{ status: "sent", sentAt, lastError: body }',
        ),
      ],
    },
    caughtBy: /link in table public\.letters/,
    run: "keeping",
  },
  {
    alteration: {
      name: "draft sent to the server",
      sql: `create table drafts (organisation_id uuid, link bytea, draft text);
        grant insert, select on drafts to parallax_app`,
      modules: [
        edit(
          `${server}/demo/seal-ballot`,
          "sealedText: toBase64Url(sealed),",
          'sealedText: toBase64Url(sealed) + "-draft-" + Buffer.from(JSON.stringify(ballot.pieces)).toString("base64url"),',
        ),
        edit(
          `${server}/ballot/cast-ballot`,
          "const sealed = readSealed(input.sealed);",
          'const [sealedPart, draft] = input.sealed.split("-draft-"); const sealed = readSealed(sealedPart);',
        ),
        edit(
          `${server}/ballot/cast-ballot`,
          "answerFor(await castBallotAt(tx, link, sealed, previous), sealed.length),",
          `(await tx.execute(sql\`insert into drafts values
             (\${tx.organisationId}::uuid, \${Buffer.from(link)}, \${Buffer.from(draft, "base64url").toString()})\`),
           answerFor(await castBallotAt(tx, link, sealed, previous), sealed.length)),`,
        ),
        edit(
          `${server}/ballot/cast-ballot`,
          'import type { Context } from "../door.ts";',
          'import { sql } from "drizzle-orm";',
        ),
      ],
    },
    caughtBy: /answer in table public\.drafts/,
    run: "keeping",
  },
  {
    alteration: {
      name: "manifest lists invitations with their pieces",
      modules: [
        ...keepOwners,
        edit(
          opening,
          'pieces.map((piece) => ({ ...piece, id: world.newId<"piece">() })),',
          "pieces.map((piece) => Object.assign(piece, { id: world.newId() })),",
        ),
        edit(
          opening,
          "counts: countsOf(places, spoiled),",
          "counts: countsOf(places, spoiled), trail: pieces.map(({ id, place }) => [place.invitationId, id]),",
        ),
      ],
    },
    caughtBy: /a rater and a piece in one record of table public\.rounds/,
    run: "columns",
  },
];
