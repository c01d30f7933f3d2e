CREATE TABLE "note_keys" (
	"organisation_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"salt" "bytea" NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "note_keys_key" PRIMARY KEY("organisation_id","coach_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "notes_key" PRIMARY KEY("organisation_id","round_id","coach_id")
);
--> statement-breakpoint
CREATE TABLE "release_parts" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"part" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "release_parts_key" PRIMARY KEY("organisation_id","round_id","number","part")
);
--> statement-breakpoint
CREATE TABLE "release_readings" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "release_readings_key" PRIMARY KEY("organisation_id","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "by_part" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "release_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "release_planned_by_id" uuid;--> statement-breakpoint
ALTER TABLE "note_keys" ADD CONSTRAINT "note_keys_coach" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_note_key" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."note_keys"("organisation_id","coach_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_parts" ADD CONSTRAINT "release_parts_release" FOREIGN KEY ("organisation_id","round_id","number") REFERENCES "public"."releases"("organisation_id","round_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_readings" ADD CONSTRAINT "release_readings_release" FOREIGN KEY ("organisation_id","round_id","number") REFERENCES "public"."releases"("organisation_id","round_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_release_planned_by" FOREIGN KEY ("organisation_id","release_planned_by_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE note_keys ALTER COLUMN salt SET STATISTICS 0, ALTER COLUMN wrapped SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE notes ALTER COLUMN sealed SET STATISTICS 0;--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['note_keys', 'notes', 'release_parts', 'release_readings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (%s) WITH CHECK (%s)', tenant_table, own, own);
  END LOOP;
END
$$;--> statement-breakpoint
ALTER TABLE reviews ADD CONSTRAINT reviews_release_plan CHECK ((release_at IS NULL) = (release_planned_by_id IS NULL));--> statement-breakpoint
ALTER TABLE release_parts ADD CONSTRAINT release_parts_part CHECK (part IN ('strengths', 'balance', 'differences', 'remarks'));--> statement-breakpoint
ALTER TABLE note_keys ADD CONSTRAINT note_keys_lengths CHECK (octet_length(salt) = 16 AND octet_length(wrapped) = 60);--> statement-breakpoint
-- What is opened stays open, and what was read was read.
GRANT SELECT, INSERT ON release_parts, release_readings TO parallax_app;--> statement-breakpoint
-- A coach who has lost what opens their notes begins anew, without them.
GRANT SELECT, INSERT, DELETE ON note_keys TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (sealed, revision), DELETE ON notes TO parallax_app;--> statement-breakpoint
CREATE INDEX reviews_release_due ON reviews (release_at) WHERE release_at IS NOT NULL;--> statement-breakpoint
GRANT SELECT (organisation_id, round_id, release_at) ON reviews TO parallax_lookup;--> statement-breakpoint
CREATE POLICY lookup ON reviews FOR SELECT TO parallax_lookup USING (true);--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
GRANT CREATE ON SCHEMA lookup TO parallax_lookup;--> statement-breakpoint
SET LOCAL ROLE parallax_lookup;--> statement-breakpoint

-- Rounds in review whose report is to be released by now.
CREATE FUNCTION lookup.releases_due(at timestamptz)
RETURNS TABLE (organisation_id uuid, round_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r.organisation_id, r.id FROM public.reviews v
  JOIN public.rounds r ON r.organisation_id = v.organisation_id AND r.id = v.round_id
  WHERE v.release_at <= at AND r.status = 'in-review'
  ORDER BY v.release_at
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION lookup.releases_due(timestamptz) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lookup.releases_due(timestamptz) TO parallax_app;--> statement-breakpoint
SET LOCAL ROLE parallax_owner;--> statement-breakpoint
REVOKE CREATE ON SCHEMA lookup FROM parallax_lookup;
