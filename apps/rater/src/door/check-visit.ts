import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { versionFor } from "@parallax/domain/ballot/form-versions";
import { linkHashBytes } from "@parallax/domain/ballot/parameters-hash";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import { ballotBytes } from "@parallax/domain/ballot/sealed-ballot";
import type { Language } from "@parallax/domain/language";
import type { OpenEntry } from "../api.ts";
import { hashCanonical } from "../send/web-hash.ts";
import { isKnown } from "./newer-page.ts";
import type { Visit } from "./visit.ts";

/**
 * What the server handed over, once this page has seen for itself that it is what the link was made for: the same lock, the same
 * rules, the same questions. Null otherwise, and nothing will be locked for it. Source: anonymity.md M4.
 */
export async function checkVisit(link: RaterLink, entered: OpenEntry, language: Language): Promise<Visit | null> {
  const { parameters, content } = entered;
  const parametersHash = await hashCanonical(parameters);
  const isSame =
    link.parametersHash.length === linkHashBytes &&
    link.parametersHash.every((byte, at) => byte === parametersHash[at]);
  if (!isSame || !(await isForm(entered, language))) return null;
  if (!isKnown(parameters)) return null;
  if (parameters.ballotBytes !== ballotBytes(layoutForm(content), false)) return null;
  return {
    link,
    parameters,
    parametersHash,
    content,
    invitationId: entered.invitationId,
    group: entered.group,
    subject: givenName(entered.subjectName),
    subjectName: entered.subjectName,
    coach: entered.coachName,
    message: entered.message,
    closesAt: new Date(entered.closesAt),
    addressee: entered.maskedAddressee,
    later: entered.later,
    receipt: entered.receipt,
  };
}

/** Whether these are the questions in the link: all of them, or their version in the language that was asked for. */
async function isForm({ parameters, content, versions }: OpenEntry, language: Language): Promise<boolean> {
  const hash = async (value: unknown) => toBase64Url(await hashCanonical(value));
  if (versions === null) return parameters.formHash === (await hash(content));
  return (
    parameters.formHash === (await hash({ versions })) &&
    versions[versionFor(versions, language)] === (await hash(content))
  );
}

/** What colleagues call somebody: the first part of the name that is no title. */
function givenName(name: string): string {
  const parts = name.trim().split(/\s+/);
  return parts.find((part) => !part.endsWith(".")) ?? name;
}
