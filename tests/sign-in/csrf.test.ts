import { describe, expect, test } from "vitest";

import { routes } from "../../src/features/routes.ts";
import { world } from "../world/world.ts";

const w = await world();

const changing = routes.filter((route) => route.method !== "GET");
const anId = "01900000-0000-7000-8000-000000000000";

/** The answer to a signed-in manager's browser that sends these headers. */
async function answerTo(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  const cookie = await w.as("morita").cookie();
  const address = `http://localhost${path.replaceAll(/:[a-zA-Z]+/g, anId)}`;
  const body = method === "POST" ? new URLSearchParams() : null;
  const request = new Request(address, { method, body, headers: { ...headers, cookie } });
  return (await w.app.fetch(request)).status;
}

describe("よそのページからの送信", () => {
  test("変える道をすべて見ている", () => {
    expect(changing.length).toBeGreaterThan(30);
  });

  test.each(changing.map(({ method, path }) => [method, path] as const))(
    "%s %s は受けつけない",
    async (method, path) => {
      for (const headers of [
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site", origin: "http://localhost" },
        { origin: "https://evil.example", host: "localhost" },
        { origin: "null" },
        {},
      ]) {
        expect(await answerTo(method, path, headers)).toBe(403);
      }
    },
  );

  test("古いブラウザーは Origin が自分のアドレスなら受けつける", async () => {
    const status = await answerTo("POST", "/sign-out", {
      origin: "http://localhost",
      host: "localhost",
    });
    expect(status).toBe(303);
  });
});
