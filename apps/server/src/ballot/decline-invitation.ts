import { toBase64Url } from "@parallax/domain/ballot/base64url";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { Context } from "../door.ts";
import { declineAt, type DeclineOutcome } from "./store.ts";
import { withLink } from "./with-link.ts";

/** Somebody would rather not answer (M8): no more letters; the subject learns a count. Whoever has answered withdraws first. */
export async function declineInvitation(
  context: Context,
  { secret }: { readonly secret: string },
): Promise<Result<null, Refusal>> {
  return await withLink(context, secret, async (tx, link) => answerFor(await declineAt(tx, link)));
}

function answerFor({ outcome, receipt }: DeclineOutcome): Result<null, Refusal> {
  switch (outcome) {
    case "declined":
      return accepted(null);
    case "unknown":
      return refused({ code: "link-unknown" });
    case "closed":
      return refused({ code: "round-closed" });
    case "own-form":
      return refused({ code: "not-found" });
    case "present":
      return refused({
        code: "ballot-replaced",
        receipt: receipt === null ? null : toBase64Url(receipt),
      });
  }
}
