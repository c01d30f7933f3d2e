import { find } from "./rule.ts";
import type { FindingRule } from "./rule.ts";
import { ofRemark } from "./references.ts";

/** How many remarks there are, and that their order says nothing. */
export const remarksRule: FindingRule = ({ remarks }) => [
  remarks.length === 0
    ? find("remarks", "remarks-none", {}, [])
    : find(
        "remarks",
        "remarks-pooled",
        { remarks: remarks.length },
        remarks.map((_, index) => ofRemark(index)),
      ),
];
