import { expect, test } from "vitest";
import { isDirty, openNoteKeeper, type OpenedNote } from "./note-keeper.ts";

const stored = { text: "begun", revision: 1 };

/** A place of notes that refuses what is not written on its last revision. */
function openPlace() {
  let kept: OpenedNote = stored;
  const arrivals: OpenedNote[] = [];
  let isReached = true;
  return {
    arrivals,
    lose: () => (isReached = false),
    find: () => (isReached = true),
    elsewhere: (text: string) => (kept = { text, revision: kept.revision + 1 }),
    save: async (note: OpenedNote) => {
      await Promise.resolve();
      if (!isReached) throw new Error("nobody answers");
      if (note.revision !== kept.revision) throw new Error("overtaken");
      arrivals.push(note);
      kept = { text: note.text, revision: note.revision + 1 };
      return { revision: kept.revision };
    },
    overtakenBy: async (error: unknown) => {
      await Promise.resolve();
      return error instanceof Error && error.message === "overtaken" ? kept : null;
    },
  };
}

test("what is typed while a note is being saved is saved after it, and is no other window's", async () => {
  const place = openPlace();
  const keeper = openNoteKeeper(stored, place);
  keeper.write("one");
  const first = keeper.settle();
  keeper.write("one and two");
  expect(await Promise.all([first, keeper.settle()])).toEqual([true, true]);
  expect(place.arrivals.map(({ text }) => text)).toEqual(["one", "one and two"]);
  expect(keeper.stand()).toMatchObject({ theirs: null, error: null });
});

test("a note that could not be saved stays, says so, and is saved when somebody answers again", async () => {
  const place = openPlace();
  const keeper = openNoteKeeper(stored, place);
  keeper.write("in a tunnel");
  place.lose();
  expect(await keeper.settle()).toBe(false);
  expect(isDirty(keeper.stand())).toBe(true);
  place.find();
  expect(await keeper.settle()).toBe(true);
  expect(isDirty(keeper.stand())).toBe(false);
});

test("where another window was faster, both texts are there and nothing is saved until one is chosen", async () => {
  const place = openPlace();
  const keeper = openNoteKeeper(stored, place);
  place.elsewhere("theirs");
  keeper.write("mine");
  expect(await keeper.settle()).toBe(false);
  expect(keeper.stand()).toMatchObject({ text: "mine", theirs: { text: "theirs", revision: 2 } });
  expect(await keeper.settle()).toBe(false);
  keeper.resolve("mine");
  expect(await keeper.settle()).toBe(true);
  expect(place.arrivals).toEqual([{ text: "mine", revision: 2 }]);
});
