import { webNotesWords as words } from "@parallax/language/en/web-notes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { useMember } from "../sign-in/member.ts";
import { Section } from "../ui/page.tsx";
import { BeginNotes } from "./begin-notes.tsx";
import { NoteEditor } from "./note-editor.tsx";
import type { NotesKey } from "./note-seal.ts";
import { OpenNotes } from "./open-notes.tsx";

/** The key of whoever opened their notes in this tab; gone with the tab. */
let held: { readonly memberId: string; readonly notesKey: NotesKey } | null = null;

/** A coach's own words about a round: closed until they open them. */
export function Notes({ roundId }: { readonly roundId: string }) {
  const { id: memberId } = useMember();
  const queryClient = useQueryClient();
  const [notesKey, setKey] = useState(() => (held !== null && held.memberId === memberId ? held.notesKey : null));
  const { data: kept, error } = useQuery(api.coaching.noteKey.queryOptions());
  const hold = (opened: NotesKey | null): void => {
    held = opened === null ? null : { memberId, notesKey: opened };
    setKey(opened);
    if (opened === null) queryClient.removeQueries(api.coaching.note.pathFilter());
  };
  return (
    <Section id="notes" title={words.title} lead={words.lead}>
      <FailureNotice error={error} />
      {notesKey === null && kept === null && <BeginNotes onKey={hold} />}
      {notesKey === null && kept != null && <OpenNotes kept={kept} onKey={hold} />}
      {notesKey !== null && (
        <NoteEditor
          place={{ roundId, memberId }}
          notesKey={notesKey}
          isForgotten={kept !== undefined && kept?.salt !== notesKey.salt}
          onClose={() => hold(null)}
        />
      )}
    </Section>
  );
}
