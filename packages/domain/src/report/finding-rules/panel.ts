import type { Finding } from "../finding.ts";
import { find } from "./rule.ts";
import type { FindingRule } from "./rule.ts";
import { ofPanel } from "./references.ts";

/** Below this many people every figure of the report rests on few (methods.md 7.4). */
const fewBelow = 5;

/** What the reader has to know about who answered: what was combined, what is not shown, how few there are. */
export const panelRule: FindingRule = ({ panel }) => {
  const found: Finding[] = panel.cells
    .filter((cell) => cell.groups.length > 1)
    .map((cell) => find("cover", "panel-combined", { cell: cell.key }, [ofPanel(cell.key)]));
  if (panel.notShown.length > 0) found.push(find("cover", "panel-not-shown", { groups: panel.notShown }, []));
  if (panel.silent.length > 0) found.push(find("cover", "panel-silent", { groups: panel.silent }, []));
  const people = panel.cells.reduce((sum, cell) => sum + cell.answered, 0);
  if (people > 0 && people < fewBelow) {
    const cells = panel.cells.map((cell) => ofPanel(cell.key));
    found.push(find("cover", "panel-few", { people }, cells));
  }
  return found;
};
