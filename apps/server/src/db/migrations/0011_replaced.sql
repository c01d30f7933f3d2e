ALTER TABLE "withdrawn_receipts" ADD COLUMN "replaced" boolean DEFAULT false NOT NULL;--> statement-breakpoint

-- As before, and a ballot that was replaced never comes back either: with its replacement withdrawn, the place is as empty as it was when
-- the first version was sent, and a copy of that request that some queue on the way had kept would be taken for new.

-- outcome: cast | unknown | closed | declined | length | replaced. The same bytes again are always answered with their receipt, also
-- after the round has been closed or opened: the first answer may have got lost. What was withdrawn or replaced never comes back.
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
  IF place.stored IS NOT NULL THEN
    INSERT INTO public.withdrawn_receipts (organisation_id, round_id, receipt, replaced)
    VALUES (organisation, place.round, place.stored, true) ON CONFLICT DO NOTHING;
  END IF;
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
    SELECT FROM public.withdrawn_receipts w WHERE w.organisation_id = organisation AND w.round_id = place.round AND w.receipt = previous AND NOT w.replaced
  ) THEN RETURN QUERY SELECT 'withdrawn', null::bytea; RETURN; END IF;
  IF NOT (was_open AND place.is_open) THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.stored IS NULL THEN RETURN QUERY SELECT 'absent', null::bytea; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous THEN RETURN QUERY SELECT 'replaced', place.stored; RETURN; END IF;
  DELETE FROM public.sealed_ballots b WHERE b.organisation_id = organisation AND b.invitation_id = place.invitation;
  INSERT INTO public.withdrawn_receipts (organisation_id, round_id, receipt) VALUES (organisation, place.round, previous);
  RETURN QUERY SELECT 'withdrawn', null::bytea;
END
$$;
