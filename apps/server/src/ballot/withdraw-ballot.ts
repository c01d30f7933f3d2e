import { fromBase64Url, toBase64Url } from "@parallax/domain/ballot/base64url";
import type { Refusal } from "@parallax/domain/refusal";
import { accepted, refused, type Result } from "@parallax/domain/result";
import type { Context } from "../door.ts";
import { wishReminderAt } from "../reminder/store.ts";
import { withdrawBallotAt, type WithdrawOutcome } from "./store.ts";
import { withLink } from "./with-link.ts";

/** Removes the ballot named by `previous`, unread, while the round is open (M7). */
export async function withdrawBallot(
  context: Context,
  input: { readonly secret: string; readonly previous: string },
): Promise<Result<null, Refusal>> {
  const previous = fromBase64Url(input.previous);
  if (previous === null) return refused({ code: "input-malformed", place: "previous", problem: "is not base64url" });
  return await withLink(context, input.secret, async (tx, link) => {
    const withdrawn = await withdrawBallotAt(tx, link, previous);
    // Whoever takes their answers back has decided: no reminder asks for them again.
    if (withdrawn.outcome === "withdrawn") await wishReminderAt(tx, link, null);
    return answerFor(withdrawn);
  });
}

function answerFor({ outcome, receipt }: WithdrawOutcome): Result<null, Refusal> {
  switch (outcome) {
    case "withdrawn":
      return accepted(null);
    case "unknown":
      return refused({ code: "link-unknown" });
    case "closed":
      return refused({ code: "round-closed" });
    case "absent":
      return refused({ code: "ballot-absent" });
    case "replaced":
      return refused({
        code: "ballot-replaced",
        receipt: receipt === null ? null : toBase64Url(receipt),
      });
  }
}
