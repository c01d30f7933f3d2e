import { find } from "./rule.ts";
import type { FindingRule } from "./rule.ts";
import { ofWatchOut } from "./references.ts";

/** Which harmful habits others see at least sometimes; said only where the whole interval is past the middle of the scale. */
export const watchOutsRule: FindingRule = ({ figures, questionnaire: { content } }) => {
  const middle = (content.watchOutScale.min + content.watchOutScale.max) / 2;
  const shown = figures.watchOuts.flatMap(({ id, others }) =>
    others.kind === "shown" ? [{ id, interval: others.interval }] : [],
  );
  if (shown.length === 0) return [];
  const refs = shown.map(({ id }) => ofWatchOut(id, "others"));
  const watchOuts = shown.filter(({ interval }) => interval.lower >= middle).map(({ id }) => id);
  if (watchOuts.length > 0)
    return [
      find(
        "watch-outs",
        "watch-outs-seen",
        { habits: watchOuts.length },
        watchOuts.map((id) => ofWatchOut(id, "others")),
      ),
    ];
  const rare = shown.every(({ interval }) => interval.upper < middle);
  return [find("watch-outs", rare ? "watch-outs-rare" : "watch-outs-some", {}, refs)];
};
