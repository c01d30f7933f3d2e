-- A round that ends without a report keeps none of its answers: its pieces go, the coach's desk goes, and of the manifest only what the box
-- is checked by stays. A trigger, so that there is no way to end a round that forgets to do it.
CREATE FUNCTION forget_answers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.pieces p WHERE p.organisation_id = NEW.organisation_id AND p.round_id = NEW.id;
  DELETE FROM public.reviews r WHERE r.organisation_id = NEW.organisation_id AND r.round_id = NEW.id;
  NEW.manifest := (
    SELECT pg_catalog.jsonb_object_agg(m.key, m.value) FROM pg_catalog.jsonb_each(NEW.manifest) m
    WHERE m.key IN ('format', 'parametersHash', 'counts', 'opened', 'boxRoot')
  );
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER rounds_forget_answers BEFORE UPDATE OF status ON rounds FOR EACH ROW
  WHEN (NEW.status IN ('cancelled', 'void') AND OLD.manifest IS NOT NULL) EXECUTE FUNCTION forget_answers();--> statement-breakpoint
ALTER TABLE rounds ADD CONSTRAINT rounds_policy_spread CHECK ((policy ->> 'kSpread')::integer >= (policy ->> 'k')::integer);
