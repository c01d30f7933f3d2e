import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  startAltered,
  type AlteredPart,
  type AlteredProcess,
  type PreparedAlterations,
} from "@parallax/support/altered-product";
import { startSmtpSink, type SmtpSink } from "@parallax/support/smtp-sink";
import type { Chance } from "../lab-chance.ts";

/** Two webs, worker and opener as processes of their own at their most talkative; a mail server that keeps what it gets. */
export type RunningProduct = {
  readonly mail: SmtpSink;
  readonly dataDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** One of the two webs, for raters, who try again when it does not answer. */
  origin(chance: Chance): string;
  /** The web that is never restarted. */
  readonly steadyOrigin: string;
  restartWeb(): Promise<void>;
  restartOpener(): Promise<void>;
  /** What every process has written, by its name. */
  logs(): readonly { readonly name: string; readonly text: string }[];
  stop(): Promise<void>;
};

type Part = { readonly name: string; readonly kind: AlteredPart; process: AlteredProcess; earlier: string };

export async function startProduct(
  altered: PreparedAlterations,
  directory: string,
  processes: "apart" | "one",
): Promise<RunningProduct> {
  const mail = await startSmtpSink();
  const dataDirectory = join(directory, "data");
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const environment = {
    PARALLAX_DATA: dataDirectory,
    PARALLAX_KEYS: join(directory, "keys"),
    PARALLAX_KEYS_MIRROR: join(directory, "keys-mirror"),
    SMTP_URL: mail.url,
    LOG_LEVEL: "trace",
  };
  const start = async (part: AlteredPart, name: string): Promise<Part> => ({
    name,
    kind: part,
    process: await startAltered(part, environment, altered),
    earlier: "",
  });
  const { parts, opener, restarted, steady } = processes === "one" ? await startOne(start) : await startApart(start);
  const restart = async (part: Part) => {
    await part.process.stop();
    part.earlier += part.process.output();
    const { port } = new URL(part.process.origin);
    part.process = await startAltered(part.kind, { ...environment, PORT: port }, altered);
  };
  return {
    mail,
    dataDirectory,
    environment,
    origin: (chance) => (chance.uniform() < 0.5 ? restarted : steady).process.origin,
    steadyOrigin: steady.process.origin,
    restartWeb: () => (restarted === steady ? Promise.resolve() : restart(restarted)),
    restartOpener: () => restart(opener),
    logs: () => parts.map(({ name, process, earlier }) => ({ name, text: earlier + process.output() })),
    async stop() {
      await Promise.all(parts.map(({ process }) => process.stop()));
      await mail.close();
    },
  };
}

type Start = (part: AlteredPart, name: string) => Promise<Part>;

async function startApart(start: Start) {
  // The opener makes the keys that the worker needs.
  const opener = await start("opener", "opener");
  const [worker, restarted, steady] = await Promise.all([
    start("worker", "worker"),
    start("web", "web-1"),
    start("web", "web-2"),
  ]);
  return { parts: [restarted, steady, worker, opener], opener, restarted, steady };
}

async function startOne(start: Start) {
  const whole = await start("one", "all in one");
  return { parts: [whole], opener: whole, restarted: whole, steady: whole };
}
