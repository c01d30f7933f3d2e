import { once } from "node:events";
import { invariant } from "@parallax/domain/invariant";
import { forkAltered, type PreparedAlterations } from "@parallax/support/altered-product";
import type { RaterAct, RaterAnswer } from "./rater-act.ts";

export type RaterWish = RaterAct extends infer Act ? (Act extends RaterAct ? Omit<Act, "number"> : never) : never;

/** All raters' browsers, in one process. */
export type RaterBrowsers = {
  ask(wish: RaterWish): Promise<RaterAnswer>;
  close(): Promise<void>;
};

export async function openRaterBrowsers(altered: PreparedAlterations, wireFile: string): Promise<RaterBrowsers> {
  const { child, output } = forkAltered("tests/anonymity/src/stage/rater-process.ts", [wireFile], {}, altered);
  const waiting = new Map<number, (answer: RaterAnswer) => void>();
  let asked = 0;
  const ended = once(child, "exit");
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
    for (const tell of waiting.values()) tell({ kind: "failed", reason: `the raters' process ended:\n${output()}` });
  });
  await Promise.race([once(child, "message"), ended]);
  invariant(!hasEnded, `the raters' process starts:\n${output()}`);
  child.on("message", ({ number, answer }: { number: number; answer: RaterAnswer }) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  return {
    ask: (wish) =>
      new Promise((answered) => {
        asked += 1;
        waiting.set(asked, answered);
        child.send({ ...wish, number: asked });
      }),
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
