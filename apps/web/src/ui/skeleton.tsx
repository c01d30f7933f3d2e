import { webShellWords as words } from "@parallax/language/en/web-shell";

const widths = ["w-[92%]", "w-[84%]", "w-[96%]", "w-[60%]"] as const;

/** Lines that hold the place of a page that takes longer than a moment. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  return (
    <div
      role="status"
      className="mx-auto grid w-full max-w-work gap-x-12 px-4 pt-10 sm:px-8 lg:grid-cols-[12rem_minmax(0,45rem)] lg:pt-14"
    >
      <span className="sr-only">{words.loading}</span>
      <div className="lg:col-start-2">
        <div className="h-9 w-[55%] rounded-card bg-line" />
        <div className="mt-10 grid gap-4">
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} className={`h-4 rounded-card bg-line opacity-70 ${widths[line % widths.length]}`} />
          ))}
        </div>
      </div>
    </div>
  );
}
