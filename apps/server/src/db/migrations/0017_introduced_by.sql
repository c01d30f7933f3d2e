ALTER TABLE "reviews" ADD COLUMN "introduced_by_id" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "introduced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_introduced_by" FOREIGN KEY ("organisation_id","introduced_by_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;