import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Field } from "./field.tsx";

export type Found<T> = {
  readonly key: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Why it cannot be picked, shown instead of doing nothing. */
  readonly barred?: string;
  readonly value: T;
};

type SearchBoxProps<T> = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly found: readonly Found<T>[];
  /** Said below the list and read out: how many were found, or that none was. */
  readonly status: string;
  readonly onPick: (value: T) => void;
  /** For a field that was just asked for. */
  readonly autoFocus?: boolean;
};

/** A field that finds while one types: the list is walked with the arrow keys, Enter picks, Escape clears. */
export function SearchBox<T>({
  label,
  hint,
  text,
  onText,
  found,
  status,
  onPick,
  autoFocus = false,
}: SearchBoxProps<T>) {
  const list = useId();
  const [at, setAt] = useState(0);
  const place = Math.min(at, found.length - 1);
  const open = found.length > 0;
  const pick = (option: Found<T> | undefined) => {
    if (option !== undefined && option.barred === undefined) onPick(option.value);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && open) {
      event.preventDefault();
      setAt((place + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      // Never the form around it.
      event.preventDefault();
      pick(found[place]);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      onText("");
    }
  };
  return (
    <div>
      <Field label={label} hint={hint}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            autoFocus={autoFocus}
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={open ? `${list}-${place}` : undefined}
            value={text}
            onChange={(event) => {
              setAt(0);
              onText(event.target.value);
            }}
            onKeyDown={walk}
            className="min-h-11 w-full rounded-card border border-edge bg-card px-3 py-2"
          />
        )}
      </Field>
      <ul
        id={list}
        role="listbox"
        aria-label={label}
        className={classNames(
          "mt-2 max-h-80 overflow-y-auto rounded-card border border-line bg-card",
          !open && "hidden",
        )}
      >
        {found.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- whoever uses the keyboard stays in the field and picks from there
          <li
            key={option.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === place}
            aria-disabled={option.barred !== undefined}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => pick(option)}
            className={classNames(
              "flex min-h-11 cursor-pointer flex-wrap items-center justify-between gap-x-4 px-3 py-2 not-first:border-t not-first:border-line",
              index === place && "bg-tint",
            )}
          >
            <span className={classNames(option.barred !== undefined && "text-soft")}>{option.label}</span>
            <span className="text-small text-soft">{option.barred ?? option.note}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 min-h-6 text-small text-soft">
        {status}
      </p>
    </div>
  );
}
