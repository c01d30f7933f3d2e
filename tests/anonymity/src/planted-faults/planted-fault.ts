import type { Alteration, ModuleEdit } from "@parallax/support/alteration";
import type { Variant } from "../lab-result.ts";

/** A way to break the promise, planted in the real product; the lab must report it by what gives people away. */
export type PlantedFault = {
  readonly alteration: Alteration;
  /** What one leak of the run must say: which store, and what in it. */
  readonly caughtBy: RegExp;
  /** How many rounds it takes to be sure; more for a fault that gives away only a little. */
  readonly rounds?: number;
  /** Where it shows; elsewhere the lab need not look. */
  readonly variants?: readonly Variant[];
  /** Faults that leave each other alone share a run, and each must still be named by what it alone stores. */
  readonly run?: string;
};

/** Edits of one module. */
export function edit(file: string, find: string, replace: string): ModuleEdit {
  return { file: `${file}.ts`, find, replace };
}

export const domain = "packages/domain/src";
export const server = "apps/server/src";
export const openingStore = `${server}/ballot/opening-store`;
export const opening = `${server}/ballot/open-ballots`;

/** Of a UUID, from the hexadecimal digits of an expression. */
export function asUuid(hex: string): string {
  return `((hex) => [hex.slice(0, 8), hex.slice(8, 12), "4" + hex.slice(13, 16), "8" + hex.slice(17, 20), hex.slice(20, 32)].join("-"))(${hex})`;
}

const pieceFits = `
  (own, piece) => own.kind === piece.kind && own.key === piece.key && (own.kind === "comment"
    ? (own.text ?? "").includes(piece.text)
    : piece.answers.every((answer, at) => answer === null || (own.kind === "competency" ? own.answers[at] : own.answer) === answer))`;

/**
 * What a careless product would know: every piece keeps its `owner`, the number of its ballot as they were opened, and its `place`, the
 * invitation with its ballot. By itself this changes nothing that is stored.
 */
export const keepOwners: readonly ModuleEdit[] = [
  edit(
    `${server}/ballot/read-ballots`,
    "ballots.push({ group: place.group, pieces });",
    "ballots.push({ group: place.group, pieces, place });",
  ),
  edit(
    `${domain}/ballot/dissolve-ballots`,
    "export function dissolveBallots(round: BallotsOfRound): {",
    `export function dissolveBallots(round) {
      const dissolved = dissolveHonestly(round);
      const fits = ${pieceFits};
      const isIn = (group, cell) => cell === "self" ? group === "self" : cell === "pooled" ? group !== "self" : cell.split("+").includes(group);
      const pieces = dissolved.pieces.map((piece) => {
        const owner = round.ballots.findIndex(
          (ballot) => isIn(ballot.group, piece.cell) && ballot.pieces.some((own) => fits(own, piece)),
        );
        return { ...piece, owner, place: round.ballots[owner]?.place };
      });
      return { ...dissolved, pieces };
    }
    function dissolveHonestly(round: BallotsOfRound): {`,
  ),
];

/** Another order than that of the random ids. `order` compares pieces `a` and `b`. */
export function sortPieces(order: string): ModuleEdit {
  return edit(openingStore, ".sort((a, b) => (a.id < b.id ? -1 : 1));", order);
}

/** Another id than a random one; `expression` sees the piece. */
export function namePieces(expression: string): ModuleEdit {
  return edit(opening, 'id: world.newId<"piece">()', `id: ${expression}`);
}

/** One more column on the pieces, filled with an expression that sees the piece and its number `at` in the order of the ballots. */
export function addToPieces(
  column: string,
  type: string,
  expression: string,
): Pick<Alteration, "sql"> & { readonly modules: readonly ModuleEdit[] } {
  return {
    sql: `alter table pieces add column ${column} ${type}`,
    modules: [
      ...keepOwners,
      edit(
        `${server}/db/schema/ballot`,
        'answers: jsonb("answers")',
        `${column}: text("${column}"), answers: jsonb("answers")`,
      ),
      edit(
        openingStore,
        ".map((piece) => ({ organisationId: tx.organisationId, roundId, ...piece }))",
        `.map((piece) => ({ organisationId: tx.organisationId, roundId, ...piece }))
         .map((piece, at) => ({ ...piece, ${column}: String(${expression}) }))`,
      ),
    ],
  };
}

/** A column that a ballot gets when it is cast, kept by the opening and written beside each of its pieces. */
export function carryFromBallots(
  column: string,
  type: string,
  preset: string,
): Pick<Alteration, "sql"> & { readonly modules: readonly ModuleEdit[] } {
  const kept = `globalThis.carried_${column}.get(piece.place?.invitationId)`;
  const added = addToPieces(column, type, kept);
  return {
    sql: `alter table sealed_ballots add column ${column} ${type} not null default ${preset}; ${added.sql}`,
    modules: [
      ...added.modules,
      edit(
        `${server}/db/schema/ballot`,
        'sealed: bytes("sealed").notNull(),',
        `${column}: text("${column}"), sealed: bytes("sealed").notNull(),`,
      ),
      edit(
        openingStore,
        "sealed: sealedBallots.sealed })",
        `${column}: sealedBallots.${column}, sealed: sealedBallots.sealed })`,
      ),
      edit(
        openingStore,
        "const sealedIn = new Map",
        `for (const row of rows) (globalThis.carried_${column} ??= new Map()).set(row.invitationId, row.${column});
         const sealedIn = new Map`,
      ),
    ],
  };
}
