import type { RoundId } from "@parallax/domain/id";
import type { Api } from "./caller.ts";

/** The coach goes through the comments, leaves each that is still open as it was written, and says that they are read. */
export async function confirmAllRead(coachApi: Api, roundId: RoundId): Promise<void> {
  await leaveAllRemarks(coachApi, roundId);
  await coachApi.report.confirmRemarksRead.mutate({ roundId });
}

export async function leaveAllRemarks(coachApi: Api, roundId: RoundId): Promise<void> {
  const { questions } = await coachApi.report.remarks.query({ roundId });
  for (const { id: remarkId, trail } of questions.flatMap(({ others }) => others)) {
    if ((trail.at(-1)?.screening.kind ?? "open") !== "open") continue;
    const screening = { kind: "left", concern: "fine" } as const;
    await coachApi.report.screenRemark.mutate({ roundId, remarkId, revision: trail.length, screening });
  }
}
