import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import { layoutForm } from "@parallax/domain/ballot/form-layout";
import { hashForm, hashParameters } from "@parallax/domain/ballot/parameters-hash";
import { ballotBytes } from "@parallax/domain/ballot/sealed-ballot";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import { defaultPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { rater } from "@parallax/language/en/rater";
import { leaderAndManager360 } from "@parallax/language/questionnaire/leader-and-manager-360";
import type { Visit } from "../door/visit.ts";
import { setLanguage } from "../words.ts";

// As in the page once a link is open.
setLanguage("en", rater);

/** A round's parameters as a launch would make them for this questionnaire and key. */
export function sampleParameters(content: QuestionnaireContent, outerPublicKey: string): LaunchParameters {
  return {
    format: 1,
    roundId: "6f1c1f0e-3a54-4f5e-9d1a-0b1c2d3e4f50",
    formHash: hashForm(content),
    groups: ["self", "boss", "peer"],
    policy: defaultPolicy,
    suite: 1,
    outerPublicKey,
    innerPublicKey: null,
    ballotBytes: ballotBytes(layoutForm(content), false),
  };
}

/** A visit of one rater group to the questionnaire that ships with the product, about somebody called Dana. */
export function sampleVisit(
  group: RaterGroup,
  given: {
    readonly content?: QuestionnaireContent;
    readonly outerPublicKey?: string;
    readonly secret?: Uint8Array;
  } = {},
): Visit {
  const content = given.content ?? leaderAndManager360;
  const parameters = sampleParameters(content, given.outerPublicKey ?? "");
  const parametersHash = hashParameters(parameters);
  return {
    link: {
      secret: given.secret ?? new Uint8Array(32).fill(7),
      parametersHash: parametersHash.subarray(0, 16),
    },
    parameters,
    parametersHash,
    content,
    invitationId: "0d2f3c1e-8a54-4f5e-9d1a-0b1c2d3e4f51",
    group,
    subject: "Dana",
    subjectName: "Dana Whitfield",
    coach: "Priya Nair",
    message: "",
    closesAt: new Date("2027-03-12T17:00:00Z"),
    addressee: "m•••@example.org",
    later: [],
    receipt: null,
  };
}
