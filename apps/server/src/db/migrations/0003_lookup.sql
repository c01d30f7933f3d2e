-- The only reads that cross organisations. They belong to a role of their own that may read a few columns of every
-- organisation and nothing else; each function answers one narrow question. The catalogue tests hold the list.
CREATE SCHEMA lookup;--> statement-breakpoint
GRANT USAGE, CREATE ON SCHEMA lookup TO parallax_lookup;--> statement-breakpoint
GRANT USAGE ON SCHEMA lookup TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, name) ON organisations TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, id, account_id, name, roles, status) ON members TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, id, status, closes_at, launch_requested_at, launched_at, burned) ON rounds TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, id, round_id, secret_hash) ON invitations TO parallax_lookup;--> statement-breakpoint
GRANT SELECT (organisation_id, id, status, written_at) ON letters TO parallax_lookup;--> statement-breakpoint
CREATE POLICY lookup ON organisations FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
CREATE POLICY lookup ON members FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
CREATE POLICY lookup ON rounds FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
CREATE POLICY lookup ON invitations FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
CREATE POLICY lookup ON letters FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
SET LOCAL ROLE parallax_lookup;--> statement-breakpoint

-- Every organisation, for work that goes through all of them one by one.
CREATE FUNCTION lookup.organisations() RETURNS TABLE (organisation_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.organisation_id FROM public.organisations o ORDER BY o.organisation_id
$$;--> statement-breakpoint

-- Where an account is a member.
CREATE FUNCTION lookup.memberships(account uuid)
RETURNS TABLE (organisation_id uuid, organisation_name text, member_id uuid, member_name text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.organisation_id, o.name, m.id, m.name, m.roles
  FROM public.members m
  JOIN public.organisations o ON o.organisation_id = m.organisation_id
  WHERE m.account_id = account AND m.status = 'active'
  ORDER BY o.name, o.organisation_id
$$;--> statement-breakpoint

-- Whose link this is.
CREATE FUNCTION lookup.invitation(hash bytea)
RETURNS TABLE (organisation_id uuid, round_id uuid, invitation_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT i.organisation_id, i.round_id, i.id FROM public.invitations i WHERE i.secret_hash = hash
$$;--> statement-breakpoint

-- Rounds that collect and whose closing date has come.
CREATE FUNCTION lookup.rounds_due(at timestamptz)
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.rounds r
  WHERE r.status = 'collecting' AND r.closes_at <= at
  ORDER BY r.closes_at
$$;--> statement-breakpoint

-- What waits for the opener: launches asked for, closed rounds to open, keys to burn.
CREATE FUNCTION lookup.opener_work()
RETURNS TABLE (organisation_id uuid, round_id uuid, kind text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id, 'launch' FROM public.rounds r
  WHERE r.status IN ('nominating', 'approval') AND r.launch_requested_at IS NOT NULL
  UNION ALL
  SELECT r.organisation_id, r.id, 'open' FROM public.rounds r WHERE r.status = 'closed'
  UNION ALL
  SELECT r.organisation_id, r.id, 'burn' FROM public.rounds r
  WHERE r.launched_at IS NOT NULL AND NOT r.burned AND r.status NOT IN ('collecting', 'closed')
$$;--> statement-breakpoint

-- Letters that wait to be sent, or that a mailer left half sent.
CREATE FUNCTION lookup.letters_unsent(most integer)
RETURNS TABLE (organisation_id uuid, letter_id uuid, status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT l.organisation_id, l.id, l.status FROM public.letters l
  WHERE l.status IN ('waiting', 'sending')
  ORDER BY l.written_at
  LIMIT most
$$;--> statement-breakpoint
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA lookup FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.organisations() TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.memberships(uuid), lookup.invitation(bytea), lookup.rounds_due(timestamptz) TO parallax_app;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.opener_work() TO parallax_opener;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.letters_unsent(integer) TO parallax_mailer;--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
REVOKE CREATE ON SCHEMA lookup FROM parallax_lookup;
