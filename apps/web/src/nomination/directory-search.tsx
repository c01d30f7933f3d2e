import type { PersonInput } from "@parallax/domain/nomination/nomination";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import { useQuery, keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { SearchBox } from "../ui/search-box.tsx";
import { useSettled } from "../ui/settled.ts";

type DirectorySearchProps = {
  /** Addresses and members that cannot be added (again), with the reason. */
  readonly barred: ReadonlyMap<string, string>;
  readonly onPick: (person: PersonInput) => void;
};

/** Finds colleagues in the organisation's directory. */
export function DirectorySearch({ barred, onPick }: DirectorySearchProps) {
  const [text, setText] = useState("");
  const search = useSettled(text.trim());
  const wanted = search !== "" && text.trim() !== "";
  const directory = useQuery({
    ...api.organisation.directory.queryOptions({ search }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const people = wanted ? (directory.data?.people ?? []) : [];
  return (
    <>
      <SearchBox
        autoFocus
        label={words.search}
        hint={words.searchHint}
        text={text}
        onText={setText}
        found={people.map((person) => {
          const reason = barred.get(person.address) ?? barred.get(person.id);
          return {
            key: person.address,
            label: person.name,
            note: person.address,
            value: { name: person.name, address: person.address },
            ...(reason === undefined ? {} : { barred: reason }),
          };
        })}
        status={
          wanted && directory.isSuccess ? statusOf(people.length, directory.data.nextCursor !== null, search) : ""
        }
        onPick={(person) => {
          setText("");
          onPick(person);
        }}
      />
      <FailureNotice error={directory.error} />
    </>
  );
}

function statusOf(found: number, more: boolean, text: string): string {
  if (found === 0) return words.searchNone({ text });
  return more ? words.searchMore : words.searchFound({ people: found });
}
