CREATE TABLE "papers" (
	"organisation_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"size" text NOT NULL,
	"status" text NOT NULL,
	"failure" text,
	"file" "bytea",
	CONSTRAINT "papers_key" PRIMARY KEY("organisation_id","release_id","size")
);
--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_release" FOREIGN KEY ("organisation_id","release_id") REFERENCES "public"."releases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A PDF cannot be made smaller, and holds raters' words.
ALTER TABLE papers ALTER COLUMN file SET STORAGE EXTERNAL, ALTER COLUMN file SET STATISTICS 0,
  ALTER COLUMN size SET STATISTICS 0, ALTER COLUMN status SET STATISTICS 0, ALTER COLUMN failure SET STATISTICS 0;--> statement-breakpoint
DO $$
DECLARE
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  ALTER TABLE papers ENABLE ROW LEVEL SECURITY;
  ALTER TABLE papers FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY tenant ON papers USING (%s) WITH CHECK (%s)', own, own);
END
$$;--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_size CHECK (size IN ('a4', 'letter'));--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_status CHECK (
  status IN ('waiting', 'drawn', 'failed') AND (status = 'drawn') = (file IS NOT NULL) AND (status = 'failed') = (failure IS NOT NULL)
);--> statement-breakpoint
ALTER TABLE papers ADD CONSTRAINT papers_failure CHECK (failure IN ('too-long', 'too-large', 'unsettable'));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, failure, file) ON papers TO parallax_app;--> statement-breakpoint

-- One after the other in the whole installation: each may take as much memory as one is allowed. Asked for again, it begins anew.
CREATE FUNCTION enqueue_paper(release uuid, page_size text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    'draw-paper',
    pg_catalog.json_build_object(
      'organisationId', nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid,
      'releaseId', release,
      'size', page_size
    ),
    queue_name := 'papers',
    job_key := 'paper ' || release::text || ' ' || page_size,
    job_key_mode := 'replace',
    max_attempts := 3
  );
END
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION enqueue_paper(uuid, text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_paper(uuid, text) TO parallax_app;
