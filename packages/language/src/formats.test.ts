import { describe, expect, test } from "vitest";
import { formatDay, formatDeadline, formatMonth, formatNearDay, formatShortDay, formatTime } from "./date-format.ts";
import { capital, counted, people } from "./en/counting.ts";
import { directionOf, localeOf } from "./language.ts";
import { formatList } from "./list-format.ts";
import { formatCount, formatScore, formatShare } from "./number-format.ts";

const evening = new Date("2027-03-12T23:30:00Z");
const london = { language: "en", timeZone: "Europe/London" } as const;
const berlin = { language: "en", timeZone: "Europe/Berlin" } as const;

describe("A date", () => {
  test("is the day it is where the reader is", () => {
    expect(formatDay(evening, london)).toBe("12 March 2027");
    expect(formatDay(evening, berlin)).toBe("13 March 2027");
  });

  test("is written in words, long or short", () => {
    expect(formatNearDay(evening, london)).toBe("Friday 12 March");
    expect(formatShortDay(evening, london)).toBe("12 Mar");
    expect(formatMonth(evening, london)).toBe("March 2027");
    expect(formatTime(evening, berlin)).toBe("00:30");
    expect(formatDay(evening, { language: "de", timeZone: "Europe/Berlin" })).toBe("13. März 2027");
  });

  test("as a deadline names the time zone, summer time included", () => {
    expect(formatDeadline(evening, berlin)).toBe("Saturday, 13 March 2027, 00:30 CET");
    expect(formatDeadline(new Date("2027-07-01T10:00:00Z"), london)).toBe("Thursday, 1 July 2027, 11:00 BST");
  });
});

test("A deadline is written in the manner of each language", () => {
  const at = new Date("2027-03-12T17:00:00Z");
  const written = (["de", "fr", "es", "pt", "ar"] as const).map((language) =>
    formatDeadline(at, { language, timeZone: "Europe/Berlin" }),
  );
  expect(written).toEqual([
    "Freitag, 12. März 2027, 18:00 MEZ",
    "vendredi 12 mars 2027, 18:00 UTC+1",
    "viernes, 12 de marzo de 2027, 18:00 CET",
    "sexta-feira, 12 de março de 2027, 18:00 CET",
    "الجمعة، 12 مارس 2027، 18:00 غرينتش+1",
  ]);
});

describe("A number", () => {
  test("of a scale has one decimal, halves away from nought, and a true minus sign", () => {
    expect(formatScore(4.35, "en")).toBe("4.4");
    expect(formatScore(3.4499999999999997, "en")).toBe("3.5");
    expect(formatScore(-0.45, "en")).toBe("−0.5");
    expect(formatScore(-0.04, "en")).toBe("0.0");
    expect(formatScore(3, "de")).toBe("3,0");
  });

  test("that counts or shares is grouped and whole", () => {
    expect(formatCount(50_000, "en")).toBe("50,000");
    expect(formatShare(0.345, "en")).toBe("35%");
  });
});

describe("People", () => {
  test("are counted in words up to twelve", () => {
    expect(people(0)).toBe("no people");
    expect(people(1)).toBe("one person");
    expect(people(12)).toBe("twelve people");
    expect(people(1300)).toBe("1,300 people");
    expect(capital(counted(4, { one: "peer has", other: "peers have" }))).toBe("Four peers have");
  });

  test("are listed as one would say it", () => {
    expect(formatList(["peers", "direct reports", "others"], "en")).toBe("peers, direct reports and others");
  });
});

test("A language knows its locale and its direction", () => {
  expect([localeOf("en"), directionOf("en"), directionOf("ar")]).toEqual(["en-GB", "ltr", "rtl"]);
});
