const databaseName = "parallax-rater";
const storeName = "records";

/** The browser's own storage; rejects where a browser or its settings give none. */
export function openDeviceDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: "id" });
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error("no storage"));
    request.onblocked = () => reject(new Error("storage is blocked"));
  });
}

/** Runs one step and waits until it is on disk, not only in the browser's memory. */
export function inStore<T>(
  database: IDBDatabase,
  mode: "readonly" | "readwrite",
  step: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode, { durability: "strict" });
    const request = step(transaction.objectStore(storeName));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error("storage refused"));
  });
}
