CREATE TABLE "round_canaries" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"tried_at" timestamp with time zone NOT NULL,
	"problem" text,
	"written_in" bigint NOT NULL,
	"server_started_at" timestamp with time zone NOT NULL,
	"database_number" bigint NOT NULL,
	CONSTRAINT "round_canaries_key" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
ALTER TABLE "round_canaries" ADD CONSTRAINT "round_canaries_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE round_canaries ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE round_canaries FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY tenant ON round_canaries
  USING (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  WITH CHECK (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY lookup ON round_canaries FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON round_canaries TO parallax_opener;--> statement-breakpoint
GRANT SELECT ON round_canaries TO parallax_lookup;--> statement-breakpoint

-- Whether a row was written in this database, by this run of the server. A backup put back by statements has other transactions; one put
-- back as files needs another run of the server.
CREATE FUNCTION is_written_here(row_transaction xid, written_in bigint, server_started_at timestamptz, database_number bigint)
RETURNS boolean LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT row_transaction::text::bigint = written_in % 4294967296
    AND server_started_at = pg_catalog.pg_postmaster_start_time()
    AND database_number = (SELECT d.oid::bigint FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
$$;--> statement-breakpoint

-- What the opener found; `trouble` is null when the round's key opens what is sealed to it.
CREATE FUNCTION record_canary(round uuid, trouble text) RETURNS void LANGUAGE sql SET search_path = '' AS $$
  INSERT INTO public.round_canaries AS c
    (organisation_id, round_id, tried_at, problem, written_in, server_started_at, database_number)
  SELECT nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid, round, pg_catalog.clock_timestamp(), trouble,
    pg_catalog.pg_current_xact_id()::text::bigint, pg_catalog.pg_postmaster_start_time(), d.oid::bigint
  FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()
  ON CONFLICT ON CONSTRAINT round_canaries_key DO UPDATE SET
    tried_at = excluded.tried_at, problem = excluded.problem, written_in = excluded.written_in,
    server_started_at = excluded.server_started_at, database_number = excluded.database_number
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION record_canary(uuid, text) TO parallax_opener;--> statement-breakpoint

-- True, or the error "cannot connect now", which is told to whoever asks as "not now, try again": until the opener has compared its
-- ledger with this very database, nobody can know whether the round's key still exists, so nothing may be promised to a rater.
CREATE FUNCTION require_canary(round uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
BEGIN
  IF EXISTS (
    SELECT FROM public.round_canaries c
    JOIN public.round_keys k ON k.organisation_id = c.organisation_id AND k.round_id = c.round_id
    WHERE c.organisation_id = organisation AND c.round_id = round AND c.problem IS NULL
      AND public.is_written_here(c.xmin, c.written_in, c.server_started_at, c.database_number)
  ) THEN RETURN true; END IF;
  RAISE EXCEPTION 'the opener has not vouched for this round' USING ERRCODE = 'cannot_connect_now';
END
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION require_canary(uuid) TO parallax_app;--> statement-breakpoint

-- As before, and a round that collects does so only while its canary is alive.
CREATE OR REPLACE FUNCTION ballot_place(link bytea)
RETURNS TABLE (invitation uuid, round uuid, rater_group text, status text, is_open boolean, ballot_bytes integer, stored bytea)
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT i.id, i.round_id, i.rater_group, i.status,
    CASE
      WHEN r.status = 'collecting' AND r.closes_at > pg_catalog.clock_timestamp() THEN public.require_canary(r.id)
      ELSE false
    END,
    r.ballot_bytes, b.receipt
  FROM public.invitations i
  JOIN public.rounds r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
  LEFT JOIN public.sealed_ballots b ON b.organisation_id = i.organisation_id AND b.invitation_id = i.id
  WHERE i.organisation_id = nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid
    AND i.secret_hash = link AND i.status <> 'revoked'
$$;--> statement-breakpoint

SET LOCAL ROLE parallax_owner;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION is_written_here(xid, bigint, timestamptz, bigint) TO parallax_lookup;--> statement-breakpoint
GRANT CREATE ON SCHEMA lookup TO parallax_lookup;--> statement-breakpoint
SET LOCAL ROLE parallax_lookup;--> statement-breakpoint

-- Rounds whose life may go on: the opener compares them with its ledger, because a backup from before a burn would collect again.
CREATE OR REPLACE FUNCTION lookup.rounds_unopened()
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r
  WHERE r.status IN ('draft', 'nominating', 'approval', 'collecting', 'closed')
$$;--> statement-breakpoint

-- Rounds whose canary is to be opened: not yet here, not for a day, or not well a minute ago.
CREATE FUNCTION lookup.canaries_due()
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r
  LEFT JOIN public.round_canaries c ON c.organisation_id = r.organisation_id AND c.round_id = r.id
  WHERE r.status IN ('collecting', 'closed') AND (
    c.round_id IS NULL
    OR NOT public.is_written_here(c.xmin, c.written_in, c.server_started_at, c.database_number)
    OR c.tried_at < pg_catalog.now() - CASE WHEN c.problem IS NULL THEN interval '1 day' ELSE interval '1 minute' END
  )
$$;--> statement-breakpoint

-- How the keys of rounds that still wait for their answers are, in figures.
CREATE FUNCTION lookup.canary_figures()
RETURNS TABLE (rounds integer, alive integer, failed integer, oldest_seconds double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::integer,
    (count(*) FILTER (
      WHERE c.problem IS NULL AND public.is_written_here(c.xmin, c.written_in, c.server_started_at, c.database_number)
    ))::integer,
    (count(*) FILTER (WHERE c.problem IS NOT NULL))::integer,
    coalesce(max(extract(epoch FROM pg_catalog.now() - c.tried_at)), 0)::double precision
  FROM public.rounds r
  LEFT JOIN public.round_canaries c ON c.organisation_id = r.organisation_id AND c.round_id = r.id
  WHERE r.status IN ('collecting', 'closed')
$$;--> statement-breakpoint

-- Which of these rounds there are, and how far they are: for the keys in the store, and for the doctor.
CREATE FUNCTION lookup.rounds_known(ids uuid[])
RETURNS TABLE (organisation_id uuid, round_id uuid, status text, burned boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id, r.status, r.burned FROM public.rounds r WHERE r.id = ANY (ids)
$$;--> statement-breakpoint

-- Rounds whose key is destroyed, by the database's own account.
CREATE FUNCTION lookup.rounds_burned()
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r WHERE r.burned
$$;--> statement-breakpoint

-- As before, and the key file that a launch may have left when it was cancelled before it was finished.
CREATE OR REPLACE FUNCTION lookup.opener_work()
RETURNS TABLE (organisation_id uuid, round_id uuid, kind text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id, 'launch' FROM public.rounds r
  WHERE r.status IN ('nominating', 'approval') AND r.launch_requested_at IS NOT NULL
  UNION ALL
  SELECT r.organisation_id, r.id, 'open' FROM public.rounds r WHERE r.status = 'closed'
  UNION ALL
  SELECT r.organisation_id, r.id, 'burn' FROM public.rounds r
  WHERE (r.launched_at IS NOT NULL OR r.launch_requested_at IS NOT NULL) AND NOT r.burned
    AND r.status IN ('in-review', 'released', 'archived', 'cancelled', 'void')
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION lookup.canaries_due(), lookup.canary_figures(), lookup.rounds_known(uuid[]), lookup.rounds_burned() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.canaries_due(), lookup.canary_figures(), lookup.rounds_known(uuid[]), lookup.rounds_burned() TO parallax_opener;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.canary_figures() TO parallax_app;--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
REVOKE CREATE ON SCHEMA lookup FROM parallax_lookup;
