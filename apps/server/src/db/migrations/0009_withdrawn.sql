CREATE TABLE "withdrawn_receipts" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"receipt" "bytea" NOT NULL,
	CONSTRAINT "withdrawn_receipts_key" PRIMARY KEY("organisation_id","round_id","receipt")
);
--> statement-breakpoint
ALTER TABLE "withdrawn_receipts" ADD CONSTRAINT "withdrawn_receipts_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE withdrawn_receipts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE withdrawn_receipts FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY tenant ON withdrawn_receipts
  USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint

-- What a rater does waits for its place, and for the round only while that is open: a crowd after the deadline never keeps a round from
-- closing, and nobody is told "closed" about a ballot whose first request is still on its way in.

-- outcome: cast | unknown | closed | declined | length | replaced. The same bytes again are always answered with their receipt, also
-- after the round has been closed or opened: the first answer may have got lost. A ballot that was withdrawn never comes back.
CREATE OR REPLACE FUNCTION cast_ballot(link bytea, ballot bytea, previous bytea)
RETURNS TABLE (outcome text, receipt bytea, expected_bytes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  fresh bytea := pg_catalog.sha256(ballot);
  place record;
  was_open boolean;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea, null::integer; RETURN; END IF;
  was_open := place.is_open;
  PERFORM public.hold_ballot_place(CASE WHEN was_open THEN place.round END, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea, null::integer; RETURN; END IF;
  IF place.stored = fresh OR EXISTS (
    SELECT FROM public.box_receipts x WHERE x.organisation_id = organisation AND x.round_id = place.round AND x.receipt = fresh
  ) THEN RETURN QUERY SELECT 'cast', fresh, null::integer; RETURN; END IF;
  IF NOT (was_open AND place.is_open) THEN RETURN QUERY SELECT 'closed', place.stored, null::integer; RETURN; END IF;
  IF pg_catalog.octet_length(ballot) <> place.ballot_bytes THEN
    RETURN QUERY SELECT 'length', null::bytea, place.ballot_bytes; RETURN;
  END IF;
  IF place.status = 'declined' THEN RETURN QUERY SELECT 'declined', null::bytea, null::integer; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous OR EXISTS (
    SELECT FROM public.withdrawn_receipts w WHERE w.organisation_id = organisation AND w.round_id = place.round AND w.receipt = fresh
  ) THEN RETURN QUERY SELECT 'replaced', place.stored, null::integer; RETURN; END IF;
  INSERT INTO public.sealed_ballots AS b (organisation_id, invitation_id, round_id, sealed, receipt)
  VALUES (organisation, place.invitation, place.round, ballot, fresh)
  ON CONFLICT ON CONSTRAINT sealed_ballots_key DO UPDATE SET sealed = excluded.sealed, receipt = excluded.receipt;
  RETURN QUERY SELECT 'cast', fresh, null::integer;
END
$$;--> statement-breakpoint

-- outcome: withdrawn | unknown | closed | absent | replaced. The same again gets the same answer, also after the round has been closed.
CREATE OR REPLACE FUNCTION withdraw_ballot(link bytea, previous bytea)
RETURNS TABLE (outcome text, receipt bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  place record;
  was_open boolean;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  was_open := place.is_open;
  PERFORM public.hold_ballot_place(CASE WHEN was_open THEN place.round END, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous AND EXISTS (
    SELECT FROM public.withdrawn_receipts w WHERE w.organisation_id = organisation AND w.round_id = place.round AND w.receipt = previous
  ) THEN RETURN QUERY SELECT 'withdrawn', null::bytea; RETURN; END IF;
  IF NOT (was_open AND place.is_open) THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.stored IS NULL THEN RETURN QUERY SELECT 'absent', null::bytea; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous THEN RETURN QUERY SELECT 'replaced', place.stored; RETURN; END IF;
  DELETE FROM public.sealed_ballots b WHERE b.organisation_id = organisation AND b.invitation_id = place.invitation;
  INSERT INTO public.withdrawn_receipts (organisation_id, round_id, receipt) VALUES (organisation, place.round, previous);
  RETURN QUERY SELECT 'withdrawn', null::bytea;
END
$$;--> statement-breakpoint

-- outcome: declined | unknown | closed | own-form | present. Whoever has answered withdraws first; the subject's own form is not declined.
CREATE OR REPLACE FUNCTION decline_invitation(link bytea)
RETURNS TABLE (outcome text, receipt bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  place record;
  was_open boolean;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  was_open := place.is_open;
  PERFORM public.hold_ballot_place(CASE WHEN was_open THEN place.round END, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF place.status = 'declined' THEN RETURN QUERY SELECT 'declined', null::bytea; RETURN; END IF;
  IF NOT (was_open AND place.is_open) THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.rater_group = 'self' THEN RETURN QUERY SELECT 'own-form', null::bytea; RETURN; END IF;
  IF place.stored IS NOT NULL THEN RETURN QUERY SELECT 'present', place.stored; RETURN; END IF;
  UPDATE public.invitations i SET status = 'declined' WHERE i.organisation_id = organisation AND i.id = place.invitation;
  RETURN QUERY SELECT 'declined', null::bytea;
END
$$;
