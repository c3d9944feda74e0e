import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";

import type { Answer } from "./answer.ts";

const gzipAsync = promisify(gzip);

/** Smaller than this travels in one packet anyway. */
const worthIt = 1400;

/** Compresses a page off the main thread where the browser asked for it. */
export async function packed(answer: Answer, accepted: string | null): Promise<Answer> {
  const { body, headers } = answer;
  if (typeof body !== "string" || !headers["content-type"]?.startsWith("text/")) return answer;
  if (!/\bgzip\b/.test(accepted ?? "")) return answer;
  const varied = { ...headers, vary: "accept-encoding" };
  if (body.length < worthIt) return { ...answer, headers: varied };
  return {
    ...answer,
    headers: { ...varied, "content-encoding": "gzip" },
    body: new Uint8Array(await gzipAsync(body, { level: constants.Z_BEST_SPEED + 3 })),
  };
}
