import { setTimeout as delay } from "node:timers/promises";
import type { Chance } from "@parallax/server/demo/chance";
import type { Verdict } from "@parallax/support/stormy-mail-server";
import type { Passage } from "@parallax/support/tcp-proxy";
import type { Blow } from "./history.ts";
import { calm, type Installation, type Weather } from "./installation.ts";

/** Kills, freezes and cuts at the moments and of the kinds that the seed says, until `until`; then leaves everything to recover. */
export async function raiseStorm(
  installation: Installation,
  chance: Chance,
  until: number,
  pauseMs: number,
): Promise<readonly Blow[]> {
  const blows: Blow[] = [];
  const note = (what: string) => blows.push({ at: Date.now(), what });
  installation.setWeather(badWeather(chance.part("weather")));
  const draws = chance.part("blows");
  let deck: readonly Kind[] = [];
  while (Date.now() < until) {
    await delay(pauseMs * (0.5 + draws.uniform()));
    if (deck.length === 0) deck = draws.shuffle(kinds);
    const [kind = "kill opener", ...rest] = deck;
    deck = rest;
    await strike(installation, kind, draws, note);
  }
  installation.setWeather(calm);
  return blows;
}

/** One of each kind before any comes again, so that no storm is without one of them. */
const kinds = [
  "kill postgres",
  "kill web 1",
  "kill web 2",
  "kill worker",
  "kill opener",
  "kill opener",
  "hold still",
  "cut database",
  "cut web",
] as const;
type Kind = (typeof kinds)[number];

async function strike(
  { parts, postgres, networks }: Installation,
  kind: Kind,
  chance: Chance,
  note: (what: string) => void,
) {
  if (kind === "kill postgres") {
    const signal = chance.uniform() < 0.6 ? "SIGKILL" : "SIGQUIT";
    note(`postgres ${signal}`);
    await postgres.kill(signal);
    await delay(chance.uniform() * 800);
    await postgres.start();
    note("postgres is back");
  } else if (kind === "cut database") {
    note("database connections cut");
    networks.database.cutAll();
  } else if (kind === "cut web") {
    note("connections to the web cut");
    networks.web.cutAll();
  } else {
    const name = kind === "hold still" ? parts[Math.floor(chance.uniform() * parts.length)]?.name : kind.slice(5);
    const part = parts.find((each) => each.name === name);
    // Dying again and again while it starts would teach nothing but patience.
    await part?.ready();
    note(`${kind} ${name ?? ""}`);
    await (kind === "hold still" ? part?.freeze(300 + chance.uniform() * 1500) : part?.kill());
  }
}

const mostTroublePerAddress = 2;

/** Bad, but so that every letter could arrive in the end: what nobody can deliver is no fault of the product. */
function badWeather(chance: Chance): Weather {
  const troubles = new Map<string, number>();
  const lottery: readonly (readonly [Verdict, number])[] = [
    ["defer", 0.1],
    ["defer-content", 0.05],
    ["never-answer", 0.04],
    ["keep-and-never-answer", 0.04],
    ["keep-and-hang-up", 0.05],
  ];
  return {
    web: () => badPassage(chance),
    database: () => ({ kind: "through", delayMs: chance.uniform() < 0.2 ? chance.uniform() * 20 : 0 }),
    greets: () => chance.uniform() > 0.04,
    mail(to) {
      if (to.startsWith("nobody")) return "refuse";
      let draw = chance.uniform();
      const verdict = lottery.find(([, share]) => (draw -= share) < 0)?.[0] ?? "accept";
      const before = troubles.get(to) ?? 0;
      if (verdict === "accept" || before >= mostTroublePerAddress) return "accept";
      troubles.set(to, before + 1);
      return verdict;
    },
  };
}

function badPassage(chance: Chance): Passage {
  const draw = chance.uniform();
  const much = chance.uniform();
  if (draw < 0.06) return { kind: "lose-answer" };
  if (draw < 0.1) return { kind: "half-open" };
  if (draw < 0.16) return { kind: "cut", afterBytes: Math.floor(much * 100_000) };
  return { kind: "through", delayMs: draw < 0.4 ? much * 60 : 0 };
}
