import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("nothing set at all is the demonstration on this machine", () => {
  expect(readSettings({})).toMatchObject({
    databaseUrl: null,
    port: 3600,
    host: "127.0.0.1",
    publicUrl: "http://localhost:3600",
    smtpUrl: null,
    hasMailbox: true,
    hasDemo: true,
    logLevel: "warn",
    trustedProxies: [],
  });
});

test("an empty variable is one that is not set", () => {
  expect(readSettings({ PORT: "", DATABASE_URL: "", PUBLIC_URL: "", LOG_LEVEL: "" })).toEqual(readSettings({}));
});

test("the keys of rounds lie in two folders, and those of links in folders of their own", () => {
  const { keyMirrors, linkKeyFolder, signInKeyFolder } = readSettings({
    PARALLAX_DATA: "/data",
    PARALLAX_KEYS: "/one",
  });
  expect({ keyMirrors, linkKeyFolder, signInKeyFolder }).toEqual({
    keyMirrors: ["/one", "/data/keys-mirror"],
    linkKeyFolder: "/data/link-key",
    signInKeyFolder: "/data/sign-in-key",
  });
});

test("a real installation has no demonstration, no mailbox, and tells what it does", () => {
  const settings = readSettings({
    PARALLAX_DEMO: "0",
    PUBLIC_URL: "https://feedback.example.org/",
    SMTP_URL: "smtps://mail.example.org",
    TRUSTED_PROXIES: "10.0.0.1, 10.1.0.0/16",
  });
  expect(settings).toMatchObject({
    publicUrl: "https://feedback.example.org",
    mailFrom: "parallax@feedback.example.org",
    hasDemo: false,
    hasMailbox: false,
    logLevel: "info",
    trustedProxies: ["10.0.0.1", "10.1.0.0/16"],
  });
});

const bad: [string, string][] = [
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "not a url"],
  ["DATABASE_URL_OPENER", "localhost"],
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["PORT", "36.5"],
  ["HOST", "not a host"],
  ["PUBLIC_URL", "feedback.example.org"],
  ["PUBLIC_URL", "https://example.org/feedback"],
  ["PUBLIC_URL", "http://feedback.example.org"],
  ["SMTP_URL", "mail.example.org"],
  ["MAIL_FROM", "a@example.org, b@example.org"],
  ["PARALLAX_DEMO", "yes"],
  ["PARALLAX_KEYS_MIRROR", ".data/keys"],
  ["PARALLAX_START_ANYWAY", "yes"],
  ["LOG_LEVEL", "loud"],
  ["TRUSTED_PROXIES", "everybody"],
];
test.each(bad)("a bad %s (%s) stops the start with one line that names it", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must [^\\n]+\\.$`));
});
