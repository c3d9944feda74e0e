import { inPlace } from "./database.ts";
import { seal, unseal, type Sealed } from "./sealing.ts";
import type { Whose } from "./whose.ts";

export type Words = { readonly std: string; readonly easy: string };

/** A form as it was sent, byte for byte, and what became of it so far. */
export type Entry = {
  readonly path: string;
  readonly type: string;
  /** On the device's clock, in milliseconds; only how long it waited is ever told. */
  readonly givenAt: number;
  /** The page that the form stood on, with what its address asked; empty where the browser does not say. */
  readonly from: string;
  /** Where the person went on to, which may be the only page that shows it. */
  readonly next: string;
  /** Refused: the server will not take it as it is, with its words where it had some. */
  readonly refused?: { readonly words: Words | null; readonly isGone: boolean };
  readonly faults?: number;
};

export type Waiting = Entry & { readonly id: number; readonly body: ArrayBuffer };

type Row = Sealed & { readonly id: number; readonly owner: string };

/** Adds it behind the others; it is on the disk when this is done. */
export async function keepEntry(whose: Whose, entry: Entry, body: ArrayBuffer): Promise<number> {
  const sealed = await seal(whose.key, about(whose), entry, body);
  const row: Omit<Row, "id"> = { owner: whose.owner, ...sealed };
  return Number(await inPlace("queue", "readwrite", (store) => store.add(row)));
}

export async function markEntry(whose: Whose, { id, body, ...entry }: Waiting): Promise<void> {
  const row: Row = {
    id,
    owner: whose.owner,
    ...(await seal(whose.key, about(whose), entry, body)),
  };
  await inPlace("queue", "readwrite", (store) => store.put(row));
}

export const dropEntry = (id: number): Promise<unknown> =>
  inPlace("queue", "readwrite", (store) => store.delete(id));

/** What this person's device still holds, in the order it was given; other people's stays closed. */
export async function entriesOf(whose: Whose): Promise<Waiting[]> {
  const rows = await inPlace<Row[]>("queue", "readonly", (store) => store.getAll());
  const opened = await Promise.all(
    rows
      .filter(({ owner }) => owner === whose.owner)
      .map(async (row) => {
        const found = await unseal<Entry>(whose.key, about(whose), row);
        return found === null ? [] : [{ ...found.meta, id: row.id, body: found.body }];
      }),
  );
  return opened.flat();
}

export const fieldsOf = (body: ArrayBuffer, type: string): Promise<FormData> =>
  new Response(body, { headers: { "content-type": type } }).formData();

const about = ({ owner }: Whose): string => `entry ${owner}`;
