import type { Page } from "@playwright/test";
import { act, ask } from "./ask.ts";

type Review = { readonly questions: readonly { readonly others: readonly Remark[] }[] };
type Remark = { readonly id: string; readonly trail: readonly unknown[] };

/** The coach has gone through every comment, and left each as it was written. */
export async function readAll(page: Page, roundId: string): Promise<void> {
  const { questions } = (await ask(page, "report.remarks", roundId)) as Review;
  for (const { id: remarkId, trail } of questions.flatMap(({ others }) => others)) {
    if (trail.length > 0) continue;
    const screening = { kind: "left", concern: "fine" };
    await act(page, "report.screenRemark", { roundId, remarkId, revision: 0, screening });
  }
  await act(page, "report.confirmRemarksRead", { roundId });
}

/** The coach begins a session, and opens its first two parts. */
export async function beginSession(page: Page, roundId: string): Promise<void> {
  await readAll(page, roundId);
  const introduction = "People trust what you decide. Read first what they value; then look at where the views part.";
  await act(page, "report.saveIntroduction", { roundId, introduction, revision: 0 });
  await act(page, "report.beginLive", { roundId });
  await act(page, "report.openPart", { roundId, parts: ["strengths", "balance"] });
}
