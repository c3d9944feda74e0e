import { describe, expect, test } from "vitest";

import { routes } from "../../src/features/routes.ts";
import { castDay, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { insides, rawCall } from "./raw.ts";
import { everything } from "./tables.ts";

const w = await world();
const actors: readonly (PersonKey | null)[] = [null, "aoki", "ohno", "morita"];
for (const who of actors) if (who !== null) await w.as(who).get("/");

describe("ない道", () => {
  test.each([
    "/nowhere",
    "/people/",
    "/people//",
    "/.env",
    "/.git/config",
    "/wp-login.php",
    "/assets/",
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/none.js",
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/people/%00",
    "/%2f%2fevil.example",
    "//evil.example/",
    "/today/../../board",
    `/${"a".repeat(100_000)}`,
    `/people?q=${"あ".repeat(20_000)}`,
  ])("%s は、だれにも中身を見せない", async (path) => {
    for (const who of actors) {
      const answer = await rawCall(w, who, path, {});
      expect([200, 303, 403, 404], `${who}`).toContain(answer.status);
      expect(answer.text).not.toMatch(insides);
      expect(answer.text).not.toContain('"dependencies"');
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("ない動詞", () => {
  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])(
    "%s は、どの道でも何も変えない",
    async (method) => {
      const before = await everything(w);
      for (const { path } of routes.filter((route) => route.method === "POST")) {
        const answer = await rawCall(w, "morita", fill(path), { method });
        expect(answer.status, path).toBe(404);
      }
      expect(await everything(w)).toEqual(before);
    },
  );

  test("HEAD は GET と同じ頭だけを返す", async () => {
    for (const [who, path] of [
      ["ohno", "/board"],
      ["aoki", "/today"],
      ["ohno", "/nowhere"],
      [null, "/sign-in"],
      [null, "/board"],
    ] as const) {
      const headers = { "sec-fetch-site": "none" };
      const get = await rawCall(w, who, path, { headers });
      const head = await rawCall(w, who, path, { method: "HEAD", headers });
      expect(head.status, path).toBe(get.status);
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
      expect(head.text).toBe("");
    }
  });

  test("印のない HEAD も GET と同じに答える (監視の道具が送る)", async () => {
    const answer = await w.app.fetch(
      new Request("http://localhost/sign-in", { method: "HEAD", headers: { host: "localhost" } }),
    );
    expect(answer.status).toBe(200);
  });
});

describe("番号でない番号", () => {
  const withIds = routes.filter((route) => /:[a-zA-Z]+Id\b/.test(route.path));

  test.each(["1", "x", "00000000-0000-0000-0000-00000000000g", "%27%20or%201%3D1--", "null"])(
    "%s では、どの道も 404 (入れない人には 401 か 403)",
    async (bad) => {
      const before = await everything(w);
      for (const route of withIds) {
        const path = fill(route.path.replaceAll(/:[a-zA-Z]+Id\b/g, bad));
        for (const who of ["aoki", "morita"] as const) {
          const { method } = route;
          const answer = await rawCall(w, who, path, { method });
          expect([403, 404], `${method} ${path} ${who}`).toContain(answer.status);
        }
      }
      expect(await everything(w)).toEqual(before);
    },
  );
});

const fill = (path: string): string =>
  path
    .replaceAll(":participantId", w.id.aoki)
    .replaceAll(":experienceId", w.id.aokiToday)
    .replaceAll(":programmeId", w.id.boxes)
    .replaceAll(":staffId", w.id.ohno)
    .replaceAll(/:[a-zA-Z]+Id\b/g, "01900000-0099-7000-8000-000000000001")
    .replaceAll(":day", castDay)
    .replaceAll(":position", "1")
    .replaceAll(":question", "did")
    .replaceAll(/:[a-z]+/g, "x");
