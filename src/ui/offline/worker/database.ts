/** One small database on the device: whose it is now, their pages, what could not be sent. */
export type Place = "state" | "pages" | "queue";

const name = "ippo-offline";
let opened: Promise<IDBDatabase> | null = null;

/** One request in a transaction of its own; done when it is on the device's disk. */
export async function inPlace<T>(
  place: Place,
  mode: "readonly" | "readwrite",
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await (opened ??= open());
  return new Promise((resolve, reject) => {
    // Strict: an entry that the person was told is kept survives a battery that ends.
    const work = database.transaction(place, mode, { durability: "strict" });
    const request = act(work.objectStore(place));
    work.addEventListener("complete", () => resolve(request.result));
    work.addEventListener("abort", () => reject(work.error ?? new Error("aborted")));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("state");
      request.result.createObjectStore("pages", { keyPath: "path" });
      request.result.createObjectStore("queue", { keyPath: "id", autoIncrement: true });
    });
    request.addEventListener("error", () => {
      opened = null;
      reject(request.error ?? new Error("no database"));
    });
    request.addEventListener("success", () => {
      // Signing out empties the device's storage under a running worker.
      request.result.addEventListener("close", () => (opened = null));
      resolve(request.result);
    });
  });
}
