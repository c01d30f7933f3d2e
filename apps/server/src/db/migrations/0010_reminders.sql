CREATE TABLE "reminder_wishes" (
	"organisation_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp with time zone,
	CONSTRAINT "reminder_wishes_key" PRIMARY KEY("organisation_id","invitation_id")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp with time zone,
	CONSTRAINT "reminders_key" PRIMARY KEY("organisation_id","round_id","kind")
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"release_number" integer NOT NULL,
	"message" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "thanks_key" PRIMARY KEY("organisation_id","round_id","release_number")
);
--> statement-breakpoint
ALTER TABLE "reminder_wishes" ADD CONSTRAINT "reminder_wishes_invitation" FOREIGN KEY ("organisation_id","invitation_id") REFERENCES "public"."invitations"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_wishes" ADD CONSTRAINT "reminder_wishes_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_wishes_due" ON "reminder_wishes" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("status","due_at");--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['reminders', 'reminder_wishes', 'thanks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (%s) WITH CHECK (%s)', tenant_table, own, own);
  END LOOP;
END
$$;--> statement-breakpoint
ALTER TABLE reminders ADD CONSTRAINT reminders_kind CHECK (kind IN ('after-a-third', 'three-days-before', 'last-working-day'));--> statement-breakpoint
ALTER TABLE reminders ADD CONSTRAINT reminders_status CHECK (status IN ('planned', 'off', 'spent'));--> statement-breakpoint
ALTER TABLE reminder_wishes ADD CONSTRAINT reminder_wishes_status CHECK (
  status IN ('later', 'reminded', 'stopped') AND (status = 'later') = (due_at IS NOT NULL)
);--> statement-breakpoint
ALTER TABLE thanks ADD CONSTRAINT thanks_message CHECK (char_length(message) BETWEEN 1 AND 2000);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, due_at) ON reminders TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT ON thanks TO parallax_app;--> statement-breakpoint
GRANT SELECT ON thanks TO parallax_mailer;--> statement-breakpoint
-- A reminder goes to nobody who has asked for none since it was written.
GRANT SELECT (organisation_id, invitation_id, status) ON reminder_wishes TO parallax_mailer;--> statement-breakpoint
-- Letters with a person's own links are posted by whoever may make links; the web never learns whether there are any.
GRANT INSERT ON letters TO parallax_mailer;--> statement-breakpoint

