import type { RaterGroup } from "@parallax/domain/round/rater-group";
import type { MemberId, RoundId } from "@parallax/domain/id";
import { letters, whole, type Chance } from "../lab-chance.ts";

/** What one version of a ballot says; the marks of it are known to the harness alone. */
export type LabAnswers = {
  /** By competency: eight answers, unlike anybody else's; null was skipped. */
  readonly ratings: Readonly<Record<string, readonly number[] | null>>;
  readonly axis: number | null;
  readonly comment: string | null;
};

export type LabRater = {
  readonly group: RaterGroup;
  readonly name: string;
  readonly address: string;
  /** Every version they send, in order. */
  readonly versions: readonly LabAnswers[];
  /** What they do in the end. */
  readonly wish: "answer" | "late" | "decline" | "withdraw" | "silence";
  /** Filled in as the round is played. */
  readonly played: {
    invitationId: string;
    /** Base64url; the text after `#1.`. */
    secret: string;
    receipts: string[];
    /** The first bytes of each sealed ballot, base64url. */
    heads: string[];
    /** The last version that was acknowledged and not taken back. */
    last: LabAnswers | null;
    /** Whether a ballot was taken after the close. */
    wasTakenLate: boolean;
  };
};

/** How a round ends. */
export type Fate = "released" | "open" | "cancelled" | "void";

export type LabRound = {
  readonly fate: Fate;
  readonly subjectId: MemberId;
  readonly raters: readonly LabRater[];
  readonly played: {
    roundId: RoundId | null;
    /** Where the write-ahead log stood when the close was asked for. */
    closedAtLsn: bigint | null;
    /** Raters' own view of the parameters, as sent to each. */
    parameters: Set<string>;
    /** s_file, and the round's private key as the opener derives it. */
    keyFile: Uint8Array | null;
    privateKey: Uint8Array | null;
  };
};

export const ratedKeys = ["direction", "order"] as const;
const itemsEach = 8;
const longestComment = 3000;

/** A round with its people and everything they will answer, drawn independently of everything else. */
export function drawRound(chance: Chance, fate: Fate, subjectId: MemberId): LabRound {
  const seen = new Set<string>();
  const draw = (group: RaterGroup): LabRater => {
    const who = letters(chance, 12);
    const versions = Array.from({ length: chance.uniform() < 0.6 ? 1 : whole(chance, 2, 3) }, () =>
      drawAnswers(chance, seen),
    );
    return {
      group,
      name: `${letters(chance, 1).toUpperCase()}${letters(chance, 10)}`,
      address: `${who}@raters.example`,
      versions,
      wish: drawWish(chance, group),
      played: { invitationId: "", secret: "", receipts: [], heads: [], last: null, wasTakenLate: false },
    };
  };
  const people = (group: RaterGroup, least: number, most: number) =>
    Array.from({ length: whole(chance, least, most) }, () => draw(group));
  const raters = [
    ...people("boss", 0, 1),
    ...people("peer", 3, 6),
    ...(chance.uniform() < 0.8 ? people("direct-report", 3, 6) : []),
    // Too few to be shown alone: they merge, or nothing is left of them.
    ...people("other", 0, 2),
  ];
  const played = { roundId: null, closedAtLsn: null, parameters: new Set<string>(), keyFile: null, privateKey: null };
  return { fate, subjectId, raters: chance.shuffle(raters), played };
}

function drawWish(chance: Chance, group: RaterGroup): LabRater["wish"] {
  const draw = chance.uniform();
  if (group === "boss" || draw < 0.82) return "answer";
  if (draw < 0.9) return "late";
  if (draw < 0.94) return "decline";
  return draw < 0.97 ? "withdraw" : "silence";
}

function drawAnswers(chance: Chance, seen: Set<string>): LabAnswers {
  const rate = (): readonly number[] => {
    for (;;) {
      const answers = Array.from({ length: itemsEach }, () => whole(chance, 1, 5));
      const mark = answers.join();
      if (seen.has(mark)) continue;
      seen.add(mark);
      return answers;
    }
  };
  return {
    ratings: Object.fromEntries(ratedKeys.map((key) => [key, chance.uniform() < 0.97 ? rate() : null])),
    axis: chance.uniform() < 0.7 ? whole(chance, 1, 7) : null,
    comment: chance.uniform() < 0.65 ? drawComment(chance) : null,
  };
}

/** A mark, and as much more as somebody may have to say; some of it in paragraphs. */
function drawComment(chance: Chance): string {
  const length = Math.floor(longestComment * chance.uniform() ** 3);
  const words: string[] = [drawMark(chance)];
  for (let left = length; left > 0;) {
    const word = letters(chance, whole(chance, 2, 11));
    words.push(chance.uniform() < 0.02 ? `\n\n${drawMark(chance)} ${word}` : word);
    left -= word.length + 1;
  }
  return words.join(" ");
}

function drawMark(chance: Chance): string {
  return `mark${letters(chance, 16)}`;
}

export function paragraphsOf(comment: string): readonly string[] {
  return comment.split("\n\n");
}

/** The mark that begins a paragraph. */
export function markOf(comment: string): string {
  return comment.slice(0, 20);
}

/** Every mark in a text. */
export function marksIn(text: string): readonly string[] {
  return text.match(/mark[a-z]{16}/gu) ?? [];
}
