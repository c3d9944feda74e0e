import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";

const gzipAsync = promisify(gzip);

/** Smaller than this travels in one packet anyway. */
const worthIt = 1400;

/** Compresses a page off the main thread where the browser asked for it. */
export async function compressed(response: Response, request: Request): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.startsWith("text/") || response.headers.has("content-encoding")) return response;
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return response;
  const body = await response.text();
  const headers = new Headers(response.headers);
  headers.set("vary", "accept-encoding");
  if (body.length < worthIt) return new Response(body, { status: response.status, headers });
  headers.set("content-encoding", "gzip");
  const packed = await gzipAsync(body, { level: constants.Z_BEST_SPEED + 3 });
  return new Response(new Uint8Array(packed), { status: response.status, headers });
}
