-- Files that can be drawn again: they are, by what they now depend on.
DROP TABLE papers;--> statement-breakpoint
DROP FUNCTION enqueue_paper(uuid, text);--> statement-breakpoint
CREATE TABLE "papers" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"size" text NOT NULL,
	"status" text NOT NULL,
	"failure" text,
	"basis" "bytea",
	"file" "bytea",
	CONSTRAINT "papers_key" PRIMARY KEY("organisation_id","round_id","kind","size")
);
--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A PDF cannot be made smaller, and holds raters' words.
ALTER TABLE papers ALTER COLUMN file SET STORAGE EXTERNAL, ALTER COLUMN file SET STATISTICS 0,
  ALTER COLUMN kind SET STATISTICS 0, ALTER COLUMN size SET STATISTICS 0, ALTER COLUMN status SET STATISTICS 0,
  ALTER COLUMN failure SET STATISTICS 0, ALTER COLUMN basis SET STATISTICS 0;--> statement-breakpoint
DO $$
DECLARE
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  ALTER TABLE papers ENABLE ROW LEVEL SECURITY;
  ALTER TABLE papers FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY tenant ON papers USING (%s) WITH CHECK (%s)', own, own);
END
$$;--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_kind CHECK (kind IN ('report', 'prep'));--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_size CHECK (size IN ('a4', 'letter'));--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_status CHECK (
  status IN ('waiting', 'drawn', 'failed') AND (status = 'drawn') = (file IS NOT NULL)
    AND (status = 'failed') = (failure IS NOT NULL) AND (file IS NULL OR basis IS NOT NULL)
);--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_failure CHECK (failure IN ('too-long', 'too-large', 'unsettable'));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, failure, basis, file) ON papers TO parallax_app;--> statement-breakpoint

-- Whatever a file was drawn from has changed, or was forgotten: a draft's comments, the guess, the release. No file outlives that.
CREATE FUNCTION forget_papers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  round uuid := CASE WHEN TG_TABLE_NAME = 'rounds' THEN (pg_catalog.to_jsonb(NEW) ->> 'id')::uuid
    ELSE (pg_catalog.to_jsonb(NEW) ->> 'round_id')::uuid END;
BEGIN
  DELETE FROM public.papers p WHERE p.organisation_id = NEW.organisation_id AND p.round_id = round;
  RETURN NULL;
END
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION forget_papers() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER screenings_forget_papers AFTER INSERT ON screenings FOR EACH ROW EXECUTE FUNCTION forget_papers();--> statement-breakpoint
CREATE TRIGGER guesses_forget_papers AFTER INSERT ON guesses FOR EACH ROW EXECUTE FUNCTION forget_papers();--> statement-breakpoint
CREATE TRIGGER releases_forget_papers AFTER INSERT ON releases FOR EACH ROW EXECUTE FUNCTION forget_papers();--> statement-breakpoint
CREATE TRIGGER rounds_forget_papers AFTER UPDATE OF status ON rounds FOR EACH ROW
  WHEN (NEW.status IN ('cancelled', 'void')) EXECUTE FUNCTION forget_papers();--> statement-breakpoint

-- One after the other in the whole installation: each may take as much memory as one is allowed. Asked for again, it begins anew. One of
-- many that were asked for at once comes after all that somebody waits for.
CREATE FUNCTION enqueue_paper(round uuid, paper_kind text, page_size text, of_many boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    'draw-paper',
    pg_catalog.json_build_object(
      'organisationId', nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid,
      'roundId', round,
      'kind', paper_kind,
      'size', page_size
    ),
    queue_name := 'papers',
    job_key := 'paper ' || round::text || ' ' || paper_kind || ' ' || page_size,
    job_key_mode := 'replace',
    max_attempts := 3,
    priority := CASE WHEN of_many THEN 1 ELSE 0 END
  );
END
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION enqueue_paper(uuid, text, text, boolean) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_paper(uuid, text, text, boolean) TO parallax_app;--> statement-breakpoint

-- How many papers of the installation are drawn before this one: a number and nothing about them. Null: nobody is going to draw it.
-- Stable, so that it sees what the asking statement sees.
CREATE FUNCTION paper_place(round uuid, paper_kind text, page_size text) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  RETURN (
    SELECT (
      SELECT pg_catalog.count(*) FROM graphile_worker.jobs other
      WHERE other.queue_name = 'papers' AND other.id <> mine.id
        AND (other.locked_at IS NOT NULL OR other.attempts < other.max_attempts AND mine.locked_at IS NULL
          AND (other.priority, other.run_at, other.id) < (mine.priority, mine.run_at, mine.id))
    )
    FROM graphile_worker.jobs mine
    WHERE mine.key = 'paper ' || round::text || ' ' || paper_kind || ' ' || page_size
      AND (mine.locked_at IS NOT NULL OR mine.attempts < mine.max_attempts)
  );
END
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION paper_place(uuid, text, text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION paper_place(uuid, text, text) TO parallax_app;
