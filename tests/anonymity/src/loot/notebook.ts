import type { Meaning } from "./tokens.ts";
import type { TokenFinder } from "./find-tokens.ts";
import type { Truth } from "./entity.ts";

/** What is known of a record beside who is in it. */
export type Facts = Readonly<Record<string, number | string>>;

/** Where a record lies, and what may be there. */
export type Place = {
  readonly store: string;
  /** False for what merely lies side by side: the gaps of a page, a whole index. */
  readonly isRecord?: boolean;
  /** Whether answers of this round that were opened may be here. */
  readonly answersMayBe: (round: number) => boolean;
  readonly secretsMayBe: (secret: "link" | "key file" | "private key", round: number) => boolean;
};

/** All values of one feature: by entity the first, the last and how often. */
export type Column = {
  readonly first: (number | string | undefined)[];
  readonly last: (number | string | undefined)[];
};

export type Found = { readonly store: string; readonly what: string; count: number };

/** Everything that was seen of anybody, wherever: numbers for the attackers, and findings that need none. */
export type Notebook = {
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Column>>;
  readonly stores: ReadonlyMap<string, { records: number; bytes: number }>;
  /** Answers and secrets where they must not be. */
  readonly forbidden: ReadonlyMap<string, Found>;
  /** Records that know a rater and a piece. */
  readonly together: ReadonlyMap<string, Found>;
  /** Looks through one record; returns whom it knows. */
  read(place: Place, bytes: Uint8Array, facts: Facts): readonly number[];
  /** Writes down what is known of an entity from a record that does not name it. */
  note(store: string, entity: number, facts: Facts): void;
};

export const nothingMayBe: Omit<Place, "store"> = { answersMayBe: () => false, secretsMayBe: () => false };

export function openNotebook(truth: Truth, find: TokenFinder<Meaning>): Notebook {
  const columns = new Map<string, Map<string, Column>>();
  const stores = new Map<string, { records: number; bytes: number }>();
  const forbidden = new Map<string, Found>();
  const together = new Map<string, Found>();

  const count = (list: Map<string, Found>, store: string, what: string) => {
    const found = list.get(`${store} ${what}`) ?? { store, what, count: 0 };
    found.count += 1;
    list.set(`${store} ${what}`, found);
  };
  const write = (store: string, name: string, entity: number, value: number | string) => {
    const named = columns.get(store) ?? new Map<string, Column>();
    columns.set(store, named);
    const column = named.get(name) ?? { first: [], last: [] };
    named.set(name, column);
    column.first[entity] ??= value;
    column.last[entity] = value;
  };
  const note: Notebook["note"] = (store, entity, facts) => {
    for (const [name, value] of Object.entries(facts)) write(store, name, entity, value);
    const seen = columns.get(store)?.get("records")?.last[entity];
    // How often is told by the last value; the first is always one.
    write(store, "records", entity, typeof seen === "number" ? seen + 1 : 1);
  };

  return {
    columns,
    stores,
    forbidden,
    together,
    note,
    read(place, bytes, facts) {
      const { store } = place;
      const seen = stores.get(store) ?? { records: 0, bytes: 0 };
      stores.set(store, { records: seen.records + 1, bytes: seen.bytes + bytes.length });
      const offsets = new Map<number, number>();
      find(bytes, (meaning, offset) => {
        if (meaning.kind === "entity") offsets.set(meaning.entity, offsets.get(meaning.entity) ?? offset);
        else if (meaning.kind === "answer") {
          if (!meaning.isStored || !place.answersMayBe(meaning.round)) count(forbidden, store, "answer");
        } else if (!place.secretsMayBe(meaning.secret, meaning.round)) count(forbidden, store, meaning.secret);
      });
      for (const [entity, offset] of offsets) note(store, entity, { ...facts, offset });
      const kinds = new Set([...offsets.keys()].map((entity) => truth.entities[entity]?.kind));
      if (kinds.size > 1 && place.isRecord !== false) count(together, store, "a rater and a piece");
      return [...offsets.keys()];
    },
  };
}
