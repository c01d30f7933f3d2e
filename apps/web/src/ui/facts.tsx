import type { ReactNode } from "react";

type FactsProps = { readonly facts: readonly { readonly name: string; readonly value: ReactNode }[] };

/** Names and values in two columns; one below the other on a phone. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="grid gap-x-8 sm:grid-cols-[10rem_1fr]">
      {facts.map(({ name, value }) => (
        <div key={name} className="col-span-full grid grid-cols-subgrid gap-y-0.5 border-t border-line py-3">
          <dt className="text-small text-soft sm:pt-px">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
