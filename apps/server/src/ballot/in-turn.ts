import type { Refusal } from "@parallax/domain/refusal";
import { refused, type Result } from "@parallax/domain/result";
import { answer, type Context, type DoorContext } from "../door.ts";

/** Far more than anybody's page ever asks for; enough to stop a page, or a script, that has lost its way. */
const rate = { most: 1500, seconds: 300 };

/**
 * A verb behind a rater's link, as often as one link may ask. Counted by the link and never by the address, because a whole office calls from
 * one; the throttle keeps a salted hash in memory, and which link asked how often is written nowhere.
 */
export function inTurn<Input extends { readonly secret: string }, T>(
  verb: (context: Context, input: Input) => Promise<Result<T, Refusal>>,
): (call: { readonly ctx: DoorContext; readonly input: Input }) => Promise<T> {
  return ({ ctx, input }) => {
    const retryAfterSeconds = ctx.visit.throttle.take("link", input.secret, rate);
    return answer(
      retryAfterSeconds === null ? verb(ctx, input) : refused({ code: "too-many-requests", retryAfterSeconds }),
    );
  };
}
