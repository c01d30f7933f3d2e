-- A letter's job enters the queue in the transaction that writes the letter. The queue's own tables (schema graphile_worker,
-- installed after these migrations) stay out of reach of whoever posts: this function is the one way in.
CREATE FUNCTION enqueue_letter(letter uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM graphile_worker.add_job(
    'send-letter',
    pg_catalog.json_build_object(
      'organisationId', nullif(pg_catalog.current_setting('app.organisation', true), '')::uuid,
      'letterId', letter
    ),
    job_key := 'letter ' || letter::text,
    job_key_mode := 'unsafe_dedupe',
    max_attempts := 16
  );
END
$$;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_letter(uuid) TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
-- A reminder goes to nobody who has answered: the mailer may see that a ballot is there, and nothing of it.
GRANT SELECT (organisation_id, invitation_id) ON sealed_ballots TO parallax_mailer;
