import { inPlace } from "./database.ts";

/** Whose pages are on this device now, with the key that opens them. */
export type Whose = {
  readonly owner: string;
  readonly key: CryptoKey;
  /** When the pages of the day were last fetched whole, in milliseconds; 0 when they never were. */
  readonly packedAt: number;
};

export const whoseNow = (): Promise<Whose | undefined> =>
  inPlace<Whose | undefined>("state", "readonly", (store) => store.get("whose"));

export const isNow = (whose: Whose): Promise<unknown> =>
  inPlace("state", "readwrite", (store) => store.put(whose, "whose"));

/** Nobody's from here on: key and pages go; what was not sent stays, and nothing here can read it. */
export async function forget(): Promise<void> {
  await inPlace("state", "readwrite", (store) => store.delete("whose"));
  await inPlace("pages", "readwrite", (store) => store.clear());
}
