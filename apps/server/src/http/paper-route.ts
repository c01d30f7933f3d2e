import { asId, isId } from "@parallax/domain/id";
import type { Refusal } from "@parallax/domain/refusal";
import { formatMonth } from "@parallax/language/date-format";
import { refusalWords } from "@parallax/language/en/refusal";
import { reportPaperWords } from "@parallax/language/en/report-paper";
import { reportPrepWords } from "@parallax/language/en/report-prep";
import { sentenceOf } from "@parallax/language/sentence-of";
import { pageSizes } from "@parallax/paper/report-paper";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { WebParts } from "../http.ts";
import { readPaper, type PaperFile } from "../paper/read-paper.ts";
import { sessionCookie } from "../sign-in/cookies.ts";
import { readSession } from "../sign-in/session.ts";
import type { PaperKind } from "../paper/store.ts";

type Asked = { Params: { roundId: string; file: string } };

/** What is served by its name: `a4.pdf` is the report, `prep-a4.pdf` the coach's two pages. */
const files = pageSizes.flatMap((size) => [
  { name: `${size}.pdf`, kind: "report" as const, size },
  { name: `prep-${size}.pdf`, kind: "prep" as const, size },
]);

/** Serves a drawn paper as a file: `/paper/<round>/a4.pdf`. Who may read the report may have it, and nobody keeps it on the way. */
export function servePapers(server: FastifyInstance, { world, database, settings }: WebParts): void {
  server.get<Asked>("/paper/:roundId/:file", async (request, reply) => {
    void reply.header("cache-control", "private, no-store");
    const { roundId, file } = request.params;
    const asked = files.find(({ name }) => name === file);
    const sessionId = request.cookies[sessionCookie(settings)];
    const actor = sessionId === undefined ? undefined : (await readSession(database, world, sessionId))?.actor;
    if (actor?.kind !== "member") return sayNo(reply, 401, { code: "not-signed-in" });
    if (asked === undefined || !isId(roundId)) return sayNo(reply, 404, { code: "not-found" });
    const { kind, size } = asked;
    const paper = await readPaper({ database, actor }, { roundId: asId<"round">(roundId), kind, size });
    if (!paper.ok) return sayNo(reply, 404, paper.refusal);
    return reply
      .type("application/pdf")
      .header("content-disposition", dispositionOf(paper.value.round, kind))
      .send(Buffer.from(paper.value.file));
  });
}

function sayNo(reply: FastifyReply, status: 401 | 404, refusal: Refusal): FastifyReply {
  return reply.code(status).type("text/plain; charset=utf-8").send(sentenceOf(refusal, refusalWords));
}

/** RFC 6266: a plain name for every program, and the reader's own beside it. */
function dispositionOf({ subjectName, closedOn }: PaperFile["round"], kind: PaperKind): string {
  const words = kind === "report" ? reportPaperWords : reportPrepWords;
  const plain = words.fileName({ month: closedOn.slice(0, 7) });
  const month = formatMonth(new Date(`${closedOn}T12:00:00Z`), { language: "en", timeZone: "UTC" });
  const full = `${words.fileTitle({ subject: subjectName, month })}.pdf`.replaceAll(/[/\\:*?"<>|\p{Cc}\p{Cf}]/gu, " ");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encode(full)}`;
}

/** RFC 8187: what `encodeURIComponent` leaves as it is, and that grammar does not. */
function encode(text: string): string {
  const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed()).replaceAll(/['()*]/g, hex);
}
