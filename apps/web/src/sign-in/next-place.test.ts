import { expect, test } from "vitest";
import { ownPath } from "./next-place.ts";

const origin = "https://parallax.example.org";

test.each(["/home", "/rounds/1?tab=people#list", "/%C3%A4", "/a//b", "/home?next=https://evil.example"])(
  "%s is a page of our own",
  (path) => {
    expect(ownPath(path, origin)).toBe(path);
  },
);

test.each([
  "",
  "home",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "@evil.example",
  "/sign-in?next=/home",
  null,
  7,
])("%j leads nowhere after signing in", (path) => {
  expect(ownPath(path, origin)).toBeNull();
});
