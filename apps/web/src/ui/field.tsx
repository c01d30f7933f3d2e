import { useId, type ComponentProps, type ReactNode } from "react";
import { webShellWords as words } from "@parallax/language/en/web-shell";
import { classNames } from "./class-names.ts";

export type FieldWords = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};

type FieldProps = FieldWords & {
  readonly children: (wiring: {
    readonly id: string;
    readonly "aria-describedby": string | undefined;
    readonly "aria-invalid": true | undefined;
  }) => ReactNode;
};

const control =
  "w-full min-h-11 rounded-card border border-edge bg-card px-3 py-2 text-ink placeholder:text-soft aria-invalid:border-stop aria-invalid:border-2";

/** A label, a hint, the control and its error, wired together for every reader. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].join(" ").trim();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> ({words.optional})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="border-l-3 border-stop pl-2 text-small font-semibold text-stop">
      {children}
    </p>
  );
}

export function TextField({ label, hint, error, optional, className, ...rest }: FieldWords & ComponentProps<"input">) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional === undefined ? {} : { optional })}>
      {(wiring) => <input {...rest} {...wiring} className={classNames(control, className)} />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  optional,
  className,
  rows = 3,
  ...rest
}: FieldWords & ComponentProps<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional === undefined ? {} : { optional })}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          rows={rows}
          // The field grows with its text; an empty one stands at its rows.
          style={{ minHeight: `${rows * 1.5 + 1.2}em` }}
          className={classNames(control, "field-sizing-content", className)}
        />
      )}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  className,
  ...rest
}: FieldWords & ComponentProps<"select">) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional === undefined ? {} : { optional })}>
      {(wiring) => <select {...rest} {...wiring} className={classNames(control, className)} />}
    </Field>
  );
}
