import { setTimeout as delay } from "node:timers/promises";
import { fromBase64Url } from "@parallax/domain/ballot/base64url";
import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { parseRaterLink } from "@parallax/domain/ballot/rater-link";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { Chance } from "@parallax/server/demo/chance";
import { sealBallot } from "@parallax/server/demo/seal-ballot";
import type { Api } from "@parallax/support/caller";
import { fillForm } from "@parallax/support/round-stage";
import { ask, insist, untilAnswered, type Answer } from "./ask.ts";
import { markOf, type Act, type Place } from "./history.ts";

/** A rater with the link of the letter, on one device. Follows the page's rule: the same bytes again until they are answered for. */
export type Rater = {
  /** Opens the form; null when the round is over or the link is unknown. */
  enter(): Promise<Form | null>;
  cast(form: Form): Promise<"in" | "replaced" | "refused">;
  withdraw(): Promise<void>;
  decline(): Promise<void>;
  /** Sends a copy of an earlier request once more, whenever it comes through. */
  replay(act: Act): Promise<Answer<unknown>>;
};

export type Form = {
  readonly content: QuestionnaireContent;
  readonly parameters: LaunchParameters;
  readonly invitationId: string;
};

export function openRater(place: Place, link: string, api: Api, chance: Chance, copies: Promise<unknown>[]): Rater {
  const parsed = parseRaterLink(link);
  if (!parsed.ok) throw new Error(`The letter to ${place.address} has no link: ${parsed.refusal.code}.`);
  const secretBytes = parsed.value.secret;
  const secret = Buffer.from(secretBytes).toString("base64url");
  place.secret = secret;
  /** What this device believes to lie in the place. */
  let known: string | null = null;

  const send = async (act: Act): Promise<Answer<unknown>> => {
    const answer = await ask(sendOnce(act));
    if (answer.kind === "value") act.doneAt ??= Date.now();
    // The answer to an earlier copy was lost: the server names the very bytes that were sent.
    if (isMine(act, answer)) act.doneAt ??= Date.now();
    return answer;
  };
  const sendOnce = (act: Act): Promise<unknown> => {
    const previous = act.previous;
    if (act.kind === "decline") return api.ballot.decline.mutate({ secret });
    if (act.kind === "withdraw") return api.ballot.withdraw.mutate({ secret, previous: previous ?? "" });
    return api.ballot.cast.mutate({ secret, sealed: act.sealed ?? "", previous });
  };
  const copyLater = (act: Act): void => {
    if (chance.uniform() > 0.4) return;
    const wait = chance.uniform() < 0.5 ? 0 : chance.uniform() * 4000;
    copies.push(delay(wait).then(() => send(act)));
  };
  const perform = async (act: Act) => {
    place.acts.push(act);
    copyLater(act);
    return await untilAnswered(() => send(act));
  };

  return {
    async enter() {
      const answer = await insist(() => api.ballot.enter.mutate({ secret }));
      if (answer.kind !== "value" || answer.value.state !== "open") return null;
      const { content, parameters, invitationId, receipt } = answer.value;
      const told = Buffer.from(hashParameters(parameters)).subarray(0, parsed.value.parametersHash.length);
      if (!told.equals(Buffer.from(parsed.value.parametersHash)))
        place.oddities.push("was handed parameters that the link was not made for");
      known = receipt;
      return { content, parameters, invitationId };
    },
    async cast(form) {
      const version = place.acts.filter(({ kind }) => kind === "cast").length + 1;
      const act = await newVersion(place, form, version, secretBytes, known);
      const answer = await perform(act);
      if (answer.kind === "value" || isMine(act, answer)) {
        known = act.receipt;
        return "in";
      }
      if (answer.kind === "refused" && answer.refusal.code === "ballot-replaced") {
        known = answer.refusal.receipt;
        return "replaced";
      }
      return "refused";
    },
    async withdraw() {
      if (known === null) return;
      const act = newAct("withdraw", known);
      await perform(act);
      known = null;
    },
    async decline() {
      await perform(newAct("decline", null));
    },
    replay: send,
  };
}

async function newVersion(
  place: Place,
  form: Form,
  version: number,
  secret: Uint8Array,
  previous: string | null,
): Promise<Act> {
  const pieces = fillForm(form.content, ({ kind }) => (kind === "comment" ? markOf(place, version) : 3));
  const { sealedText, receipt } = await sealBallot({ ...form, secret, pieces });
  return { ...newAct("cast", previous), version, receipt, sealed: sealedText };
}

function newAct(kind: Act["kind"], previous: string | null): Act {
  return { kind, version: 0, receipt: null, sealed: null, previous, sentAt: Date.now(), doneAt: null };
}

function isMine(act: Act, answer: Answer<unknown>): boolean {
  if (act.kind !== "cast" || answer.kind !== "refused") return false;
  const { refusal } = answer;
  return refusal.code === "ballot-replaced" && refusal.receipt !== null && refusal.receipt === act.receipt;
}

/** The link in a letter as it came over the wire. */
export function linkOf(text: string): string | null {
  const [link] = /https?:\/\/\S+\/r#1\.[\w-]{43}\.[\w-]{22}/.exec(text) ?? [];
  return link !== undefined && fromBase64Url(link.split(".").at(-1) ?? "") !== null ? link : null;
}
