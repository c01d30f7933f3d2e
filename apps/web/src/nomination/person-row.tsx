import type { NominatedGroup } from "@parallax/domain/round/rater-group";
import { nominatedGroups } from "@parallax/domain/round/rater-group";
import { reportPeopleWords } from "@parallax/language/en/report-people";
import { webNominationWords as words } from "@parallax/language/en/web-nomination";
import type { Rater } from "./raters.ts";

type PersonRowProps = {
  readonly rater: Rater;
  /** Missing when the list can no longer be changed. */
  readonly onMove?: (group: NominatedGroup) => void;
  readonly onRemove?: () => void;
};

/** One person on the list: who, and where to. */
export function PersonRow({ rater, onMove, onRemove }: PersonRowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold wrap-anywhere">
          <bdi>{rater.name}</bdi>
        </p>
        <p className="text-small break-all text-soft">{rater.address}</p>
      </div>
      {onMove !== undefined && onRemove !== undefined && (
        <div className="-ms-1 flex items-center gap-1">
          <select
            aria-label={words.move({ name: rater.name })}
            value={rater.group}
            onChange={(event) => {
              const group = nominatedGroups.find((candidate) => candidate === event.target.value);
              if (group !== undefined) onMove(group);
            }}
            className="min-h-11 rounded-card bg-transparent px-1 text-small text-soft hover:bg-tint hover:text-ink"
          >
            {nominatedGroups.map((group) => (
              <option key={group} value={group} className="bg-card text-ink">
                {reportPeopleWords.label[group]}
              </option>
            ))}
          </select>
          <button
            type="button"
            onClick={onRemove}
            aria-label={words.removeName({ name: rater.name })}
            className="min-h-11 rounded-card px-3 text-small text-soft hover:bg-tint hover:text-ink"
          >
            {words.remove}
          </button>
        </div>
      )}
    </li>
  );
}