-- outcome: kept | unknown | closed | declined | own-form | present. `later` comes with the morning that was asked for; whoever has answered
-- needs no reminder, whoever stops them may do so at any time.
CREATE FUNCTION wish_reminder(link bytea, wish text, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  place record;
BEGIN
  SELECT * INTO place FROM public.ballot_place(link);
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF wish = 'later' THEN
    IF place.rater_group = 'self' THEN RETURN 'own-form'; END IF;
    IF place.status = 'declined' THEN RETURN 'declined'; END IF;
    IF place.stored IS NOT NULL THEN RETURN 'present'; END IF;
    IF NOT place.is_open OR NOT EXISTS (
      SELECT FROM public.rounds r
      WHERE r.organisation_id = organisation AND r.id = place.round AND r.closes_at > at AND at > pg_catalog.clock_timestamp()
    ) THEN RETURN 'closed'; END IF;
  END IF;
  INSERT INTO public.reminder_wishes AS w (organisation_id, invitation_id, round_id, status, due_at)
  VALUES (organisation, place.invitation, place.round, wish, CASE WHEN wish = 'later' THEN at END)
  ON CONFLICT ON CONSTRAINT reminder_wishes_key DO UPDATE SET status = excluded.status, due_at = excluded.due_at;
  RETURN 'kept';
END
$$;--> statement-breakpoint

-- Whom a reminder of the schedule goes to now: invited, not the subject, no ballot, no wish of their own.
CREATE FUNCTION invitations_to_remind(round uuid) RETURNS TABLE (invitation uuid, name text, address text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT i.id, i.name, i.address FROM public.invitations i
  WHERE i.organisation_id = nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid
    AND i.round_id = round AND i.status = 'invited' AND i.rater_group <> 'self'
    AND NOT EXISTS (
      SELECT FROM public.sealed_ballots b WHERE b.organisation_id = i.organisation_id AND b.invitation_id = i.id
    )
    AND NOT EXISTS (
      SELECT FROM public.reminder_wishes w WHERE w.organisation_id = i.organisation_id AND w.invitation_id = i.id
    )
  ORDER BY i.id
$$;--> statement-breakpoint

-- Spends the wishes that are due and says whom they still concern, and for which morning.
CREATE FUNCTION claim_reminder_wishes(round uuid, at timestamptz)
RETURNS TABLE (invitation uuid, name text, address text, due_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  WITH due AS (
    SELECT w.organisation_id, w.invitation_id, w.due_at FROM public.reminder_wishes w
    WHERE w.organisation_id = nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid
      AND w.round_id = round AND w.status = 'later' AND w.due_at <= at
    FOR UPDATE SKIP LOCKED
  ), spent AS (
    UPDATE public.reminder_wishes w SET status = 'reminded', due_at = NULL
    FROM due WHERE w.organisation_id = due.organisation_id AND w.invitation_id = due.invitation_id
    RETURNING due.organisation_id, due.invitation_id, due.due_at
  )
  SELECT i.id, i.name, i.address, spent.due_at
  FROM spent JOIN public.invitations i ON i.organisation_id = spent.organisation_id AND i.id = spent.invitation_id
  WHERE i.status = 'invited' AND NOT EXISTS (
    SELECT FROM public.sealed_ballots b WHERE b.organisation_id = i.organisation_id AND b.invitation_id = i.id
  )
  ORDER BY i.id
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION wish_reminder(bytea, text, timestamptz), invitations_to_remind(uuid), claim_reminder_wishes(uuid, timestamptz) TO parallax_app;--> statement-breakpoint

-- Somebody asks for the links that wait for an address. The web only queues the question: the same work whether there are any or not. An
-- address that is asked about twice before its turn comes is asked about once.
CREATE FUNCTION enqueue_requests(address text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    'post-requests',
    pg_catalog.json_build_object('address', address),
    job_key := 'requests ' || pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(address, 'UTF8')), 'hex'),
    job_key_mode := 'unsafe_dedupe',
    max_attempts := 5
  );
END
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_requests(text) TO parallax_app;--> statement-breakpoint

-- What stands in the address with which a reminder is stopped: a hash of the link's hash. It stops reminders and opens nothing.
CREATE INDEX invitations_stop ON invitations (sha256(secret_hash || 'stop reminders/v1'::bytea));--> statement-breakpoint
CREATE INDEX invitations_of_address ON invitations (address);--> statement-breakpoint
GRANT SELECT (address, status) ON invitations TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, round_id, status, due_at) ON reminders, reminder_wishes TO parallax_lookup;--> statement-breakpoint
CREATE POLICY lookup ON reminders FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
CREATE POLICY lookup ON reminder_wishes FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
GRANT CREATE ON SCHEMA lookup TO parallax_lookup;--> statement-breakpoint
SET LOCAL ROLE parallax_lookup;--> statement-breakpoint

-- Rounds that collect and have a reminder due, of the schedule or of somebody's own.
CREATE FUNCTION lookup.reminders_due(at timestamptz)
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r
  WHERE r.status = 'collecting' AND (r.organisation_id, r.id) IN (
    SELECT m.organisation_id, m.round_id FROM public.reminders m WHERE m.status = 'planned' AND m.due_at <= at
    UNION
    SELECT w.organisation_id, w.round_id FROM public.reminder_wishes w WHERE w.status = 'later' AND w.due_at <= at
  )
$$;--> statement-breakpoint

-- Forms that wait for an address, in whichever organisation, those that close first before the others.
CREATE FUNCTION lookup.requests_of(whose text, most integer)
RETURNS TABLE (organisation_id uuid, invitation_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT i.organisation_id, i.id FROM public.invitations i
  JOIN public.rounds r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
  WHERE i.address = whose AND i.status = 'invited' AND r.status = 'collecting' AND r.closes_at > pg_catalog.clock_timestamp()
  ORDER BY r.closes_at, i.id
  LIMIT most
$$;--> statement-breakpoint

-- Whose reminders this stops.
CREATE FUNCTION lookup.stop_token(token bytea)
RETURNS TABLE (organisation_id uuid, link bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT i.organisation_id, i.secret_hash FROM public.invitations i
  WHERE pg_catalog.sha256(i.secret_hash || 'stop reminders/v1'::bytea) = token
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION lookup.reminders_due(timestamptz), lookup.requests_of(text, integer), lookup.stop_token(bytea) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.reminders_due(timestamptz), lookup.stop_token(bytea) TO parallax_app;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.requests_of(text, integer) TO parallax_mailer;--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
REVOKE CREATE ON SCHEMA lookup FROM parallax_lookup;
