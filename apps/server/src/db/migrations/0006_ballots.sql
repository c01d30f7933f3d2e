-- Sealed bytes cannot be made smaller; trying costs time at every cast.
ALTER TABLE sealed_ballots ALTER COLUMN sealed SET STORAGE EXTERNAL;--> statement-breakpoint

-- What a rater does, one statement each. The web may not read or write a ballot otherwise. These functions belong to the owner of the
-- tables and so stay behind the tenant's wall, which is forced on the owner too.

-- Who holds this link, and whether its round takes answers by the database's own clock.
CREATE FUNCTION ballot_place(link bytea)
RETURNS TABLE (invitation uuid, round uuid, rater_group text, status text, is_open boolean, ballot_bytes integer, stored bytea)
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT i.id, i.round_id, i.rater_group, i.status,
    r.status = 'collecting' AND r.closes_at > pg_catalog.clock_timestamp(),
    r.ballot_bytes, b.receipt
  FROM public.invitations i
  JOIN public.rounds r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
  LEFT JOIN public.sealed_ballots b ON b.organisation_id = i.organisation_id AND b.invitation_id = i.id
  WHERE i.organisation_id = nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid
    AND i.secret_hash = link AND i.status <> 'revoked'
$$;--> statement-breakpoint

-- Holds the round open and the place still until the transaction ends: FOR SHARE waits for a close that is under way and makes one that
-- comes wait; FOR UPDATE lets one act of a link follow the other. Always in this order.
CREATE FUNCTION hold_ballot_place(round uuid, invitation uuid) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
BEGIN
  PERFORM FROM public.rounds r WHERE r.organisation_id = organisation AND r.id = round FOR SHARE;
  PERFORM FROM public.invitations i WHERE i.organisation_id = organisation AND i.id = invitation FOR UPDATE;
END
$$;--> statement-breakpoint

-- outcome: cast | unknown | closed | declined | length | replaced. The same bytes again are always answered with their receipt, also
-- after the round has been closed or opened: the first answer may have got lost.
CREATE FUNCTION cast_ballot(link bytea, ballot bytea, previous bytea)
RETURNS TABLE (outcome text, receipt bytea, expected_bytes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  fresh bytea := pg_catalog.sha256(ballot);
  place record;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea, null::integer; RETURN; END IF;
  IF place.stored = fresh OR EXISTS (
    SELECT FROM public.box_receipts x WHERE x.organisation_id = organisation AND x.round_id = place.round AND x.receipt = fresh
  ) THEN RETURN QUERY SELECT 'cast', fresh, null::integer; RETURN; END IF;
  -- Asked before waiting for any lock, so that a crowd at the deadline never keeps the round from closing.
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored, null::integer; RETURN; END IF;
  IF pg_catalog.octet_length(ballot) <> place.ballot_bytes THEN
    RETURN QUERY SELECT 'length', null::bytea, place.ballot_bytes; RETURN;
  END IF;
  PERFORM public.hold_ballot_place(place.round, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea, null::integer; RETURN; END IF;
  IF place.stored = fresh THEN RETURN QUERY SELECT 'cast', fresh, null::integer; RETURN; END IF;
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored, null::integer; RETURN; END IF;
  IF place.status = 'declined' THEN RETURN QUERY SELECT 'declined', null::bytea, null::integer; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous THEN RETURN QUERY SELECT 'replaced', place.stored, null::integer; RETURN; END IF;
  INSERT INTO public.sealed_ballots AS b (organisation_id, invitation_id, round_id, sealed, receipt)
  VALUES (organisation, place.invitation, place.round, ballot, fresh)
  ON CONFLICT ON CONSTRAINT sealed_ballots_key DO UPDATE SET sealed = excluded.sealed, receipt = excluded.receipt;
  RETURN QUERY SELECT 'cast', fresh, null::integer;
END
$$;--> statement-breakpoint

-- outcome: withdrawn | unknown | closed | absent | replaced.
CREATE FUNCTION withdraw_ballot(link bytea, previous bytea)
RETURNS TABLE (outcome text, receipt bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  place record;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  PERFORM public.hold_ballot_place(place.round, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.stored IS NULL THEN RETURN QUERY SELECT 'absent', null::bytea; RETURN; END IF;
  IF place.stored IS DISTINCT FROM previous THEN RETURN QUERY SELECT 'replaced', place.stored; RETURN; END IF;
  DELETE FROM public.sealed_ballots b WHERE b.organisation_id = organisation AND b.invitation_id = place.invitation;
  RETURN QUERY SELECT 'withdrawn', null::bytea;
END
$$;--> statement-breakpoint

-- outcome: declined | unknown | closed | own-form | present. Whoever has answered withdraws first; the subject's own form is not declined.
CREATE FUNCTION decline_invitation(link bytea)
RETURNS TABLE (outcome text, receipt bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  place record;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.rater_group = 'self' THEN RETURN QUERY SELECT 'own-form', null::bytea; RETURN; END IF;
  PERFORM public.hold_ballot_place(place.round, place.invitation);
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', null::bytea; RETURN; END IF;
  IF NOT place.is_open THEN RETURN QUERY SELECT 'closed', place.stored; RETURN; END IF;
  IF place.stored IS NOT NULL THEN RETURN QUERY SELECT 'present', place.stored; RETURN; END IF;
  UPDATE public.invitations i SET status = 'declined' WHERE i.organisation_id = organisation AND i.id = place.invitation;
  RETURN QUERY SELECT 'declined', null::bytea;
END
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ballot_place(bytea), cast_ballot(bytea, bytea, bytea), withdraw_ballot(bytea, bytea), decline_invitation(bytea) TO parallax_app;--> statement-breakpoint

-- Rounds that still wait for their answers to be opened: the opener asks its ledger about them when it starts, because a backup from
-- before a burn would otherwise collect again.
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
GRANT CREATE ON SCHEMA lookup TO parallax_lookup;--> statement-breakpoint
SET LOCAL ROLE parallax_lookup;--> statement-breakpoint
CREATE FUNCTION lookup.rounds_unopened()
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r WHERE r.status IN ('collecting', 'closed')
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION lookup.rounds_unopened() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.rounds_unopened() TO parallax_opener;--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
REVOKE CREATE ON SCHEMA lookup FROM parallax_lookup;
