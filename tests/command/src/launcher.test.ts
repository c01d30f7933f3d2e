import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const inside = fileURLToPath(new URL("../../../tooling/docs", import.meta.url));

test("npx parallax works from the clone, in folders that are no package of their own, and passes input, options and exit codes through", async () => {
  const answer = await npx(["parallax", "stats", "need", "-", "--json"], '{"args": [0.5, 5]}');
  expect(answer).toMatchObject({ code: 0, output: "3\n" });
  expect((await npx(["parallax", "stats", "need", "-"], "{}")).code).toBe(1);
  expect((await npx(["parallax", "nothing"], "")).code).toBe(2);
}, 180_000);

function npx(args: readonly string[], input: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile("npx", ["--no-install", ...args], { cwd: inside }, (error, output) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output });
    });
    child.stdin?.end(input);
  });
}
