import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "@parallax/domain/invariant";
import type { MemberId } from "@parallax/domain/id";
import { deriveRoundKey } from "@parallax/server/ballot/round-key";
import { openBrowser, type Browser } from "@parallax/support/caller";
import type postgres from "postgres";
import type { LabPeople } from "./lab-people.ts";
import type { LabRound } from "./lab-round.ts";
import type { RaterBrowsers } from "./rater-browsers.ts";
import type { RunningProduct } from "./running-product.ts";
import { readLsn } from "./take-backup.ts";

/** What the play stands on. */
export type Stage = {
  readonly product: RunningProduct;
  readonly people: LabPeople;
  readonly raters: RaterBrowsers;
  /** A browser in which the member is signed in. */
  browse(memberId: MemberId): Promise<Browser>;
  /** The secret of the link in the letter to this address, once the letter has come. */
  secretOf(address: string): Promise<string>;
  /** Notes the halves of the round's key while they are there, to look for them when they ought not to be. */
  rememberKeys(round: LabRound): Promise<void>;
  rememberClosing(round: LabRound): Promise<void>;
  keepAnswer(name: string, answer: unknown): void;
  readonly answers: ReadonlyMap<string, readonly Buffer[]>;
};

const link = /#1\.([\w-]{43})\.[\w-]{22}/;

export function setStage(parts: {
  readonly product: RunningProduct;
  readonly people: LabPeople;
  readonly raters: RaterBrowsers;
  /** The superuser's. */
  readonly sql: postgres.Sql;
}): Stage {
  const { product, people, sql } = parts;
  const cookies = new Map<MemberId, Promise<Map<string, string>>>();
  const answers = new Map<string, Buffer[]>();
  const everybody = [people.administrator, people.coach, ...people.subjects];
  return {
    ...parts,
    answers,
    async browse(memberId) {
      const member = everybody.find((candidate) => candidate.memberId === memberId);
      invariant(member !== undefined, "whoever browses is one of the lab's people");
      const kept = cookies.get(memberId) ?? people.signIn(member);
      cookies.set(memberId, kept);
      return openBrowser(product.steadyOrigin, new Map(await kept));
    },
    async secretOf(address) {
      const letter = await product.mail.waitFor(({ to, email }) => to.includes(address) && link.test(email.text ?? ""));
      return link.exec(letter.email.text ?? "")?.[1] ?? "";
    },
    async rememberKeys({ played }) {
      const { roundId } = played;
      const [row] = await sql<
        { share: Uint8Array }[]
      >`select key_share as share from round_keys where round_id = ${roundId}`;
      played.keyFile = findKeyFile(product.environment["PARALLAX_KEYS"] ?? "", roundId ?? "");
      if (row === undefined || played.keyFile === null) return;
      played.privateKey = await exportPrivateKey(row.share, played.keyFile);
    },
    async rememberClosing({ played }) {
      played.closedAtLsn = await readLsn(sql);
    },
    keepAnswer(name, answer) {
      const store = `api ${name}`;
      answers.set(store, [...(answers.get(store) ?? []), Buffer.from(JSON.stringify(answer))]);
    },
  };
}

function findKeyFile(folder: string, roundId: string): Uint8Array | null {
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(roundId));
  return file === undefined ? null : readFileSync(join(folder, file));
}

async function exportPrivateKey(share: Uint8Array, keyFile: Uint8Array): Promise<Uint8Array> {
  const { pair } = await deriveRoundKey(share, keyFile);
  invariant(pair.privateKey instanceof CryptoKey, "a round’s key is one of WebCrypto’s");
  const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
  return Buffer.from(jwk.d ?? "", "base64url");
}
