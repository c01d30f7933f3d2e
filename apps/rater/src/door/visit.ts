import type { LaunchParameters } from "@parallax/domain/ballot/parameters";
import type { RaterLink } from "@parallax/domain/ballot/rater-link";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { OpenEntry } from "../api.ts";

/** An opened and checked link: who is asked what, by whom, until when. */
export type Visit = {
  readonly link: RaterLink;
  readonly parameters: LaunchParameters;
  readonly parametersHash: Uint8Array;
  readonly content: QuestionnaireContent;
  readonly invitationId: string;
  readonly group: RaterGroup;
  /** The subject's given name, as it stands in the questions. */
  readonly subject: string;
  readonly subjectName: string;
  readonly coach: string | null;
  readonly message: string;
  readonly closesAt: Date;
  readonly addressee: string;
  /** On which mornings this rater may still ask to be reminded. */
  readonly later: OpenEntry["later"];
  readonly receipt: string | null;
};
