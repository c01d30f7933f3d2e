import { useId, type ComponentProps, type ReactNode } from "react";
import { FieldError } from "./field.tsx";

type ChoiceGroupProps = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** One of a few: the browser's own radio buttons under one question. */
export function ChoiceGroup({ legend, hint, error, children }: ChoiceGroupProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${id}-error`} className="grid gap-1.5">
      <legend className="font-semibold">{legend}</legend>
      {hint !== undefined && <p className="text-small text-soft">{hint}</p>}
      <div className="mt-1 grid gap-2">{children}</div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

type ChoiceProps = ComponentProps<"input"> & { readonly label: ReactNode; readonly note?: ReactNode };

export function Choice({ label, note, ...rest }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-card border border-line bg-card px-3 py-2.5 has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input {...rest} type="radio" className="mt-1 size-4 shrink-0 accent-accent outline-none" />
      <span className="grid min-w-0">
        <span>{label}</span>
        {note !== undefined && <span className="text-small text-soft">{note}</span>}
      </span>
    </label>
  );
}
