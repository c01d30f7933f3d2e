import { isIP } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "../settings.ts";
import type { World } from "../world.ts";
import { openMailboxFolder } from "./mailbox/mailbox-folder.ts";
import type { MailboxFolder } from "./mailbox/mailbox-folder.ts";
import { renderLetter, renderList, renderMissing } from "./mailbox/mailbox-page.ts";
import { mailboxStyle } from "./mailbox/mailbox-style.ts";

const mostShown = 200;

const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** A letter's HTML carries its style in itself; beyond that it may do nothing, wherever it is opened. */
const letterPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "sandbox allow-popups allow-popups-to-escape-sandbox",
].join("; ");

type MailboxParts = {
  readonly settings: Pick<Settings, "hasMailbox" | "dataDirectory" | "publicUrl">;
  readonly world: World;
};

/** The mailbox's pages and their JSON, for the web. Where there is no mailbox they do not exist. */
export function serveMailbox(server: FastifyInstance, parts: MailboxParts): void {
  if (!parts.settings.hasMailbox) return;
  const folder = openMailboxFolder(parts.settings, parts.world);
  const reader = { language: "en", timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } as const;
  const isAtHome = { onRequest: refuseStrangeNames(parts.settings) };

  server.get<WithFilter>("/dev/mail", isAtHome, async ({ query }, reply) => {
    const { letters, filter, hasOlder } = await look(folder, query.to);
    return sendPage(reply, renderList({ letters, filter, hasOlder }, reader));
  });
  server.get<WithFilter>("/dev/mail.json", isAtHome, async ({ query }) => {
    const { letters } = await look(folder, query.to);
    return letters.map(({ html: _, text: __, headers: ___, ...summary }) => summary);
  });
  server.get("/dev/mail.css", isAtHome, async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(mailboxStyle),
  );
  server.get<{ Params: { file: string } }>("/dev/mail/:file", isAtHome, async ({ params }, reply) => {
    const [, id = "", form] = /^([^.]*)(?:\.(json|html|eml))?$/.exec(params.file) ?? [];
    const letter = await folder.find(id);
    if (letter === undefined)
      return form === "json"
        ? reply.code(404).send({ error: { message: "not-found" } })
        : sendPage(reply.code(404), renderMissing());
    if (form === "json") return letter;
    if (form === "eml")
      return reply
        .type("message/rfc822")
        .header("content-disposition", `attachment; filename="${id}.eml"`)
        .send(await folder.findRaw(id));
    if (form === "html")
      return reply.type("text/html; charset=utf-8").header("content-security-policy", letterPolicy).send(letter.html);
    return sendPage(reply, renderLetter(letter, reader));
  });
}

type WithFilter = { Querystring: { to?: string | string[] } };

async function look(folder: MailboxFolder, to: string | string[] | undefined) {
  const filter = (Array.isArray(to) ? (to[0] ?? "") : (to ?? "")).trim().toLowerCase().slice(0, 254);
  const newest = await folder.list(filter === "" ? mostShown + 1 : 10 * mostShown);
  const fitting = newest.filter(({ to: all }) => filter === "" || all.some(({ address }) => address.includes(filter)));
  return { filter, letters: fitting.slice(0, mostShown), hasOlder: fitting.length > mostShown };
}

function sendPage(reply: FastifyReply, html: string) {
  return reply.type("text/html; charset=utf-8").header("content-security-policy", pagePolicy).send(html);
}

/**
 * The mailbox holds links that sign people in, so it answers under this installation's own name only: a foreign name that somebody
 * points at this machine would make a stranger's page its own origin. Bare addresses of the machine cannot be pointed.
 */
function refuseStrangeNames({ publicUrl }: Pick<Settings, "publicUrl">) {
  const own = new URL(publicUrl).hostname;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const name = hostnameOf(request.headers.host ?? "");
    if (name === own || name === "localhost" || isIP(name) !== 0) return;
    await reply.code(404).send({ error: { message: "not-found", requestId: request.id } });
  };
}

function hostnameOf(host: string): string {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  return (url?.hostname ?? "").replace(/^\[|\]$/g, "");
}
