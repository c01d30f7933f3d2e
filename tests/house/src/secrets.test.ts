import { expect, test } from "vitest";
import { findLines, texts } from "./tree.ts";

// The patterns are put together from pieces, so that this file does not find itself.
const either = (...pieces: string[]) => new RegExp(pieces.join("|"), "i");

test("no file names a place of one machine", () => {
  expect(texts.length).toBeGreaterThan(300);
  const places = ["root", "home/\\w+", "work", "Users/\\w+"].map((place) => `(^|[\\s"'\`(=:])/${place}/`);
  expect(findLines(texts, either(...places, "[A-Z]:\\\\Users"))).toEqual([]);
});

test("no file names a package registry", () => {
  const lockfiles = texts.filter((file) => /lock\.(yaml|json)$/.test(file));
  expect(lockfiles.length).toBe(3);
  expect(findLines(lockfiles, /https?:\/\/[^ ]*\.tgz|"resolved"/)).toEqual([]);
  expect(findLines(texts, either("registry\\." + "npmjs", "registry\\." + "yarnpkg", "verdac" + "cio"))).toEqual([]);
});

test("no file holds a secret", () => {
  const keys = [
    "BEGIN [A-Z ]*PRIVATE " + "KEY",
    "ghp" + "_[A-Za-z0-9]{20}",
    "AK" + "IA[A-Z0-9]{16}",
    "xox" + "[bp]-\\d",
  ];
  expect(findLines(texts, new RegExp(keys.join("|")))).toEqual([]);
  expect(
    findLines(texts, /postgres(ql)?:\/\/[^\s:"'`@/$]+:(?!(password|secret|parallax|postgres)\b)[A-Za-z0-9_-]{6,}@/),
  ).toEqual([]);
});

test("nothing speaks of how it was written", () => {
  const tools = [
    "anthro" + "pic",
    "\\bclau" + "de\\b",
    "chat" + "gpt",
    "open" + "ai\\b",
    "copi" + "lot\\b",
    "\\bl" + "lms?\\b",
  ];
  const talk = [
    "as an " + "ai\\b",
    "language " + "model",
    "\\biss" + "ue #?\\d",
    "system " + "prompt",
    "shared/" + "design",
  ];
  expect(findLines(texts, either(...tools, ...talk))).toEqual([]);
});
