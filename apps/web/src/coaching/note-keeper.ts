export type OpenedNote = { readonly text: string; readonly revision: number };

/** What is written here, what is kept, and what stands in its place when another window was faster. */
export type NoteStand = {
  readonly text: string;
  readonly base: OpenedNote;
  readonly theirs: OpenedNote | null;
  readonly isSaving: boolean;
  readonly error: unknown;
};

type Outlet = {
  save(note: OpenedNote): Promise<{ readonly revision: number }>;
  /** What stands there when another window was faster; null when the error says something else. */
  overtakenBy(error: unknown): Promise<OpenedNote | null>;
};

/** In characters; what it takes sealed is checked by the server. */
export const longestNote = 40_000;

export const isDirty = ({ text, base }: NoteStand): boolean => text !== base.text;

/**
 * A note between two saves: one save at a time, each on what the last one kept. It outlives the field in which the note is written, so that
 * what was typed last is on its way when the field is gone.
 */
export function openNoteKeeper(opened: OpenedNote, { save, overtakenBy }: Outlet) {
  let stand: NoteStand = { text: opened.text, base: opened, theirs: null, isSaving: false, error: null };
  let onItsWay: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  const change = (next: Partial<NoteStand>): void => {
    stand = { ...stand, ...next };
    for (const listener of listeners) listener();
  };
  const saveOnce = async (): Promise<boolean> => {
    const { text, base } = stand;
    change({ isSaving: true, error: null });
    try {
      const { revision } = await save({ text, revision: base.revision });
      change({ base: { text, revision }, isSaving: false });
      return true;
    } catch (error) {
      const theirs = await overtakenBy(error).catch(() => null);
      change({ isSaving: false, theirs, error: theirs === null ? error : null });
      return false;
    }
  };
  const saveAll = async (): Promise<boolean> => {
    while (isDirty(stand)) {
      if (stand.theirs !== null || stand.text.length > longestNote) return false;
      if (!(await saveOnce())) return false;
    }
    return true;
  };
  return {
    stand: (): NoteStand => stand,
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (text: string): void => change({ text, error: null }),
    /** Saves what is not kept yet; false when some of it could not be. */
    settle: (): Promise<boolean> => {
      onItsWay ??= saveAll().finally(() => {
        onItsWay = null;
      });
      return onItsWay;
    },
    resolve: (keep: "mine" | "theirs"): void => {
      const { theirs, text } = stand;
      if (theirs === null) return;
      change({ base: theirs, text: keep === "theirs" ? theirs.text : text, theirs: null, error: null });
    },
  };
}
