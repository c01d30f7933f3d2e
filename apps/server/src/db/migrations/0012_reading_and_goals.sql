CREATE TABLE "goal_sharings" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"goals" boolean NOT NULL,
	"marks" boolean NOT NULL,
	CONSTRAINT "goal_sharings_key" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"behaviour" text NOT NULL,
	"situation" text NOT NULL,
	"first_step" text NOT NULL,
	"helper" text NOT NULL,
	"sign" text NOT NULL,
	"pulse_on" date,
	"revision" integer NOT NULL,
	CONSTRAINT "goals_key" PRIMARY KEY("organisation_id","round_id","place")
);
--> statement-breakpoint
CREATE TABLE "guesses" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"guesses" jsonb NOT NULL,
	CONSTRAINT "guesses_key" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"release_number" integer NOT NULL,
	"thing" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "marks_key" PRIMARY KEY("organisation_id","round_id","member_id","release_number","thing")
);
--> statement-breakpoint
ALTER TABLE "goal_sharings" ADD CONSTRAINT "goal_sharings_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guesses" ADD CONSTRAINT "guesses_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_member" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
  own text := 'organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid';
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['guesses', 'marks', 'goals', 'goal_sharings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (%s) WITH CHECK (%s)', tenant_table, own, own);
  END LOOP;
END
$$;--> statement-breakpoint
ALTER TABLE guesses ADD CONSTRAINT guesses_object CHECK (jsonb_typeof(guesses) = 'object');--> statement-breakpoint
ALTER TABLE marks ADD CONSTRAINT marks_kind CHECK (kind IN ('keep', 'grow', 'talk'));--> statement-breakpoint
-- At most three.
ALTER TABLE goals ADD CONSTRAINT goals_place CHECK (place BETWEEN 1 AND 3);--> statement-breakpoint
ALTER TABLE goals ADD CONSTRAINT goals_behaviour CHECK (char_length(behaviour) BETWEEN 1 AND 1000);--> statement-breakpoint
ALTER TABLE goals ADD CONSTRAINT goals_words CHECK (
  char_length(situation) <= 1000 AND char_length(first_step) <= 1000 AND char_length(helper) <= 1000 AND char_length(sign) <= 1000
);--> statement-breakpoint
-- A guess is made once: no role may change one or take it back.
GRANT SELECT, INSERT ON guesses TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (kind), DELETE ON marks TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (behaviour, situation, first_step, helper, sign, pulse_on, revision), DELETE ON goals TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (goals, marks) ON goal_sharings TO parallax_app;
