import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";

/** What a test says to a request; null lets the site answer. */
export type Answer = { readonly status: number; readonly body: unknown } | null;

export type KitSite = {
  readonly address: string;
  /** The posts that arrived, oldest first. */
  readonly posts: { readonly path: string; readonly body: string }[];
  /** What each part loads; a script is its own file and what it imports. */
  readonly files: Readonly<Record<"styles" | "fonts" | "person" | "staff", readonly string[]>>;
  answer: (path: string) => Answer | "hang up";
  close(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The policy of the real application, so that an inline style or script breaks here first. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; form-action 'self'";

/** Builds the client once into a folder of its own and serves pages with it, by path. */
export async function openKitSite(pages: Readonly<Record<string, string>>): Promise<KitSite> {
  const folder = mkdtempSync(join(tmpdir(), "ippo-kit-"));
  await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const files = filesOf(folder);
  const site: KitSite = {
    address: "",
    posts: [],
    files,
    answer: () => null,
    close: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true });
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer((request, response) => {
    void respond({ request, response, folder, pages, site });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return Object.assign(site, { address: `http://127.0.0.1:${port}` });
}

type Chunk = { readonly file: string; readonly imports?: readonly string[] };

function filesOf(folder: string): KitSite["files"] {
  // Vite writes this file; its shape is Vite's contract.
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk | undefined
  >;
  const filesOfPart = (source: string): string[] => {
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`The build has no ${source}`);
    return [join(folder, chunk.file), ...(chunk.imports ?? []).flatMap(filesOfPart)];
  };
  return {
    styles: filesOfPart("src/ui/styles/index.css"),
    fonts: filesOfPart("src/ui/styles/fonts.css"),
    person: filesOfPart("src/ui/entries/person.ts"),
    staff: filesOfPart("src/ui/entries/staff.ts"),
  };
}

type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  folder: string;
  pages: Readonly<Record<string, string>>;
  site: KitSite;
};

async function respond({ request, response, folder, pages, site }: Call): Promise<void> {
  const path = new URL(request.url ?? "/", "http://kit").pathname;
  if (request.method === "POST") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    site.posts.push({ path, body: Buffer.concat(chunks).toString() });
    const answer = site.answer(path);
    if (answer === "hang up") return void request.socket.destroy();
    const { status, body } = answer ?? {
      status: 200,
      body: "<!doctype html><title>posted</title>",
    };
    const json = typeof body !== "string";
    response.writeHead(status, { "content-type": json ? "application/json" : "text/html" });
    return void response.end(json ? JSON.stringify(body) : body);
  }
  const page = pages[path];
  if (page !== undefined) {
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
    };
    return void response.writeHead(200, headers).end(withAssets(page, folder, site.files));
  }
  try {
    const file = readFileSync(join(folder, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(file);
  } catch {
    response.writeHead(404).end();
  }
}

/** As the layout does from the manifest of a built program. */
function withAssets(page: string, folder: string, files: KitSite["files"]): string {
  const entry = page.includes('class="person') ? files.person : files.staff;
  const href = ([file = ""]: readonly string[]) => file.slice(folder.length);
  return page
    .replace(
      "</head>",
      `<link rel="stylesheet" href="${href(files.styles)}"><script type="module" src="${href(entry)}"></script></head>`,
    )
    .replace("</body>", `<link rel="stylesheet" href="${href(files.fonts)}"></body>`);
}
