type AnsweredMarksProps = { readonly invited: number; readonly answered: number; readonly label: string };

const mostMarks = 60;

/** One mark for each person asked, as many filled as have answered; filled from the left, so that no place is anybody's. */
export function AnsweredMarks({ invited, answered, label }: AnsweredMarksProps) {
  if (invited > mostMarks) return null;
  return (
    <div role="img" aria-label={label} className="flex flex-wrap gap-1.5">
      {Array.from({ length: invited }, (_, place) => (
        <svg key={place} viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
          <circle
            cx="7"
            cy="7"
            r="5.5"
            strokeWidth="1.5"
            className={place < answered ? "fill-accent stroke-accent" : "fill-none stroke-edge"}
          />
        </svg>
      ))}
    </div>
  );
}
