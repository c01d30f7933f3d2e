import type { Alteration } from "@parallax/support/altered-product";
import { pauseInFunction } from "@parallax/support/altered-product-pauses";
import { openerDeath } from "./opener-deaths.ts";
import {
  closedDuringCast,
  everybodyAnswers,
  olderRequestArrives,
  olderRequestArrivesAfterWithdrawal,
  postgresDies,
  senderDies,
  type Incident,
} from "./incident.ts";
import type { Violation } from "./violation.ts";

/** A mistake that somebody might make in the product, and the invariant by which it has to be caught. */
export type PlantedFault = {
  readonly name: string;
  readonly alterations: readonly Alteration[];
  readonly invariant: Violation["invariant"];
  /** Also asserted, so that it is caught for what it is and not for something else that it breaks. */
  readonly sign: RegExp;
  /** What happens around it; chaos alone would need luck. */
  readonly incident: Incident;
  /** What it destroys stays closed for ever: there is nothing to wait for. */
  readonly isStuck?: true;
};

const opening = "apps/server/src/ballot/open-ballots.ts";
const burning = "apps/server/src/ballot/burn-round-key.ts";
const delivery = "apps/server/src/mail/deliver-letter.ts";

/** Where `closedDuringCast` lets a cast stand still: it has looked at everything, and is about to write. */
export const pauseInCast = pauseInFunction({
  function: "cast_ballot",
  before: "INSERT INTO public.sealed_ballots",
  name: "cast",
});

/** security.md 2.3, and five more of the same kind. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: "key burned before the commit",
    alterations: [
      plant(
        opening,
        "await insertReview(tx, roundId);",
        "await insertReview(tx, roundId);\n await keys.burnRoundKey(roundId);",
      ),
      openerDeath({ name: "open: nothing missing but the commit", file: opening, before: "await record(tx, {" }),
    ],
    invariant: "R5",
    sign: /gone before the round’s end was committed/,
    incident: everybodyAnswers,
    isStuck: true,
  },
  {
    name: "no compare-and-set on cast",
    alterations: [
      edit("cast_ballot", "IF place.stored IS DISTINCT FROM previous OR EXISTS (", "IF false AND EXISTS ("),
    ],
    invariant: "R4",
    sign: /version 1 was opened, not the newest acknowledged/,
    incident: olderRequestArrives,
  },
  {
    name: "a replaced version forgotten",
    alterations: [edit("cast_ballot", "IF place.stored IS NOT NULL THEN", "IF false THEN")],
    invariant: "R4",
    sign: /version 1 was opened, not the newest acknowledged/,
    incident: olderRequestArrivesAfterWithdrawal,
  },
  {
    name: "synchronous_commit=off",
    alterations: [
      edit(
        "cast_ballot",
        "INSERT INTO public.sealed_ballots",
        "PERFORM pg_catalog.set_config('synchronous_commit', 'off', true);\n  INSERT INTO public.sealed_ballots",
      ),
    ],
    invariant: "R1",
    sign: /nothing was opened \(cast 1\)/,
    incident: postgresDies,
  },
  {
    name: "mail marked sent before sending",
    alterations: [plant(delivery, "await markSending(tx, letterId);", "await markSent(tx, letterId, now);")],
    invariant: "R7",
    sign: /\(sent\): never reached the mail server/,
    incident: senderDies,
  },
  {
    name: "no lock on the round",
    alterations: [edit("hold_ballot_place", "FOR SHARE", ""), pauseInCast],
    invariant: "R1",
    sign: /nothing was opened \(cast 1\)/,
    incident: closedDuringCast,
  },
  {
    name: "ledger not written",
    alterations: [
      plant("apps/server/src/keys/mirror.ts", 'await appendLineDurably(join(mirror, "burned"), round);', ";"),
    ],
    invariant: "R5",
    sign: /ledgers do not say so/,
    incident: everybodyAnswers,
  },
  {
    name: "box built from another moment",
    alterations: [
      {
        name: "box built from another moment",
        sql: `
          create table box_copy (round_id uuid, receipt bytea);
          create function copy_to_box() returns trigger language plpgsql security definer as $$ begin
            insert into public.box_copy select new.round_id, new.receipt;
            return null; end $$;
          create trigger copy_to_box after insert on sealed_ballots for each row execute function copy_to_box();
          create function box_of_then() returns trigger language plpgsql security definer as $$ begin
            delete from public.box_receipts b where b.round_id = new.id;
            insert into public.box_receipts select new.organisation_id, new.id, c.receipt from public.box_copy c where c.round_id = new.id;
            return null; end $$;
          create trigger box_of_then after update of manifest on rounds for each row execute function box_of_then()`,
      },
    ],
    invariant: "R6",
    sign: /manifest was made from another box/,
    incident: olderRequestArrives,
  },
  {
    name: "letter posted outside the transaction",
    alterations: [
      plant(
        opening,
        "await tellCoach(tx, world, round);",
        "setTimeout(() => void withTenant(database, organisationId, (later) => tellCoach(later, world, round)), 500);",
      ),
      openerDeath({ name: "burn: not begun", file: burning, before: "await keys.burnRoundKey(roundId)" }),
    ],
    invariant: "R7",
    sign: /0 letters round-ready, not 1/,
    incident: everybodyAnswers,
  },
  {
    name: "a retry answered 409 after the close",
    alterations: [
      edit(
        "cast_ballot",
        "IF place.stored = fresh OR EXISTS (",
        "IF place.is_open AND place.stored = fresh OR false AND EXISTS (",
      ),
    ],
    invariant: "R1",
    sign: /opened, is answered "round-closed"/,
    incident: everybodyAnswers,
  },
];

function plant(file: string, find: string, replace: string): Alteration {
  return { name: `planted in ${file}`, modules: [{ file, find, replace }] };
}

function edit(name: string, find: string, replace: string): Alteration {
  return { name: `planted in ${name}`, functions: [{ name, find, replace }] };
}
