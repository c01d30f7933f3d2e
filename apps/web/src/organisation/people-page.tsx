import { webPeopleWords as words } from "@parallax/language/en/web-people";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useMember } from "../sign-in/member.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { TextField } from "../ui/field.tsx";
import { Page } from "../ui/page.tsx";
import { useSettled } from "../ui/settled.ts";
import { Table } from "../ui/table.tsx";
import { peoplePages } from "./pages.ts";
import { RolesCell } from "./roles-cell.tsx";

const route = getRouteApi("/member/administrator/organisation/people");

/** The directory: found by name, a page at a time; the search stands in the address. */
export function PeoplePage() {
  const { search: shown = "" } = route.useSearch();
  const [text, setText] = useState(shown);
  const search = useSettled(text.trim());
  const me = useMember();
  const people = useInfiniteQuery({ ...peoplePages(search), placeholderData: keepPreviousData });
  const navigate = route.useNavigate();
  const found = people.data?.pages.flatMap((page) => page.people) ?? [];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="work"
      acts={
        <ButtonLink to="/organisation/people/add" look="primary">
          {words.add}
        </ButtonLink>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <search className="block max-w-field">
          <TextField
            type="search"
            label={words.search}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              const typed = event.target.value;
              setText(typed);
              void navigate({ search: typed === "" ? {} : { search: typed }, replace: true });
            }}
          />
        </search>
        <p role="status" className="sr-only">
          {people.isSuccess &&
            !people.isPlaceholderData &&
            (found.length === 0 ? words.none({ text: search }) : words.found({ people: found.length }))}
        </p>
        <FailureNotice error={people.error} />
        {found.length > 0 && (
          <Table
            caption={words.title}
            keyOf={(person) => person.id}
            rows={found}
            columns={[
              { name: words.name, cell: (person) => <Name name={person.name} me={person.id === me.id} /> },
              { name: words.address, cell: (person) => <span className="break-all">{person.address}</span> },
              { name: words.roles, cell: (person) => <RolesCell person={person} me={person.id === me.id} /> },
            ]}
          />
        )}
        {people.isSuccess && found.length === 0 && (
          <p className="text-soft">{search === "" ? words.empty : words.none({ text: search })}</p>
        )}
        {people.hasNextPage && (
          <div>
            <Button busy={people.isFetchingNextPage && words.loadingMore} onClick={() => void people.fetchNextPage()}>
              {words.more}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

function Name({ name, me }: { readonly name: string; readonly me: boolean }) {
  return (
    <>
      <bdi className="wrap-anywhere">{name}</bdi>
      {me && <span className="font-normal text-soft"> ({words.you})</span>}
    </>
  );
}
