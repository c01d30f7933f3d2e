import { toBase64Url } from "@parallax/domain/ballot/base64url";
import { draftKeyInfo } from "@parallax/domain/ballot/draft-key";
import { linkHashBytes } from "@parallax/domain/ballot/parameters-hash";
import { fromUtf8, toUtf8 } from "@parallax/domain/ballot/utf8";
import { inStore, openDeviceDatabase } from "./device-database.ts";
import { type DeviceRecord, type DeviceState, stateOf } from "./device-record.ts";

/** What lies in the browser's storage: nothing in it can be read without the link. */
type Locked = {
  readonly id: string;
  readonly state: DeviceState;
  readonly deleteAfter: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly locked: ArrayBuffer;
};

/** The place on this device that belongs to one link. */
export type Device = {
  /** Whether something is kept for the link, before the link is opened. */
  readonly state: DeviceState | null;
  unlock(parametersHash: Uint8Array): Promise<UnlockedDevice>;
  /** Deletes what was left of other links whose time is over. `now` is the server's: this device's clock may be years ahead. */
  deleteForgotten(now: Date): Promise<void>;
  wipe(): Promise<void>;
};

export type UnlockedDevice = {
  /** Null when nothing is kept, or when what is kept cannot be read with this link. */
  read(): Promise<DeviceRecord | null>;
  write(record: DeviceRecord, closesAt: Date): Promise<void>;
  wipe(): Promise<void>;
};

const dayMilliseconds = 24 * 3600 * 1000;

/**
 * Records of links that nobody opens again go so many days after their round closed. A receipt stays longer than a draft: it is wanted
 * when the round has been opened.
 */
const graceDays = { begun: 30, unsent: 30, sent: 180 } as const satisfies Record<DeviceState, number>;

/** Some browsers neither give nor refuse storage; nobody should wait for them. */
const patienceMilliseconds = 3000;

/** The device's place for a link, or null where the browser keeps nothing; a written and deleted probe tells, before anybody types. */
export async function openDevice(secret: Uint8Array): Promise<Device | null> {
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMilliseconds));
  return await Promise.race([findPlace(secret).catch(() => null), tooLong]);
}

async function findPlace(secret: Uint8Array): Promise<Device> {
  const database = await openDeviceDatabase();
  const id = await recordId(secret);
  const kept = await inStore<Locked | undefined>(database, "readonly", (store) => store.get(id));
  // What is kept already is read from a full device, too; what comes on top of it then says that it is not saved.
  if (kept === undefined) await findRoom(database);
  return {
    state: kept?.state ?? null,
    unlock: async (parametersHash) => unlocked(database, id, await draftKey(secret, parametersHash)),
    deleteForgotten: (now) => deleteForgotten(database, id, now),
    wipe: () => inStore(database, "readwrite", (store) => store.delete(id)),
  };
}

/** Rejects where the browser gives no room for a whole form. */
async function findRoom(database: IDBDatabase): Promise<void> {
  const probe = `probe ${crypto.randomUUID()}`;
  await inStore(database, "readwrite", (store) => store.put({ id: probe, room: new Uint8Array(200_000) }));
  await inStore(database, "readwrite", (store) => store.delete(probe));
}

function unlocked(database: IDBDatabase, id: string, key: CryptoKey): UnlockedDevice {
  return {
    async read() {
      const kept = await inStore<Locked | undefined>(database, "readonly", (store) => store.get(id));
      if (kept === undefined) return null;
      try {
        const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, key, kept.locked);
        return JSON.parse(fromUtf8(new Uint8Array(plain)) ?? "") as DeviceRecord;
      } catch {
        return null;
      }
    },
    async write(record, closesAt) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new Uint8Array(toUtf8(JSON.stringify(record)));
      const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
      const state = stateOf(record);
      const deleteAfter = closesAt.getTime() + graceDays[state] * dayMilliseconds;
      const kept: Locked = { id, state, deleteAfter, iv, locked };
      await inStore(database, "readwrite", (store) => store.put(kept));
    },
    async wipe() {
      await inStore(database, "readwrite", (store) => store.delete(id));
    },
  };
}

async function deleteForgotten(database: IDBDatabase, ownId: string, now: Date): Promise<void> {
  if (Number.isNaN(now.getTime())) return;
  const all = await inStore<Locked[]>(database, "readonly", (store) => store.getAll());
  for (const { id, deleteAfter } of all)
    if (id !== ownId && !(deleteAfter > now.getTime()))
      await inStore(database, "readwrite", (store) => store.delete(id));
}

/** The record's name: found with the link, and not to be turned back into it, nor into the hash that the server holds. */
async function recordId(secret: Uint8Array): Promise<string> {
  const name = toUtf8("device/v1");
  const bytes = new Uint8Array(name.length + secret.length);
  bytes.set(name);
  bytes.set(secret, name.length);
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Bound to as much of the parameters' hash as the link itself carries, so that no server is needed to read what this device kept. */
async function draftKey(secret: Uint8Array, parametersHash: Uint8Array): Promise<CryptoKey> {
  const salt = new Uint8Array(parametersHash.subarray(0, linkHashBytes));
  const material = await crypto.subtle.importKey("raw", new Uint8Array(secret), "HKDF", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info: new Uint8Array(draftKeyInfo) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
