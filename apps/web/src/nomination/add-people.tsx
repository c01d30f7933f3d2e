import type { PersonInput } from "@parallax/domain/nomination/nomination";
import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import type { Refusal } from "@parallax/domain/refusal";
import { refusalWords } from "@parallax/language/en/refusal";
import { refusalSentence } from "@parallax/language/sentence-of";
import { useState } from "react";
import { Notice } from "../ui/notice.tsx";
import { DirectorySearch } from "./directory-search.tsx";
import { PastePeople } from "./paste-people.tsx";
import type { useRaters } from "./raters.ts";

type AddPeopleProps = {
  readonly roundId: string;
  readonly group: NominatedGroup;
  readonly raters: ReturnType<typeof useRaters>;
  readonly barred: ReadonlyMap<string, string>;
};

/** The two ways onto the list: out of the directory, or by typing and pasting. */
export function AddPeople({ roundId, group, raters, barred }: AddPeopleProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const pick = async (person: PersonInput) => {
    const [refused] = await raters.add(group, [person]);
    setRefusal(refused?.refusal ?? null);
  };
  const said = refusal === null ? null : refusalSentence(refusal, refusalWords);
  return (
    <>
      <DirectorySearch barred={barred} onPick={(person) => void pick(person).catch(() => undefined)} />
      {said !== null && (
        <Notice kind="stop" role="alert" title={said.happened}>
          {said.advice}
        </Notice>
      )}
      <PastePeople
        draftName={`raters.${roundId}.${group}`}
        busy={raters.busy}
        onAdd={(people) => raters.add(group, people)}
      />
    </>
  );
}
