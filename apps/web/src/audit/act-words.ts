import { webAuditWords as words } from "@parallax/language/en/web-audit";

type Entry = {
  readonly actor: string;
  readonly actorName: string | null;
  readonly act: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** Who did it: a member by name, or what the product does by itself. */
export function actorInWords({ actor, actorName }: Pick<Entry, "actor" | "actorName">): string {
  if (actorName !== null) return actorName;
  if (actor === "clockwork" || actor === "opener" || actor === "operator") return words.actor[actor];
  return words.actor.unknown;
}

const sentences: Readonly<Record<string, (details: Entry["details"]) => string>> = words.act;

/** What was done, to be read after who did it; an act that has no words yet is shown by its name. */
export function actInWords({ act, details }: Pick<Entry, "act" | "details">): string {
  return sentences[act]?.(details) ?? act;
}
