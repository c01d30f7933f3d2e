import type { Practice } from "@parallax/language/en/development/development-idea";

/** Things to try, as a list. */
export function Practices({ practices }: { readonly practices: readonly Practice[] }) {
  return (
    <ul className="grid gap-4">
      {practices.map(({ title, steps }) => (
        <li key={title} className="grid break-inside-avoid gap-1">
          <p className="font-semibold">{title}</p>
          <p className="serif measure">{steps}</p>
        </li>
      ))}
    </ul>
  );
}
