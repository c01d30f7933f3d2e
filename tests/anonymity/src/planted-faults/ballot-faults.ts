import type { PlantedFault } from "./planted-fault.ts";
import { domain, edit, server } from "./planted-fault.ts";

const sealed = `${domain}/ballot/sealed-ballot`;
const lax = [
  edit(sealed, "sealed.length === parameters.ballotBytes,", "sealed.length <= parameters.ballotBytes,"),
  edit(sealed, "if (sealed.length !== parameters.ballotBytes ||", "if (sealed.length > parameters.ballotBytes ||"),
];
const laxCast = {
  name: "cast_ballot",
  find: "pg_catalog.octet_length(ballot) <> place.ballot_bytes",
  replace: "pg_catalog.octet_length(ballot) > place.ballot_bytes",
};

/** What the rater's side seals and sends, and how the server takes it. */
export const ballotFaults: readonly PlantedFault[] = [
  {
    alteration: {
      name: "unpadded ballot",
      functions: [laxCast],
      modules: [
        ...lax,
        edit(
          `${server}/demo/seal-ballot`,
          "encodePieces(layoutForm(ballot.content), ballot.pieces)",
          `((padded) => padded.subarray(0, padded.findLastIndex((byte) => byte !== 0) + 1))(
            encodePieces(layoutForm(ballot.content), ballot.pieces))`,
        ),
        edit(
          `${server}/ballot/read-ballots`,
          "decodePieces(layout, piecesOfInner(inner))",
          `decodePieces(layout, ((padded) => (padded.set(piecesOfInner(inner)), padded))(new Uint8Array(layout.bytes)))`,
        ),
      ],
    },
    caughtBy: /answer→rater: .*(sealed_ballots|requests as sent).*length/,
    rounds: 10,
    variants: ["before-close"],
  },
  {
    alteration: {
      name: "null cells omitted",
      functions: [laxCast],
      modules: [
        ...lax,
        // A byte for every place says whether anything is in it.
        edit(
          `${server}/demo/seal-ballot`,
          "encodePieces(layoutForm(ballot.content), ballot.pieces)",
          `((bytes, layout) => {
            let at = 0;
            return new Uint8Array(layout.pieces.flatMap((place) => {
              const own = [...bytes.subarray(at, (at += place.bytes))];
              return own.every((byte) => byte === 0) ? [0] : [1, ...own];
            }));
          })(encodePieces(layoutForm(ballot.content), ballot.pieces), layoutForm(ballot.content))`,
        ),
        edit(sealed, "return 1 + encapsulatedBytes + tagBytes", "return 1000 + 1 + encapsulatedBytes + tagBytes"),
        edit(
          `${server}/ballot/read-ballots`,
          "decodePieces(layout, piecesOfInner(inner))",
          `decodePieces(layout, ((sent) => {
            let at = 0;
            return new Uint8Array(layout.pieces.flatMap((place) =>
              sent[at++] === 0 ? Array(place.bytes).fill(0) : [...sent.subarray(at, (at += place.bytes))]));
          })(piecesOfInner(inner)))`,
        ),
      ],
    },
    caughtBy: /answer→rater: .*(sealed_ballots|requests as sent).*length/,
    rounds: 26,
    variants: ["before-close"],
  },
  {
    // Every rater seals to a key of their own, which the opener could open by itself.
    alteration: {
      name: "per-rater key",
      sql: `create table rater_keys (invitation_id uuid primary key, key text);
        grant insert on rater_keys to parallax_opener;
        grant select on rater_keys to parallax_app`,
      modules: [
        edit(
          `${server}/ballot/round-key`,
          "return { pair, publicKey: new Uint8Array(publicKey) };",
          `return { pair, publicKey: new Uint8Array(publicKey), async forRater(invitationId) {
             const own = await suite.kem.deriveKeyPair(new Uint8Array([...both, ...Buffer.from(invitationId)]).buffer);
             return { pair: own, publicKey: new Uint8Array(await suite.kem.serializePublicKey(own.publicKey)) };
           } };`,
        ),
        edit(
          `${server}/ballot/finish-launch`,
          "const { publicKey } = await deriveRoundKey(keyShare, keyFile);",
          `const roundKey = await deriveRoundKey(keyShare, keyFile);
           globalThis.newestRoundKey = roundKey;
           const { publicKey } = roundKey;`,
        ),
        edit(
          `${server}/ballot/finish-launch`,
          "await insertInvitations(tx, roundId, invited);",
          `await insertInvitations(tx, roundId, invited);
           const { sql } = await import("drizzle-orm");
           for (const { id } of invited) {
             const { publicKey } = await globalThis.newestRoundKey.forRater(id);
             await tx.execute(sql\`insert into rater_keys values (\${id}::uuid, \${toBase64Url(publicKey)})\`);
           }`,
        ),
        edit(
          `${server}/ballot/enter-ballot`,
          "const { invitationId, parameters, message, isDeclined } = place;",
          `const { invitationId, message, isDeclined } = place;
           const { sql } = await import("drizzle-orm");
           const [own] = await tx.execute(sql\`select key from rater_keys where invitation_id = \${invitationId}::uuid\`);
           const parameters = { ...place.parameters, outerPublicKey: own.key };`,
        ),
        edit(
          `${server}/ballot/read-ballots`,
          "const plaintext = await openSealedBallot(keys.key, keys, invitationId, sealed);",
          `const own = await keys.key.forRater(invitationId);
           const { toBase64Url } = await import("@parallax/domain/ballot/base64url");
           const { hashParameters } = await import("@parallax/domain/ballot/parameters-hash");
           const parameters = { ...keys.parameters, outerPublicKey: toBase64Url(own.publicKey) };
           keys = { ...keys, parameters, parametersHash: hashParameters(parameters) };
           const plaintext = await openSealedBallot(own, keys, invitationId, sealed);`,
        ),
      ],
    },
    caughtBy: /rounds show their raters different parameters/,
    run: "keeping",
  },
];
