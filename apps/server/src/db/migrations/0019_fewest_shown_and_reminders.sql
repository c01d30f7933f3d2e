ALTER TABLE "organisations" ADD COLUMN "fewest_shown" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE organisations ADD CONSTRAINT organisations_fewest_shown CHECK (fewest_shown BETWEEN 3 AND 10);--> statement-breakpoint
ALTER TABLE reminders DROP CONSTRAINT reminders_kind;--> statement-breakpoint
ALTER TABLE reminders ADD CONSTRAINT reminders_kind CHECK (kind IN ('after-a-third', 'three-days-before', 'last-working-day', 'few-answers'));--> statement-breakpoint

-- Who was reminded on one day and not on a later one had answered, declined or said stop in between. While a round runs that stands beside
-- the sealed ballots, which say as much; afterwards nothing says it.
CREATE FUNCTION forget_reminders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.letters l WHERE l.organisation_id = NEW.organisation_id AND l.round_id = NEW.id AND l.kind = 'reminder';
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER rounds_forget_reminders AFTER UPDATE OF status ON rounds FOR EACH ROW
  WHEN (NEW.status IN ('in-review', 'cancelled', 'void') AND OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION forget_reminders();--> statement-breakpoint
ALTER TABLE rounds NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
DELETE FROM letters l USING rounds r WHERE r.organisation_id = l.organisation_id AND r.id = l.round_id AND l.kind = 'reminder'
  AND r.status IN ('in-review', 'released', 'archived', 'cancelled', 'void');--> statement-breakpoint
ALTER TABLE rounds FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
