-- The wall between organisations. A tenant table without these three lines fails the catalogue tests.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'organisations', 'members', 'questionnaires', 'questionnaire_versions', 'rounds', 'nominations', 'invitations',
    'round_keys', 'sealed_ballots', 'pieces', 'box_receipts', 'reviews', 'releases', 'letters', 'audit_entries'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (%s) WITH CHECK (%s)', tenant_table, own, own);
  END LOOP;
END
$$;--> statement-breakpoint
-- Beside the tenant's wall: the opener sees no ballot of a round that still takes answers.
CREATE POLICY no_open_round ON sealed_ballots AS RESTRICTIVE FOR ALL TO parallax_opener USING (
  EXISTS (
    SELECT FROM rounds
    WHERE rounds.organisation_id = sealed_ballots.organisation_id
      AND rounds.id = sealed_ballots.round_id
      AND rounds.status IN ('closed', 'in-review', 'cancelled', 'void')
  )
);--> statement-breakpoint
ALTER TABLE rounds ADD CONSTRAINT rounds_policy_k CHECK ((policy ->> 'k')::integer >= 3);--> statement-breakpoint
ALTER TABLE invitations ADD CONSTRAINT invitations_secret_hash CHECK (octet_length(secret_hash) = 32);--> statement-breakpoint
ALTER TABLE sealed_ballots ADD CONSTRAINT sealed_ballots_receipt CHECK (octet_length(receipt) = 32);--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER releases_never_change BEFORE UPDATE OR DELETE ON releases FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER releases_never_emptied BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_entries_never_change BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_entries_never_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- What a launch fixes stays fixed: it was hashed into every link.
CREATE FUNCTION keep_launched_round() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.launched_at IS NOT NULL AND (
    NEW.launched_at, NEW.policy, NEW.parameters, NEW.parameters_hash, NEW.ballot_bytes, NEW.subject_id, NEW.questionnaire_version_id
  ) IS DISTINCT FROM (
    OLD.launched_at, OLD.policy, OLD.parameters, OLD.parameters_hash, OLD.ballot_bytes, OLD.subject_id, OLD.questionnaire_version_id
  ) THEN
    RAISE EXCEPTION 'what a launch fixes is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER rounds_stay_launched BEFORE UPDATE ON rounds FOR EACH ROW EXECUTE FUNCTION keep_launched_round();--> statement-breakpoint
CREATE FUNCTION keep_questionnaire_version() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.frozen_at IS NOT NULL
    OR (NEW.questionnaire_id, NEW.number, NEW.content, NEW.content_hash)
      IS DISTINCT FROM (OLD.questionnaire_id, OLD.number, OLD.content, OLD.content_hash)
  THEN
    RAISE EXCEPTION 'a questionnaire version is written once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_written_once BEFORE UPDATE ON questionnaire_versions FOR EACH ROW EXECUTE FUNCTION keep_questionnaire_version();
