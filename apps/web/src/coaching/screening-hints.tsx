import { webScreeningWords } from "@parallax/language/en/web-screening";
import { useMember } from "../sign-in/member.ts";
import { More } from "../ui/more.tsx";
import { hintsOf } from "./remark-hints.ts";
import type { DeckRemark } from "./remarks-deck.ts";
import { wordsOfNoOther } from "./rare-words.ts";

const words = webScreeningWords.hints;

type ScreeningHintsProps = {
  readonly remark: DeckRemark;
  readonly subject: string;
  /** In how many of the round's comments each word stands. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Under a comment, what in it may show who wrote it: a hint, and nothing is changed by it. */
export function ScreeningHints({ remark, subject, counts }: ScreeningHintsProps) {
  const { name } = useMember();
  const hints = hintsOf(remark, [subject, name]);
  const rare = wordsOfNoOther(remark.text, counts);
  if (hints.length + rare.length === 0) return null;
  return (
    <div className="grid gap-1 text-small text-soft">
      {hints.length > 0 && (
        <>
          <p className="font-semibold">{words.title}</p>
          <ul className="grid gap-1">
            {hints.map(({ kind, found }) => (
              <li key={kind} className="measure wrap-anywhere">
                {words.kind[kind]}: <Finds found={found} />
              </li>
            ))}
          </ul>
        </>
      )}
      {rare.length > 0 && (
        <More summary={words.rare}>
          <p className="measure wrap-anywhere">
            <Finds found={rare} />
          </p>
        </More>
      )}
    </div>
  );
}

function Finds({ found }: { readonly found: readonly string[] }) {
  return found.map((one, place) => (
    <span key={one}>
      {place > 0 && ", "}“<bdi>{one}</bdi>”
    </span>
  ));
}
