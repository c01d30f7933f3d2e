import { webNotesWords as words } from "@parallax/language/en/web-notes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useMember } from "../sign-in/member.ts";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/page.tsx";
import { BeginNotes } from "./begin-notes.tsx";
import { NoteEditor } from "./note-editor.tsx";
import { OpenNotes } from "./open-notes.tsx";

/** The key of whoever opened their notes in this tab; gone with the tab. */
let held: { readonly memberId: string; readonly key: CryptoKey } | null = null;

/** A coach's own words about a round: closed until they open them. */
export function Notes({ roundId }: { readonly roundId: string }) {
  const { id: memberId } = useMember();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(() => (held !== null && held.memberId === memberId ? held.key : null));
  const { data: kept, error } = useQuery(api.coaching.noteKey.queryOptions());
  const hold = (opened: CryptoKey | null): void => {
    held = opened === null ? null : { memberId, key: opened };
    setKey(opened);
    if (opened === null) queryClient.removeQueries(api.coaching.note.pathFilter());
  };
  return (
    <Section id="notes" title={words.title} lead={words.lead}>
      <FailureNotice error={error} />
      {kept === null && <BeginNotes onKey={hold} />}
      {kept != null && key === null && <OpenNotes kept={kept} onKey={hold} />}
      {kept != null && key !== null && (
        <>
          <NoteEditor place={{ roundId, memberId }} noteKey={key} />
          <div>
            <Button look="plain" onClick={() => hold(null)}>
              {words.close}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
