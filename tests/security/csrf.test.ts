import { describe, expect, test } from "vitest";

import { routes } from "../../src/features/routes.ts";
import { castDay, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { goodForms } from "../faults/good-forms.ts";
import { urlencoded } from "../faults/raw.ts";
import { everything } from "../faults/tables.ts";

const w = await world();

type Marks = Readonly<Record<string, string>>;

const foreign: readonly (readonly [string, Marks])[] = [
  ["よそのサイトから", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["となりのサブドメインから", { "sec-fetch-site": "same-site", origin: "http://x.localhost" }],
  ["古いブラウザで、よそのサイトから", { origin: "https://evil.example" }],
  ["古いブラウザで、隠された所から", { origin: "null" }],
  ["名がうちに似たサイトから", { origin: "http://localhost.evil.example" }],
  ["どこからとも言わずに", {}],
];

describe.each(foreign)("%s送られた形", (_name, marks) => {
  test("は、どの道でも受け取らず、何も残さない", async () => {
    for (const who of ["aoki", "ohno", "morita"] as const) await w.as(who).get("/");
    const before = await everything(w);
    for (const route of routes.filter(({ method }) => method !== "GET")) {
      for (const who of ["aoki", "ohno", "morita", null] as const) {
        const answer = await send(who, fill(route.path), marks, { words: "いつわり" });
        expect(answer.status, `${route.path} ${who}`).toBe(403);
        expect(answer.headers.getSetCookie(), route.path).toEqual([]);
      }
    }
    expect(await everything(w)).toEqual(before);
  });
});

describe("うちのページから送られた形は受け取る", () => {
  test.each([
    ["新しいブラウザ", { "sec-fetch-site": "same-origin" }],
    ["古いブラウザ", { origin: "http://localhost" }],
  ] as const)("%s", async (_name, marks) => {
    for (const { who, path, fields } of goodForms.slice(0, 3)) {
      expect((await send(who, path, marks, fields)).status, path).toBe(303);
    }
  });
});

async function send(who: PersonKey | null, path: string, marks: Marks, fields: Marks) {
  const headers = new Headers({ ...marks, host: "localhost", "content-type": urlencoded });
  if (who !== null) headers.set("cookie", await w.as(who).cookie());
  const body = new URLSearchParams(fields).toString();
  return w.app.fetch(new Request(`http://localhost${path}`, { method: "POST", headers, body }));
}

const fill = (path: string): string =>
  path
    .replaceAll(":participantId", w.id.aoki)
    .replaceAll(":experienceId", w.id.aokiToday)
    .replaceAll(":day", castDay)
    .replaceAll(":position", "1")
    .replaceAll(":question", "did")
    .replaceAll(/:[a-zA-Z]+/g, w.id.boxes);
