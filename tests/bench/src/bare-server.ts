import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import process from "node:process";
import Fastify from "fastify";
import postgres from "postgres";

// What the product's cast is measured against: the same transaction on tables of the same shape, and nothing else. No tenant, no rights,
// no headers, no checked input. A process of its own, as the product's web is one.

type Cast = { readonly secret: string; readonly sealed: string; readonly previous: string | null };
type Place = {
  organisation_id: string;
  invitation: string;
  round: string;
  is_open: boolean;
  ballot_bytes: number;
  stored: Uint8Array | null;
};

const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: 10, onnotice: () => undefined });
const server = Fastify({ logger: false });
server.post<{ Body: Cast }>("/cast", async ({ body }, reply) => {
  const sealed = Buffer.from(body.sealed, "base64url");
  const link = sha256(Buffer.from(body.secret, "base64url"));
  const receipt = sha256(sealed);
  const isCast = await sql.begin(async (tx) => {
    const [place] = await tx<Place[]>`
      select i.organisation_id, i.id as invitation, r.id as round, r.ballot_bytes, b.receipt as stored,
        r.status = 'collecting' and r.closes_at > clock_timestamp() as is_open
      from bare.invitations i
      join bare.rounds r on r.organisation_id = i.organisation_id and r.id = i.round_id
      left join bare.sealed_ballots b on b.organisation_id = i.organisation_id and b.invitation_id = i.id
      where i.secret_hash = ${link} and i.status <> 'revoked'
      for share of r for update of i`;
    if (place === undefined || !place.is_open || place.ballot_bytes !== sealed.length) return false;
    const stored = place.stored === null ? null : Buffer.from(place.stored).toString("base64url");
    if (stored !== body.previous) return false;
    await tx`
      insert into bare.sealed_ballots (organisation_id, invitation_id, round_id, sealed, receipt)
      values (${place.organisation_id}, ${place.invitation}, ${place.round}, ${sealed}, ${receipt})
      on conflict (organisation_id, invitation_id) do update set sealed = excluded.sealed, receipt = excluded.receipt`;
    return true;
  });
  if (!isCast) return reply.code(409).send({ error: "not cast" });
  return { receipt: receipt.toString("base64url") };
});

await server.listen({ host: "127.0.0.1", port: 0 });
process.send?.({ kind: "ready", port: (server.server.address() as AddressInfo).port });
process.on("disconnect", () => void stop());

async function stop(): Promise<void> {
  await server.close();
  await sql.end();
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
