import { webNotesWords as words } from "@parallax/language/en/web-notes";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { LeaveNote, useLeavingNote } from "./leave-note.tsx";
import type { OpenedNote } from "./note-keeper.ts";
import { openNote, type NotePlace, type NotesKey } from "./note-seal.ts";
import { useNote, type NoteState } from "./note.ts";

type NoteEditorProps = {
  readonly place: NotePlace;
  readonly notesKey: NotesKey;
  /** The notes were removed in another window, and nothing can be kept under this key any more. */
  readonly isForgotten: boolean;
  readonly onClose: () => void;
};

/** Fetches what is stored and opens it; the field appears with its text. */
export function NoteEditor(props: NoteEditorProps) {
  const { place, notesKey, onClose } = props;
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
      const text = await openNote(notesKey.key, place, stored.sealed);
      return text === null ? "damaged" : { text, revision: stored.revision };
    },
  });
  if (opened.data !== undefined && opened.data !== "damaged") return <Editor {...props} opened={opened.data} />;
  return (
    <>
      <FailureNotice error={opened.error} />
      {opened.data === "damaged" && <Notice kind="stop">{words.damaged}</Notice>}
      <Close onClick={onClose} />
    </>
  );
}

const spoken = {
  saved: words.saved,
  saving: words.saving,
  unsaved: words.unsaved,
  failed: words.failed,
  "too-long": words.tooLong,
} as const satisfies Record<NoteState, string>;

type EditorProps = NoteEditorProps & { readonly opened: OpenedNote };

function Editor({ place, notesKey, isForgotten, onClose, opened }: EditorProps) {
  const note = useNote(notesKey, place, opened);
  const leaving = useLeavingNote(note, onClose);
  return (
    <>
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
        {isForgotten ? (
          <Notice kind="warn" role="alert" title={words.forgotten.title}>
            {words.forgotten.body}
          </Notice>
        ) : (
          <Unsaved note={note} />
        )}
      </div>
      <Close onClick={leaving.close} />
      <LeaveNote leaving={leaving} />
    </>
  );
}

function Unsaved({ note }: { readonly note: ReturnType<typeof useNote> }) {
  return (
    <>
      {note.state === "failed" && (
        <div className="grid justify-items-start gap-3">
          <FailureNotice error={note.error} />
          <Button onClick={() => void note.settle()}>{words.retry}</Button>
        </div>
      )}
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
    </>
  );
}

function Close({ onClick }: { readonly onClick: () => void }) {
  return (
    <div>
      <Button look="plain" onClick={onClick}>
        {words.close}
      </Button>
    </div>
  );
}
