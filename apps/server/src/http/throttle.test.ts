import { expect, test } from "vitest";
import { realWorld } from "../world.ts";
import { createThrottle } from "./throttle.ts";

const rate = { most: 3, seconds: 30 };

function open() {
  let now = new Date("2026-03-01T09:00:00Z");
  const throttle = createThrottle({ ...realWorld("silent", "web"), now: () => now });
  return { throttle, pass: (seconds: number) => void (now = new Date(now.getTime() + 1000 * seconds)) };
}

test("A bucket holds so many, says how long to wait when it is empty, and refills evenly", () => {
  const { throttle, pass } = open();
  const take = () => throttle.take("link", "one", rate);
  expect([take(), take(), take()]).toEqual([null, null, null]);
  expect(take()).toBe(10);
  pass(9);
  expect(take()).toBe(1);
  pass(1);
  expect(take()).toBeNull();
  expect(take()).toBe(10);
  pass(3600);
  expect([take(), take(), take(), take()]).toEqual([null, null, null, 10]);
});

test("Each key has its own, and the same key for another purpose, too", () => {
  const { throttle } = open();
  for (let times = 0; times < 4; times += 1) throttle.take("link", "one", rate);
  expect(throttle.take("link", "two", rate)).toBeNull();
  expect(throttle.take("letter", "one", rate)).toBeNull();
});

test("Keys that somebody makes up for one purpose take the room of no other purpose", () => {
  const { throttle } = open();
  for (let times = 0; times < 4; times += 1) throttle.take("letter", "one", rate);
  for (let made = 0; made < 50_001; made += 1) throttle.take("link", `made up ${made}`, rate);
  expect(throttle.take("letter", "one", rate)).toBe(10);
  // The oldest of its own purpose is forgotten: the room is bounded.
  for (let times = 0; times < 3; times += 1) expect(throttle.take("link", "made up 0", rate)).toBeNull();
});
