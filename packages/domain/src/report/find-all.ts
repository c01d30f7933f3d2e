import { areasRule } from "./finding-rules/areas.ts";
import { axesRule, roleRule } from "./finding-rules/axes.ts";
import { balanceRule, mapSelfRule } from "./finding-rules/balance.ts";
import { clustersRule } from "./finding-rules/clusters.ts";
import { differenceRule } from "./finding-rules/difference.ts";
import { gapsRule } from "./finding-rules/gaps.ts";
import { panelRule } from "./finding-rules/panel.ts";
import { questionRule } from "./finding-rules/question.ts";
import { remarksRule } from "./finding-rules/remarks.ts";
import type { FindingRule, FindingSource } from "./finding-rules/rule.ts";
import { strengthsRule } from "./finding-rules/strengths.ts";
import { watchOutsRule } from "./finding-rules/watch-outs.ts";
import type { Finding } from "./finding.ts";

/** Every rule, in the order of the report. A new sentence is one rule, one line here and its words. */
const findingRules: readonly FindingRule[] = [
  panelRule,
  balanceRule,
  strengthsRule,
  areasRule,
  differenceRule,
  questionRule,
  mapSelfRule,
  clustersRule,
  axesRule,
  roleRule,
  gapsRule,
  watchOutsRule,
  remarksRule,
];

/** The sentences of a report, in the order of the report. */
export function findAll(source: FindingSource): readonly Finding[] {
  return findingRules.flatMap((rule) => rule(source));
}
