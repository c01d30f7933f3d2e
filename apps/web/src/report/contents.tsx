import { reportFaceWords as words } from "@parallax/language/en/report-face";
import type { Reading } from "@parallax/language/report/reading";
import { useCurrentPart } from "./current-part.ts";
import { partsOf } from "./parts.ts";

/** The parts of the report, beside the text where there is room and before it where there is not. */
export function Contents({ reading, choices }: { readonly reading: Reading; readonly choices: boolean }) {
  const { core, behind } = partsOf(reading, choices);
  const parts = [...core, ...behind];
  const current = useCurrentPart(parts.map(({ id }) => id));
  return (
    <nav
      aria-label={words.contents}
      className="pt-8 text-small lg:sticky lg:top-16 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:pt-24 print:hidden"
    >
      <ol className="flex flex-wrap gap-x-5 lg:grid">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "location" : undefined}
              className="inline-flex min-h-11 items-center border-transparent text-soft hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink lg:-ms-4 lg:min-h-9 lg:border-s-2 lg:ps-3.5 lg:aria-[current]:border-accent"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
