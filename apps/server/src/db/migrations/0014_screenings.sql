CREATE TABLE "screenings" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"remark" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"concern" text,
	"text" text,
	"screened_by_id" uuid NOT NULL,
	"screened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "screenings_key" PRIMARY KEY("organisation_id","round_id","remark","revision")
);
--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_screened_by" FOREIGN KEY ("organisation_id","screened_by_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Shortened words may hold some of a rater's.
ALTER TABLE screenings ALTER COLUMN remark SET STATISTICS 0, ALTER COLUMN kind SET STATISTICS 0, ALTER COLUMN concern SET STATISTICS 0, ALTER COLUMN text SET STATISTICS 0;--> statement-breakpoint
DO $$
DECLARE
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  ALTER TABLE screenings ENABLE ROW LEVEL SECURITY;
  ALTER TABLE screenings FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY tenant ON screenings USING (%s) WITH CHECK (%s)', own, own);
END
$$;--> statement-breakpoint
ALTER TABLE screenings ADD CONSTRAINT screenings_kind CHECK (
  kind IN ('open', 'left', 'shortened', 'held') AND (kind = 'shortened') = (text IS NOT NULL) AND (kind = 'open') = (concern IS NULL)
);--> statement-breakpoint
ALTER TABLE screenings ADD CONSTRAINT screenings_concern CHECK (
  concern IN ('fine', 'may-reveal', 'may-hurt', 'breaks-rules') AND (kind = 'left' OR concern <> 'fine')
);--> statement-breakpoint
-- A trail is only ever added to.
GRANT SELECT, INSERT ON screenings TO parallax_app;--> statement-breakpoint

-- As before; what the coach decided about the comments goes with them.
CREATE OR REPLACE FUNCTION forget_answers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.pieces p WHERE p.organisation_id = NEW.organisation_id AND p.round_id = NEW.id;
  DELETE FROM public.screenings s WHERE s.organisation_id = NEW.organisation_id AND s.round_id = NEW.id;
  DELETE FROM public.reviews r WHERE r.organisation_id = NEW.organisation_id AND r.round_id = NEW.id;
  NEW.manifest := (
    SELECT pg_catalog.jsonb_object_agg(m.key, m.value) FROM pg_catalog.jsonb_each(NEW.manifest) m
    WHERE m.key IN ('format', 'parametersHash', 'counts', 'opened', 'boxRoot')
  );
  RETURN NEW;
END
$$;
