import { asId } from "@parallax/domain/id";
import { pageSizes } from "@parallax/paper/report-paper";
import { z } from "zod";
import type { Database } from "../db/connect.ts";
import type { Job } from "../db/run-jobs.ts";
import type { World } from "../world.ts";
import { drawPaper } from "./draw-paper.ts";

const shape = z.strictObject({
  organisationId: z.uuid(),
  roundId: z.uuid(),
  kind: z.enum(["report", "prep"]),
  size: z.enum(pageSizes),
});

/** A request out of the queue; `database` in the web's role, which alone may read reports. */
export function drawPaperJob(parts: { readonly world: World; readonly database: Database }): Job {
  return async (payload, isLastTry) => {
    const { organisationId, roundId, ...paper } = shape.parse(payload);
    const job = { organisationId: asId<"organisation">(organisationId), roundId: asId<"round">(roundId), ...paper };
    const result = await drawPaper(parts, job, isLastTry);
    if (result === "again") throw new Error("The paper was not drawn yet.");
  };
}
