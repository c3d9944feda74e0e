import { inPlace } from "./database.ts";
import { seal, unseal, type Sealed } from "./sealing.ts";
import type { Whose } from "./whose.ts";

type Stored = Sealed & { readonly path: string };

/** Either a page or file, or where the address led on to. */
type Meta =
  | { readonly headers: readonly (readonly [string, string])[]; readonly at: number }
  | {
      readonly to: string;
    };

export const isStored = async (path: string): Promise<boolean> =>
  (await inPlace("pages", "readonly", (store) => store.count(path))) > 0;

/** In bytes as it lies here; 0 for what is not stored. */
export const sizeOf = async (path: string): Promise<number> =>
  (await inPlace<Stored | undefined>("pages", "readonly", (store) => store.get(path)))?.data
    .byteLength ?? 0;

export const storedPaths = async (): Promise<string[]> =>
  (await inPlace("pages", "readonly", (store) => store.getAllKeys())).map(String);

export const dropPage = (path: string): Promise<unknown> =>
  inPlace("pages", "readwrite", (store) => store.delete(path));

export async function keepPage(
  whose: Whose,
  path: string,
  response: Response,
): Promise<ArrayBuffer> {
  const body = await response.arrayBuffer();
  const headers = [...response.headers].filter(([name]) => kept.test(name));
  await put(whose, path, { headers, at: Date.now() }, body);
  return body;
}

export const keepWay = (whose: Whose, path: string, to: string): Promise<unknown> =>
  put(whose, path, { to }, new ArrayBuffer(0));

async function put(whose: Whose, path: string, meta: Meta, body: ArrayBuffer): Promise<void> {
  const sealed = await seal(whose.key, about(whose, path), meta, body);
  const stored: Stored = { path, ...sealed };
  await inPlace("pages", "readwrite", (store) => store.put(stored));
}

/** The page as it was stored, saying so, with forms that can be sent once each time it is opened. */
export async function storedPage(whose: Whose | undefined, path: string): Promise<Response | null> {
  const found = whose && (await opened(whose, path));
  if (!found) return null;
  const { meta, body } = found;
  if ("to" in meta) return Response.redirect(meta.to, 302);
  const headers = new Headers(meta.headers.map(([name, value]) => [name, value]));
  if (!headers.get("content-type")?.startsWith("text/html")) return new Response(body, { headers });
  const html = new TextDecoder()
    .decode(body)
    .replace("<html ", `<html data-stored="${new Date(meta.at).toISOString()}" `)
    .replaceAll(formKey, () => `name="_once" value="${crypto.randomUUID()}"`);
  return new Response(html, { headers });
}

/** After a form was kept: whatever led to its page leads to the one that follows it. */
export async function leadOn(whose: Whose, from: string, to: string): Promise<void> {
  for (const path of await storedPaths()) {
    const meta = (await opened(whose, path))?.meta;
    if (meta && "to" in meta && meta.to === from) await keepWay(whose, path, to);
  }
}

async function opened(whose: Whose, path: string) {
  const stored = await inPlace<Stored | undefined>("pages", "readonly", (store) => store.get(path));
  return stored && (await unseal<Meta>(whose.key, about(whose, path), stored));
}

const about = ({ owner }: Whose, path: string): string => `page ${owner} ${path}`;

/** The page's own policy stays as strict as when it came; what concerned the way here is left out. */
const kept =
  /^(content-type|content-security-policy|referrer-policy|permissions-policy|x-.*|cross-origin-.*|cache-control)$/;

/** What people wrote cannot look like this: a quotation mark of theirs is escaped. */
const formKey = /name="_once" value="[0-9a-f-]{36}"/g;
