import { pack, takeKey } from "./pack.ts";
import { isStored, storedPage, storedPaths } from "./pages.ts";
import { dropEntry, entriesOf, fieldsOf, type Waiting } from "./queue.ts";
import { send, tellPages } from "./sending.ts";
import { whoseNow, type Whose } from "./whose.ts";

/** What a page may ask; every question names whose page it is, and only the one who is here is answered. */
export type Question =
  | { readonly ask: "here"; readonly home: boolean }
  | { readonly ask: "given"; readonly path: string }
  | { readonly ask: "unsent" }
  | { readonly ask: "stored" }
  | { readonly ask: "page"; readonly path: string }
  | { readonly ask: "send" }
  | { readonly ask: "drop"; readonly id: number | null };

/** One unsent form, for showing: what was typed and chosen, never its files' content. */
export type Given = {
  readonly id: number;
  readonly path: string;
  readonly from: string;
  readonly next: string;
  readonly givenAt: number;
  readonly refused: Waiting["refused"] | null;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly string[];
};

/** How long the pages of the day are new enough, in milliseconds. */
const fresh = 10 * 60 * 1000;

export async function answerTo(asked: Question & { readonly owner: string }): Promise<unknown> {
  const whose = await here(asked.owner);
  if (whose === undefined) return null;
  switch (asked.ask) {
    case "here":
      if (whose.packedAt === 0 || (asked.home && Date.now() - whose.packedAt > fresh)) void pack();
      void send();
      return counted(whose);
    case "given":
      return (await shown(whose)).filter(({ path }) => path === asked.path);
    case "unsent":
      return shown(whose);
    case "stored":
      return storedPaths();
    case "page":
      return (await isStored(asked.path))
        ? await (await storedPage(whose, asked.path))?.text()
        : null;
    case "send":
      return { sent: await send(), ...(await counted(whose)) };
    case "drop":
      for (const { id } of await entriesOf(whose)) {
        if (asked.id === null || asked.id === id) await dropEntry(id);
      }
      await tellPages();
      return counted(whose);
  }
}

/** Undefined when the page belongs to somebody else than who is signed in, or nobody can be asked who is. */
async function here(owner: string): Promise<Whose | undefined> {
  let whose = await whoseNow();
  if (whose?.owner !== owner) {
    whose = await takeKey();
  }
  return whose?.owner === owner ? whose : undefined;
}

async function counted(whose: Whose) {
  const entries = await entriesOf(whose);
  return {
    unsent: entries.length,
    refused: entries.filter(({ refused }) => refused !== undefined).length,
  };
}

const shown = async (whose: Whose): Promise<Given[]> =>
  Promise.all(
    (await entriesOf(whose)).map(async ({ id, path, from, next, givenAt, refused, body, type }) => {
      const all = [...(await fieldsOf(body, type))];
      return {
        id,
        path,
        from,
        next,
        givenAt,
        refused: refused ?? null,
        fields: all.flatMap(([name, value]) =>
          typeof value === "string" && !name.startsWith("_") ? [[name, value] as const] : [],
        ),
        files: all.flatMap(([name, value]) =>
          typeof value !== "string" && value.size > 0 ? [name] : [],
        ),
      };
    }),
  );
