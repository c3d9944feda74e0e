/** Put in by the build: what every page of the person loads, and a name that changes with it. */
declare const builtAssets: readonly string[];
declare const builtName: string;

/** Only files that are the same for everybody lie here in the clear. */
const cacheName = `ippo-${builtName}`;

/** The page for whoever stands here when nobody is known; it names nobody. */
export const leftPath = "/left";

export async function keepAssets(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...builtAssets, leftPath]);
}

export async function dropOldAssets(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}

export const isAsset = (path: string): boolean =>
  /^\/(assets\/|icons\/|ippo\.svg$|manifest\.webmanifest$)/.test(path);

/** Their names change with their content, so what is here is right. */
export async function asset(request: Request | string): Promise<Response> {
  const known = await caches.match(request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.status === 200) {
    const cache = await caches.open(cacheName);
    await cache.put(request, response.clone());
  }
  return response;
}

export const leftPage = async (): Promise<Response> =>
  (await caches.match(leftPath)) ?? Response.error();
