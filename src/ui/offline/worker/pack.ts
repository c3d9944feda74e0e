import { asset } from "./assets.ts";
import { dropPage, keepPage, keepWay, sizeOf, storedPaths } from "./pages.ts";
import { keyFrom } from "./sealing.ts";
import { forget, isNow, whoseNow, type Whose } from "./whose.ts";

type Pack = {
  readonly owner: string;
  /** Base64; the server gives it again to this person only, so nothing of it needs to stay here. */
  readonly key: string;
  readonly pages: readonly string[];
  /** For the photos and voices of these pages, in bytes. */
  readonly room: number;
};

let packing: Promise<void> | null = null;

/** Fetches the pages of the day and stores them sealed; what is not among them any more goes. */
export const pack = (): Promise<void> => (packing ??= fill().finally(() => (packing = null)));

/** The key alone, for a person whose key is not here: pages follow. */
export async function takeKey(): Promise<Whose | undefined> {
  const sent = await askedFor();
  return sent === null ? undefined : await takenOver(sent);
}

async function fill(): Promise<void> {
  const sent = await askedFor();
  if (sent === null) return;
  const whose = await takenOver(sent);
  const files = new Set<string>();
  let isWhole = true;
  for (const path of sent.pages) {
    const html = await fetched(whose, path);
    isWhole &&= html !== "";
    for (const file of found(html, fileIn)) files.add(file);
    for (const file of found(html, assetIn)) await asset(file).catch(() => undefined);
  }
  await storeFiles(whose, [...files], sent.room);
  const still = new Set([...sent.pages, ...files]);
  for (const path of await storedPaths()) if (!still.has(path)) await dropPage(path);
  // Broken off on the way: the next page begins again.
  if (isWhole && (await isStillHere(whose))) await isNow({ ...whose, packedAt: Date.now() });
}

const isStillHere = async ({ owner }: Whose): Promise<boolean> =>
  (await whoseNow())?.owner === owner;

async function askedFor(): Promise<Pack | null> {
  const response = await fetch("/today/pack", { headers: { accept: "application/json" } }).catch(
    () => null,
  );
  // Our own route's answer; anything else is not JSON or not ok.
  return response?.ok ? ((await response.json().catch(() => null)) as Pack | null) : null;
}

async function takenOver(sent: Pack): Promise<Whose> {
  const before = await whoseNow();
  if (before !== undefined && before.owner !== sent.owner) await forget();
  const packedAt = before?.owner === sent.owner ? before.packedAt : 0;
  const whose = { owner: sent.owner, key: await keyFrom(sent.key), packedAt };
  await isNow(whose);
  return whose;
}

async function fetched(whose: Whose, path: string): Promise<string> {
  const response = await fetch(path).catch(() => null);
  if (response === null || !isOf(whose, response)) return "";
  const { pathname, search } = new URL(response.url);
  const there = pathname + search;
  // Somebody may have signed out or in meanwhile; nothing is stored for who is not here.
  if (!(await isStillHere(whose))) return "";
  if (there !== path) await keepWay(whose, path, there);
  return new TextDecoder().decode(await keepPage(whose, there, response));
}

/** Whether the server drew this for that person. */
export const isOf = ({ owner }: Whose, response: Response): boolean =>
  response.status === 200 && response.headers.get("ippo-owner") === owner;

/** Those of the pages that are needed most have room first; what has none any more goes. */
async function storeFiles(whose: Whose, files: readonly string[], room: number): Promise<void> {
  let left = room;
  for (const path of files) {
    const stored = await sizeOf(path);
    if (stored > left) await dropPage(path);
    else left -= stored === 0 ? await storeFile(whose, path, left) : stored;
  }
}

/** How many bytes of the room it took. */
async function storeFile(whose: Whose, path: string, room: number): Promise<number> {
  const response = await fetch(path).catch(() => null);
  const size = Number(response?.headers.get("content-length") ?? 0);
  if (response === null || !isOf(whose, response) || size > room) return 0;
  if (!(await isStillHere(whose))) return 0;
  return (await keepPage(whose, path, response)).byteLength;
}

const found = (html: string, what: RegExp): string[] =>
  [...html.matchAll(what)].flatMap(([, path]) => path ?? []);

const fileIn = /src="(\/attachments\/[^"]+)"/g;
const assetIn = /(?:src|href)="(\/(?:assets\/|ippo\.svg)[^"]*)"/g;
