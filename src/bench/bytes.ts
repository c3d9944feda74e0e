import type { Sent } from "./load.ts";

/** Gzipped bytes at first view; the typefaces, kept for a year, are counted apart. */
export type PageBytes = { readonly html: number; readonly css: number; readonly js: number };

export async function bytesOf(origin: string, { path, headers }: Sent): Promise<PageBytes> {
  const page = await packed(origin + path, headers);
  const found = (pattern: RegExp) =>
    [...page.text.matchAll(pattern)].flatMap(([, address]) => (address ? [address] : []));
  const sheets = found(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = [
    ...found(/<script type="module" src="([^"]+)"/g),
    ...found(/modulepreload" href="([^"]+)"/g),
  ];
  const sum = async (addresses: readonly string[]) => {
    const files = await Promise.all(addresses.map((address) => packed(origin + address, {})));
    return files.reduce((total, { bytes }) => total + bytes, 0);
  };
  return {
    html: page.bytes,
    css: await sum(sheets.filter((address) => !address.includes("/fonts-"))),
    js: await sum(scripts),
  };
}

async function packed(url: string, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(url, { headers: { ...headers, "accept-encoding": "gzip" } });
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}`);
  const text = await answer.text();
  const bytes = Number(answer.headers.get("content-length") ?? Buffer.byteLength(text));
  return { text, bytes };
}
