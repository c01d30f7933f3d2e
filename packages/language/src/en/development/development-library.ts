import { commonGroundIdeas } from "./common-ground-ideas.ts";
import type { DevelopmentIdea } from "./development-idea.ts";
import { leadershipIdeas } from "./leadership-ideas.ts";
import { managementIdeas } from "./management-ideas.ts";

const ideas: Readonly<Record<string, DevelopmentIdea>> = {
  ...leadershipIdeas,
  ...managementIdeas,
  ...commonGroundIdeas,
};

/** What our own library has for a competency, by its id; undefined for one that an organisation wrote itself. */
export function developmentIdea(competencyId: string): DevelopmentIdea | undefined {
  return Object.hasOwn(ideas, competencyId) ? ideas[competencyId] : undefined;
}
