import { describe, expect, test } from "vitest";

import { startSession } from "../../src/auth/accounts.ts";
import { createAuth } from "../../src/auth/auth.ts";
import { createApp } from "../../src/http/app.ts";
import { browserOf } from "../world/browser.ts";
import { officeOf } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";
import { world } from "../world/world.ts";

const w = await world();
const ohno = { kind: "staff", ...officeOf("hidamari"), personId: w.id.ohno } as const;

const attributesOf = (line: string) =>
  line
    .split(";")
    .slice(1)
    .map((one) => one.trim().replace(/^Max-Age=\d+$/, "Max-Age"))
    .sort();

test("サインインの印は、スクリプトから読めず、よそのサイトの送信につかない", async () => {
  const line = await startSession(w.services, ohno);
  expect(line).toMatch(/^ippo-session=/);
  expect(attributesOf(line)).toEqual(["HttpOnly", "Max-Age", "Path=/", "SameSite=Lax"]);
});

test("https では __Host- の名で、暗号の道だけを通る", async () => {
  const config = { ...w.services.config, publicUrl: "https://ippo.example" };
  const auth = createAuth({ pools: w.services.pools, config, secret: testSecret });
  const line = await startSession({ ...w.services, auth }, ohno);
  expect(line).toMatch(/^__Host-ippo-session=/);
  expect(attributesOf(line)).toEqual(["HttpOnly", "Max-Age", "Path=/", "SameSite=Lax", "Secure"]);
  const app = createApp({ ...w.services, config, auth });
  const bare = line.replace("__Host-", "").split(";")[0] ?? "";
  const answer = await app.fetch(
    new Request("https://ippo.example/board", { headers: { cookie: bare } }),
  );
  expect(answer.headers.get("location"), "ほかの名の印は見ない").toMatch(/^\/sign-in/);
});

test("印の中身はデータベースに書かれていない", async () => {
  const line = await startSession(w.services, ohno);
  const token = decodeURIComponent(line.split(";")[0] ?? "").split(/[=.]/)[1] ?? "";
  expect(token.length).toBeGreaterThan(20);
  const kept = await w.sql<{ row: string }>("select t::text as row from auth.session t");
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
});

describe("作りかえた印", () => {
  test.each([
    [
      "一字ちがう",
      (cookie: string) =>
        cookie.slice(0, -6) + (cookie.at(-6) === "A" ? "B" : "A") + cookie.slice(-5),
    ],
    ["署名がない", (cookie: string) => cookie.replace(/\..*$/, "")],
    ["空", () => "ippo-session="],
    ["長い", (cookie: string) => `${cookie}${"x".repeat(5000)}`],
    ["読めない", () => "ippo-session=%E0%A4%A"],
    ["ほかの名", (cookie: string) => cookie.replace("ippo-session", "ippo-sessions")],
  ])("%s印では入れない", async (_name, change) => {
    const cookie = await w.as("ohno").cookie();
    expect((await board(cookie)).status).toBe(200);
    const answer = await board(change(cookie));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/sign-in/);
  });
});

test("サインアウトで印もこの端末の控えも消え、前の印は二度と使えない", async () => {
  const browser = browserOf(w.app, w.services, ohno);
  const before = await browser.cookie();
  const answer = await browser.post("/sign-out");
  expect(answer.status).toBe(303);
  expect(answer.location).toBe("/sign-in");
  expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(
    answer.headers.getSetCookie().some((line) => line.startsWith("ippo-session=; Max-Age=0;")),
  ).toBe(true);
  expect((await board(before)).status).toBe(303);
});

const board = async (cookie: string) =>
  w.app.fetch(new Request("http://localhost/board", { headers: { cookie } }));
