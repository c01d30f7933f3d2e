import { webNotesWords as words } from "@parallax/language/en/web-notes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { openNote, type NotePlace } from "./note-seal.ts";
import { useNote, type NoteState, type OpenedNote } from "./note.ts";

type NoteEditorProps = { readonly place: NotePlace; readonly noteKey: CryptoKey };

/** Fetches what is stored and opens it; the field appears with its text. */
export function NoteEditor({ place, noteKey }: NoteEditorProps) {
  const { roundId } = place;
  const queryClient = useQueryClient();
  // Looked up once for as long as the field is there, and never kept in the clear after that.
  const opened = useQuery({
    queryKey: ["opened note", roundId],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async (): Promise<OpenedNote | "damaged"> => {
      const stored = await queryClient.fetchQuery({ ...api.coaching.note.queryOptions({ roundId }), staleTime: 0 });
      if (stored === null) return { text: "", revision: 0 };
      const text = await openNote(noteKey, place, stored.sealed);
      return text === null ? "damaged" : { text, revision: stored.revision };
    },
  });
  if (opened.error !== null) return <FailureNotice error={opened.error} />;
  if (opened.data === undefined) return null;
  if (opened.data === "damaged") return <Notice kind="stop">{words.damaged}</Notice>;
  return <Editor place={place} noteKey={noteKey} opened={opened.data} />;
}

const spoken = {
  saved: words.saved,
  saving: words.saving,
  unsaved: words.unsaved,
  failed: words.failed,
  "too-long": words.tooLong,
} as const satisfies Record<NoteState, string>;

function Editor({ place, noteKey, opened }: NoteEditorProps & { readonly opened: OpenedNote }) {
  const note = useNote(noteKey, place, opened);
  return (
    <div className="grid gap-2">
      <TextAreaField
        label={words.field}
        hint={words.hint}
        rows={8}
        dir="auto"
        value={note.text}
        onChange={(event) => note.write(event.target.value)}
        className="serif text-body leading-relaxed"
      />
      <p className="min-h-6 text-small text-soft">
        <span role="status">{note.text !== "" || note.state !== "saved" ? spoken[note.state] : ""}</span>
      </p>
      <FailureNotice error={note.error} />
      {note.theirs !== null && (
        <Notice kind="warn" role="alert" title={words.conflict}>
          <blockquote dir="auto" className="serif wrap-anywhere whitespace-pre-line">
            {note.theirs.text}
          </blockquote>
          <div className="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => note.resolve("mine")}>{words.keepMine}</Button>
            <Button onClick={() => note.resolve("theirs")}>{words.takeTheirs}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
