import { existsSync, readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { createAuth } from "../../src/auth/auth.ts";
import { routes } from "../../src/features/routes.ts";
import { createApp } from "../../src/http/app.ts";
import { browserOf } from "../world/browser.ts";
import { castDay, officeOf, type PersonKey } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";
import { world } from "../world/world.ts";
import { rawCall } from "../faults/raw.ts";

const w = await world();

const always = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(self), geolocation=(), payment=(), usb=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
const tellsWhatRuns = ["server", "x-powered-by", "x-aspnet-version"];
const people: readonly (PersonKey | null)[] = [null, "aoki", "ohno", "morita"];

function protectedBy(headers: Headers, what: string, camera = false): void {
  const found = Object.fromEntries(Object.keys(always).map((name) => [name, headers.get(name)]));
  const policy = always["permissions-policy"];
  const expected = camera ? policy.replace("camera=()", "camera=(self)") : policy;
  expect(found, what).toEqual({ ...always, "permissions-policy": expected });
  for (const name of tellsWhatRuns) expect(headers.get(name), what).toBeNull();
  expect(headers.get("access-control-allow-origin"), what).toBeNull();
  expect(headers.get("strict-transport-security"), what).toBeNull();
}

describe("どの道も、だれに答えるときも、同じ守りの頭をつける", () => {
  for (const { method, path } of routes) {
    test(`${method} ${path}`, async () => {
      for (const who of people) {
        const answer = await rawCall(w, who, fill(path), { method });
        // The card's page alone may open the camera itself.
        protectedBy(answer.headers, `${who}`, path === "/sign-in/card");
        expect(answer.headers.get("cache-control"), `${who}`).toMatch(/no-store/);
      }
    });
  }
});

describe("道の外でも", () => {
  test.each([
    ["ない道", "/nowhere", {}],
    [
      "よそから送られた形",
      "/people",
      { method: "POST", headers: { "sec-fetch-site": "cross-site" } },
    ],
    ["圧縮した答え", "/board", { headers: { "accept-encoding": "gzip" } }],
    ["JSON の答え", "/people", { method: "POST", headers: { accept: "application/json" } }],
  ] as const)("%s", async (_name, path, init) => {
    const answer = await rawCall(w, "ohno", path, init);
    protectedBy(answer.headers, path);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("こわれたときの答え", async () => {
    const broken = { ...w.services, pools: { ...w.services.pools, app: w.services.pools.auth } };
    const app = createApp(broken);
    const session = { kind: "staff", ...officeOf("hidamari"), personId: w.id.ohno } as const;
    const answer = await browserOf(app, broken, session).get("/board");
    expect(answer.status).toBe(500);
    protectedBy(answer.headers, "500");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  const assets = existsSync("dist/client/assets") ? readdirSync("dist/client/assets") : [];
  test.runIf(assets.length > 0)("作られたファイルは一年置いてよく、ほかの守りは同じ", async () => {
    for (const name of assets.filter((one) => /\.(js|css|woff2|svg)$/.test(one)).slice(0, 20)) {
      const answer = await rawCall(w, null, `/assets/${name}`, {});
      expect(answer.status, name).toBe(200);
      protectedBy(answer.headers, name);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
    const icon = await rawCall(w, null, "/ippo.svg", {});
    expect(icon.status).toBe(200);
    protectedBy(icon.headers, "/ippo.svg");
  });
});

test("https で公開したときだけ HSTS をつける", async () => {
  const config = { ...w.services.config, publicUrl: "https://ippo.example" };
  const auth = createAuth({ pools: w.services.pools, config, secret: testSecret });
  const app = createApp({ ...w.services, config, auth });
  for (const path of ["/sign-in", "/nowhere", "/board"]) {
    const answer = await app.fetch(new Request(`https://ippo.example${path}`));
    expect(answer.headers.get("strict-transport-security")).toBe(
      "max-age=31536000; includeSubDomains",
    );
  }
});

const known: Readonly<Record<string, string>> = {
  participantId: w.id.aoki,
  experienceId: w.id.aokiToday,
  programmeId: w.id.boxes,
  staffId: w.id.ohno,
  day: castDay,
  position: "1",
  question: "did",
};

const fill = (path: string): string =>
  path.replaceAll(
    /:([a-zA-Z]+)/g,
    (_all, name: string) => known[name] ?? "01900000-0099-7000-8000-000000000001",
  );
