import { describe, expect, test } from "vitest";

import { createStaffAccount } from "../../src/auth/accounts.ts";
import { saved } from "../../src/http/reply.ts";
import { respond } from "../../src/http/respond.tsx";
import { fieldsIn } from "../faults/html.ts";
import { world } from "../world/world.ts";
import { addressesIn } from "./walk.ts";

const w = await world();
const password = "あさがおの つるが のびた 七月";
const account = {
  operatorId: w.id.hidamarikai,
  staffId: w.id.ohno,
  email: "ohno@hidamari.example",
  password,
};
expect((await createStaffAccount(w.services, account)).ok).toBe(true);

const hostile = [
  "https://evil.example/",
  "//evil.example/",
  "///evil.example/",
  "/\\evil.example/",
  "\\\\evil.example/",
  "/\t/evil.example/",
  "/\n/evil.example/",
  " //evil.example/",
  "/.//evil.example/",
  "/%2f/evil.example/",
  "/board\r\nSet-Cookie: a=b",
  "javascript:alert(1)",
  "http:evil.example",
  "@evil.example/",
  "evil.example",
];

const leadsHome = (location: string | null): void => {
  expect(location).not.toBeNull();
  const url = new URL(location ?? "", "http://localhost/sign-in/password");
  expect(url.origin).toBe("http://localhost");
};

describe.each(hostile)("もどり先が %j でも、うちから出ない", (back) => {
  const asked = encodeURIComponent(back);

  test("サインインの入り口", async () => {
    leadsHome((await w.as("ohno").get(`/sign-in?back=${asked}`)).location);
    for (const path of ["/sign-in", "/sign-in/staff", "/sign-in/code"]) {
      const page = await w.visitor().get(`${path}?back=${asked}`);
      expect(page.status, path).toBe(200);
      const named = addressesIn(page.text).filter((one) => !one.startsWith("data:"));
      expect(
        named.filter((one) => leavesUs(one)),
        path,
      ).toEqual([]);
      const kept = fieldsIn(page.text).flatMap(([name, value]) => (name === "back" ? [value] : []));
      expect(
        kept.filter((one) => leavesUs(one)),
        path,
      ).toEqual([]);
    }
  });

  test("サインインしたあと", async () => {
    const typed = { email: account.email, password, back };
    const answer = await w.visitor().post("/sign-in/password", typed);
    expect(answer.status).toBe(303);
    leadsHome(answer.location);
    expect(answer.headers.getSetCookie().filter((line) => line.startsWith("a="))).toEqual([]);
  });

  test("メモや出欠のあと", async () => {
    const referer = back;
    for (const [path, fields] of [
      [`/people/${w.id.aoki}/notes`, { words: "メモ", back }],
      [`/people/${w.id.aoki}/attendance`, { status: "present", back }],
    ] as const) {
      const answer = await w.as("ohno").post(path, fields, isHeader(referer) ? { referer } : {});
      expect(answer.status, path).toBe(303);
      leadsHome(answer.location);
    }
  });

  test("本人の設定のあと", async () => {
    const page = await w.as("aoki").get(`/me/settings?back=${asked}`);
    expect(addressesIn(page.text).filter((one) => leavesUs(one))).toEqual([]);
  });

  test("どの道が答えても", async () => {
    const request = new Request("http://localhost/");
    const answer = await respond(saved(back), request, { kind: "visitor" });
    leadsHome(answer.headers.get("location"));
  });
});

const isHeader = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

const leavesUs = (address: string): boolean => {
  const url = URL.parse(address, "http://localhost/");
  return url !== null && url.origin !== "http://localhost";
};
