import { appendFileSync } from "node:fs";
import { argv } from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { invariant } from "@parallax/domain/invariant";
import { sealBallot } from "@parallax/server/demo/seal-ballot";
import { openBrowser } from "@parallax/support/caller";
import { piecesOf } from "./lab-pieces.ts";
import type { RaterAct, RaterAnswer } from "./rater-act.ts";

// The browsers of all raters, in a process of their own in which alterations of the client are made as well. What leaves it is kept
// as a proxy on the way would see it: node rater-process.ts <file for what was sent>
const [, , wireFile = ""] = argv;
const send = globalThis.fetch;
const patienceMs = 60_000;
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : input.toString();
  const body = typeof init?.body === "string" ? init.body : "";
  appendFileSync(wireFile, `${address} ${body}\n`);
  for (const from = Date.now(); ;) {
    try {
      return await send(input, init);
    } catch (error) {
      // The web restarts: the same bytes again, as the page does.
      if (Date.now() - from > patienceMs) throw error;
      await delay(50);
    }
  }
};

process.on("message", (act: RaterAct) => {
  perform(act)
    .catch((error: unknown): RaterAnswer => ({ kind: "failed", reason: String(error) }))
    .then((answer) => process.send?.({ number: act.number, answer }))
    .catch(() => process.exit(1));
});
process.on("disconnect", () => process.exit(0));
process.send?.({ kind: "ready" });

async function perform(act: RaterAct): Promise<RaterAnswer> {
  const { ballot } = openBrowser(act.origin).api;
  const { secret } = act;
  if (act.kind === "decline") {
    await ballot.decline.mutate({ secret });
    return { kind: "done" };
  }
  if (act.kind === "withdraw") {
    await ballot.withdraw.mutate({ secret, previous: act.previous });
    return { kind: "done" };
  }
  const entry = await ballot.enter.mutate({ secret });
  if (entry.state !== "open") return { kind: "failed", reason: `the round is over: ${entry.what}` };
  const secretBytes = fromBase64Url(secret);
  invariant(secretBytes !== null, "a link's secret is base64url");
  const { content, parameters, invitationId } = entry;
  const pieces = piecesOf(layoutForm(content), act.answers);
  const sealed = await sealBallot({ content, parameters, invitationId, secret: secretBytes, pieces });
  const { receipt } = await ballot.cast.mutate({ secret, sealed: sealed.sealedText, previous: act.previous });
  const head = sealed.sealedText.slice(0, 44);
  return {
    kind: "cast",
    invitationId,
    receipt,
    head,
    parameters: Buffer.from(hashParameters(parameters)).toString("hex"),
  };
}
