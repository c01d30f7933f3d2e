-- Who may do what. Nothing is granted to PUBLIC; a right that is not written here does not exist.
GRANT USAGE ON SCHEMA public TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
GRANT USAGE ON SCHEMA migrations TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
GRANT SELECT ON migrations.applied TO parallax_app, parallax_opener, parallax_mailer;--> statement-breakpoint
GRANT USAGE ON SCHEMA identity TO parallax_app, parallax_mailer;--> statement-breakpoint

-- The web.
GRANT SELECT, INSERT ON identity.accounts TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_in_links, identity.sessions TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON organisations, members, questionnaires, reviews TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (frozen_at) ON questionnaire_versions TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (coach_id, status, message, policy, closes_at, launch_requested_at, closed_at) ON rounds TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON nominations TO parallax_app;--> statement-breakpoint
GRANT SELECT, UPDATE (link_version, secret_hash, status) ON invitations TO parallax_app;--> statement-breakpoint
-- Never the ballot itself: cast and withdraw are functions of their own.
GRANT SELECT (organisation_id, invitation_id, round_id, receipt) ON sealed_ballots TO parallax_app;--> statement-breakpoint
GRANT SELECT ON pieces, box_receipts, audit_entries TO parallax_app;--> statement-breakpoint
GRANT SELECT, INSERT ON releases, letters TO parallax_app;--> statement-breakpoint

-- The opener: makes the key, invites, opens, burns.
GRANT SELECT ON organisations, members, questionnaires, nominations TO parallax_opener;--> statement-breakpoint
GRANT SELECT, UPDATE (frozen_at) ON questionnaire_versions TO parallax_opener;--> statement-breakpoint
GRANT SELECT, UPDATE (status, launch_requested_at, launched_at, closed_at, parameters, parameters_hash, ballot_bytes, manifest, burned) ON rounds TO parallax_opener;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (status, link_version, secret_hash) ON invitations TO parallax_opener;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON round_keys TO parallax_opener;--> statement-breakpoint
GRANT SELECT, DELETE ON sealed_ballots TO parallax_opener;--> statement-breakpoint
GRANT INSERT ON pieces, box_receipts, letters TO parallax_opener;--> statement-breakpoint
GRANT SELECT, INSERT ON reviews TO parallax_opener;--> statement-breakpoint

-- The mailer: what a letter says and to whom; no ballot, no piece, no report, no account.
GRANT SELECT ON organisations, letters TO parallax_mailer;--> statement-breakpoint
GRANT UPDATE (status, attempts, last_error, sent_at) ON letters TO parallax_mailer;--> statement-breakpoint
GRANT SELECT (organisation_id, id, name, address, status) ON members TO parallax_mailer;--> statement-breakpoint
GRANT SELECT (organisation_id, id, subject_id, coach_id, questionnaire_version_id, status, message, policy, closes_at, parameters_hash) ON rounds TO parallax_mailer;--> statement-breakpoint
GRANT SELECT (organisation_id, id, round_id, rater_group, name, address, link_version, status) ON invitations TO parallax_mailer;--> statement-breakpoint
GRANT SELECT ON questionnaires, questionnaire_versions TO parallax_mailer;--> statement-breakpoint
GRANT SELECT (id, expires_at) ON identity.sign_in_links TO parallax_mailer;
