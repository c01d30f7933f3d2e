CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organisation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"round_id" uuid,
	"reason" text,
	"details" jsonb NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_key" PRIMARY KEY("organisation_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "box_receipts" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"receipt" "bytea" NOT NULL,
	CONSTRAINT "box_receipts_key" PRIMARY KEY("organisation_id","round_id","receipt")
);
--> statement-breakpoint
CREATE TABLE "pieces" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"cell" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"answers" jsonb,
	"text" text,
	CONSTRAINT "pieces_key" PRIMARY KEY("organisation_id","round_id","id")
);
--> statement-breakpoint
CREATE TABLE "round_keys" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"key_share" "bytea" NOT NULL,
	CONSTRAINT "round_keys_key" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "sealed_ballots" (
	"organisation_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"receipt" "bytea" NOT NULL,
	CONSTRAINT "sealed_ballots_key" PRIMARY KEY("organisation_id","invitation_id")
);
--> statement-breakpoint
CREATE TABLE "identity"."accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "accounts_address_unique" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."sign_in_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"account_id" uuid,
	"browser_hash" "bytea",
	"reusable" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"spent_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"round_id" uuid,
	"invitation_id" uuid,
	"details" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"written_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "letters_key" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"search_text" text NOT NULL,
	"roles" text[] NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_key" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "members_address" UNIQUE("organisation_id","address"),
	CONSTRAINT "members_account" UNIQUE("organisation_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"questionnaire_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"frozen_at" timestamp with time zone,
	CONSTRAINT "questionnaire_versions_key" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "questionnaire_versions_number" UNIQUE("organisation_id","questionnaire_id","number")
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "questionnaires_key" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"hash" "bytea" NOT NULL,
	"introduction" text NOT NULL,
	"released_by_id" uuid NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "releases_key" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "releases_number" UNIQUE("organisation_id","round_id","number")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"organisation_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"remarks_read" boolean DEFAULT false NOT NULL,
	"introduction" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reviews_key" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"rater_group" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"link_version" integer DEFAULT 1 NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"status" text DEFAULT 'invited' NOT NULL,
	CONSTRAINT "invitations_key" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "invitations_secret" UNIQUE("secret_hash"),
	CONSTRAINT "invitations_address" UNIQUE("organisation_id","round_id","address")
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"rater_group" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "nominations_key" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "nominations_address" UNIQUE("organisation_id","round_id","address")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"coach_id" uuid,
	"questionnaire_version_id" uuid NOT NULL,
	"status" text NOT NULL,
	"message" text NOT NULL,
	"policy" jsonb NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"launch_requested_at" timestamp with time zone,
	"launched_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"parameters" jsonb,
	"parameters_hash" "bytea",
	"ballot_bytes" integer,
	"manifest" jsonb,
	"burned" boolean DEFAULT false NOT NULL,
	CONSTRAINT "rounds_key" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_receipts" ADD CONSTRAINT "box_receipts_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pieces" ADD CONSTRAINT "pieces_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_keys" ADD CONSTRAINT "round_keys_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_invitation" FOREIGN KEY ("organisation_id","invitation_id") REFERENCES "public"."invitations"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sign_in_links" ADD CONSTRAINT "sign_in_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_of_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "identity"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_questionnaire" FOREIGN KEY ("organisation_id","questionnaire_id") REFERENCES "public"."questionnaires"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_released_by" FOREIGN KEY ("organisation_id","released_by_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_round" FOREIGN KEY ("organisation_id","round_id") REFERENCES "public"."rounds"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_subject_member" FOREIGN KEY ("organisation_id","subject_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_coach_member" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_questionnaire_version" FOREIGN KEY ("organisation_id","questionnaire_version_id") REFERENCES "public"."questionnaire_versions"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sealed_ballots_of_round" ON "sealed_ballots" USING btree ("organisation_id","round_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "identity"."sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_account" ON "identity"."sign_in_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "letters_round" ON "letters" USING btree ("organisation_id","round_id");--> statement-breakpoint
CREATE INDEX "letters_unsent" ON "letters" USING btree ("written_at") WHERE status in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "members_directory" ON "members" USING btree ("organisation_id",name collate "und-x-icu","id");--> statement-breakpoint
CREATE INDEX "rounds_subject" ON "rounds" USING btree ("organisation_id","subject_id");--> statement-breakpoint
CREATE INDEX "rounds_coach" ON "rounds" USING btree ("organisation_id","coach_id");--> statement-breakpoint
CREATE INDEX "rounds_due" ON "rounds" USING btree ("status","closes_at");--> statement-breakpoint
-- The planner's samples outlive deleted rows, so what raters wrote or sent is never sampled: not from the first row on.
ALTER TABLE "sealed_ballots" ALTER COLUMN "sealed" SET STATISTICS 0, ALTER COLUMN "receipt" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "round_keys" ALTER COLUMN "key_share" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "pieces" ALTER COLUMN "cell" SET STATISTICS 0, ALTER COLUMN "kind" SET STATISTICS 0, ALTER COLUMN "key" SET STATISTICS 0, ALTER COLUMN "answers" SET STATISTICS 0, ALTER COLUMN "text" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "box_receipts" ALTER COLUMN "receipt" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "introduction" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "releases" ALTER COLUMN "snapshot" SET STATISTICS 0, ALTER COLUMN "hash" SET STATISTICS 0, ALTER COLUMN "introduction" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "rounds" ALTER COLUMN "manifest" SET STATISTICS 0;
