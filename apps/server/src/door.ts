import type { Actor, MemberActor } from "@parallax/domain/actor";
import { asId, isId } from "@parallax/domain/id";
import type { Id } from "@parallax/domain/id";
import type { Refusal, RefusalCode } from "@parallax/domain/refusal";
import type { Result } from "@parallax/domain/result";
import { initTRPC, TRPCError } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { z, ZodError } from "zod";
import type { Database } from "./db/connect.ts";
import { isUnavailable } from "./error-report.ts";
import type { Settings } from "./settings.ts";
import type { Visit } from "./http/visit.ts";
import type { World } from "./world.ts";

/** What a procedure hands to a verb. */
export type Context = {
  world: World;
  database: Database;
  actor: Actor;
  settings: Settings;
  requestId: string;
};
export type MemberContext = Context & { actor: MemberActor };

/** What the door itself knows besides: only the procedures of signing in read cookies and addresses. */
export type DoorContext = Context & { visit: Visit };

const t = initTRPC.context<DoorContext>().create({
  errorFormatter({ shape, error, ctx }) {
    const refusal = refusalOf(error);
    const requestId = ctx?.requestId ?? null;
    if (isUnavailable(error)) {
      return {
        code: shape.code,
        message: "unavailable",
        data: { code: "SERVICE_UNAVAILABLE", httpStatus: 503, refusal: null, requestId },
      };
    }
    const { code, httpStatus } = shape.data;
    const message =
      refusal?.code ?? (code === "INTERNAL_SERVER_ERROR" ? "internal" : code.toLowerCase().replaceAll("_", "-"));
    return { code: shape.code, message, data: { code, httpStatus, refusal, requestId } };
  },
});

export const router = t.router;

/** For anyone; what the actor may do is the verb's to ask. */
export const anyoneProcedure = t.procedure;

/** For whoever is signed in. */
export const memberProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.actor.kind !== "member") throw asError({ code: "not-signed-in" });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

/** The one place that turns a verb's refusal into an answer. */
export async function answer<T>(result: Result<T, Refusal> | Promise<Result<T, Refusal>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  throw asError(settled.refusal);
}

/** The shape of an identifier in a procedure's input: `z.strictObject({ roundId: idShape<'round'>() })`. */
export function idShape<Kind extends string>(): z.ZodType<Id<Kind>, string> {
  return z
    .string()
    .max(36)
    .refine(isId, "is not an identifier")
    .transform((text) => asId<Kind>(text));
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const answerCodes: Partial<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  "not-found": "NOT_FOUND",
  "link-unknown": "NOT_FOUND",
  "not-signed-in": "UNAUTHORIZED",
  "too-many-requests": "TOO_MANY_REQUESTS",
  "input-malformed": "BAD_REQUEST",
  "ballot-length": "BAD_REQUEST",
  "ballot-replaced": "PRECONDITION_FAILED",
  "round-status": "CONFLICT",
  "round-closed": "CONFLICT",
  "changed-meanwhile": "CONFLICT",
};

function asError(refusal: Refusal): TRPCError {
  return new TRPCError({
    code: answerCodes[refusal.code] ?? "UNPROCESSABLE_CONTENT",
    message: refusal.code,
    cause: new Refused(refusal),
  });
}

/** What a procedure refused with, or what its input was refused for; null when it failed. */
export function refusalOf(error: TRPCError): Refusal | null {
  if (error.cause instanceof Refused) return error.cause.refusal;
  if (!(error.cause instanceof ZodError)) return null;
  const [issue] = error.cause.issues;
  return {
    code: "input-malformed",
    place: issue?.path.join(".") ?? "",
    // The one message of theirs that says what was sent.
    problem: issue?.code === "unrecognized_keys" ? "has more than it takes" : (issue?.message ?? ""),
  };
}
