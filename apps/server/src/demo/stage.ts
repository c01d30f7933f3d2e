import type { MemberActor } from "@parallax/domain/actor";
import type { OrganisationId, QuestionnaireVersionId } from "@parallax/domain/id";
import type { QuestionnaireContent } from "@parallax/domain/questionnaire/questionnaire";
import type { OpenerParts } from "../ballot/finish-launch.ts";
import type { Database } from "../db/connect.ts";
import type { Context } from "../door.ts";
import type { World } from "../world.ts";
import type { PersonKey } from "./people.ts";

/** What the telling needs of the world: the web's pool, and what the opener has. */
export type StageDoors = {
  readonly world: World;
  readonly app: Database;
  readonly opener: OpenerParts;
  /** Of nobody yet; each act puts its actor in. */
  readonly context: Context;
};

export type Stage = StageDoors & {
  readonly organisationId: OrganisationId;
  readonly questionnaireVersionId: QuestionnaireVersionId;
  readonly content: QuestionnaireContent;
  actorOf(key: PersonKey): Promise<MemberActor>;
};
