-- One chain an organisation: every entry's hash covers the one before it. The only way in is append_audit_entry.
CREATE FUNCTION audit_entry_hash(
  previous bytea, organisation uuid, number bigint, at timestamptz, actor text, act text, round uuid, reason text, details jsonb
) RETURNS bytea LANGUAGE sql STABLE SET search_path = '' AS $$
  -- Each field with its length in front, so that no two entries read the same; '-' for a field that is absent.
  SELECT pg_catalog.sha256(previous || pg_catalog.convert_to(pg_catalog.string_agg(
    CASE WHEN field IS NULL THEN '-' ELSE pg_catalog.octet_length(field) || ':' || field END, ',' ORDER BY place
  ), 'UTF8'))
  FROM pg_catalog.unnest(ARRAY[
    organisation::text, number::text, pg_catalog.to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    actor, act, round::text, reason, details::text
  ]) WITH ORDINALITY AS fields (field, place)
$$;--> statement-breakpoint
CREATE FUNCTION append_audit_entry(at timestamptz, actor text, act text, round uuid, reason text, details jsonb)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  organisation uuid := nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid;
  last record;
BEGIN
  -- Held until the transaction ends, so that two writers never follow the same entry.
  PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('audit ' || organisation::text, 0));
  SELECT e.sequence, e.hash INTO last FROM public.audit_entries e
  WHERE e.organisation_id = organisation ORDER BY e.sequence DESC LIMIT 1;
  IF last.sequence IS NULL THEN
    last.sequence := 0;
    last.hash := '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea;
  END IF;
  INSERT INTO public.audit_entries (organisation_id, sequence, at, actor, act, round_id, reason, details, previous_hash, hash)
  VALUES (
    organisation, last.sequence + 1, at, actor, act, round, reason, details, last.hash,
    public.audit_entry_hash(last.hash, organisation, last.sequence + 1, at, actor, act, round, reason, details)
  );
  RETURN last.sequence + 1;
END
$$;--> statement-breakpoint
-- The first entry of the organisation that does not follow from the one before it; null when the chain is whole.
CREATE FUNCTION audit_break() RETURNS bigint LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT pg_catalog.min(e.expected) FROM (
    SELECT
      pg_catalog.row_number() OVER chain AS expected,
      a.sequence,
      a.previous_hash = coalesce(pg_catalog.lag(a.hash) OVER chain, pg_catalog.decode(pg_catalog.repeat('00', 32), 'hex')) AS follows,
      a.hash = public.audit_entry_hash(
        a.previous_hash, a.organisation_id, a.sequence, a.at, a.actor, a.act, a.round_id, a.reason, a.details
      ) AS whole
    FROM public.audit_entries a
    WINDOW chain AS (ORDER BY a.sequence)
  ) e
  WHERE e.expected <> e.sequence OR NOT e.follows OR NOT e.whole
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_audit_entry(timestamptz, text, text, uuid, text, jsonb) TO parallax_app, parallax_opener;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION audit_entry_hash(bytea, uuid, bigint, timestamptz, text, text, uuid, text, jsonb), audit_break() TO parallax_app;
