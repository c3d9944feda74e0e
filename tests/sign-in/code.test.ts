import { createOTP } from "@better-auth/utils/otp";
import { describe, expect, test } from "vitest";

import type { Browser } from "../world/browser.ts";
import type { StaffKey } from "../world/cast.ts";
import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { account, goodPassword, isInside } from "./door.ts";

const w = await world();

const addressOf = (staff: StaffKey) => `${staff}@hidamari.example`;

async function withPassword(staff: StaffKey): Promise<Browser> {
  const browser = w.visitor();
  const fields = { email: addressOf(staff), password: goodPassword, back: "/people" };
  const answer = await browser.post("/sign-in/password", fields);
  expect(answer.status).toBe(303);
  return browser;
}

/** The seed of a page as an app reads it, and the codes on the page. */
function readPage(html: string): {
  uri: string;
  codeNow: () => Promise<string>;
  recovery: string[];
} {
  const uri = /name="uri" value="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const seed = new URL(uri).searchParams.get("secret") ?? "";
  const recovery = [...html.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(
    ([, code = ""]) => code,
  );
  return { uri, codeNow: () => createOTP(fromBase32(seed)).totp(), recovery };
}

/** The library's codes are made of the seed as text, which the address carries in base 32. */
function fromBase32(text: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(text.replaceAll("=", ""))
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0"))
    .join("");
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

async function registered(staff: StaffKey) {
  await account(w, staff, addressOf(staff));
  const browser = await withPassword(staff);
  const page = await browser.post("/account/code", { password: goodPassword });
  const read = readPage(page.text);
  const code = await read.codeNow();
  const kept = await browser.post("/account/code/confirmation", { code, uri: read.uri });
  expect(kept.location).toBe("/account?kept=code");
  return { ...read, browser, used: code };
}

/** Codes count once, and the next comes only after half a minute: the counted tries are forgotten. */
const forgetUsedCodes = () => w.sql("delete from auth.attempt_limit");

describe("認証アプリ", async () => {
  const ishii = await registered("ishii");

  test("登録すると、QRコードは画面の中の図形で、予備コードは10個", async () => {
    const page = await (
      await withPasswordOf("morita")
    ).post("/account/code", { password: goodPassword });
    expect(page.text).toMatch(/<svg class="qr"[^>]*role="img"/);
    expect(page.text).not.toContain("style=");
    expect(readPage(page.text).recovery).toHaveLength(10);
  });

  test("確かめる前は、まだ二段階にならない", async () => {
    const browser = await withPassword("morita");
    expect(await isInside(browser, "/account")).toBe(true);
  });

  test("登録したあとは、パスワードだけでは入れず、コードで行こうとしたページへ", async () => {
    await forgetUsedCodes();
    const browser = w.visitor();
    const fields = { email: addressOf("ishii"), password: goodPassword, back: "/people" };
    const half = await browser.post("/sign-in/password", fields);
    expect(half.location).toBe("/sign-in/code?back=%2Fpeople");
    expect(half.headers.getSetCookie().join()).not.toMatch(/ippo-session=[^;]/);
    expect(await isInside(browser, "/account")).toBe(false);
    const code = await ishii.codeNow();
    const whole = await browser.post("/sign-in/code", { code, back: "/people" });
    expect([whole.status, whole.location]).toEqual([303, "/people"]);
    expect(await isInside(browser, "/account")).toBe(true);
  });

  test("同じコードは二度と使えない", async () => {
    await forgetUsedCodes();
    const first = await withPassword("ishii");
    const second = await withPassword("ishii");
    const code = await ishii.codeNow();
    expect((await first.post("/sign-in/code", { code })).status).toBe(303);
    expect((await second.post("/sign-in/code", { code })).status).toBe(422);
    expect(await isInside(second, "/account")).toBe(false);
  });

  test("登録に使ったコードでも、そのあとは入れない", async () => {
    await forgetUsedCodes();
    const hayashi = await registered("hayashi");
    const browser = await withPassword("hayashi");
    expect((await browser.post("/sign-in/code", { code: hayashi.used })).status).toBe(422);
  });

  test("違うコードは断られ、5回で、はじめからになる", async () => {
    await forgetUsedCodes();
    const browser = await withPassword("ishii");
    const right = await ishii.codeNow();
    const wrong = right === "000000" ? "111111" : "000000";
    for (let at = 0; at < 5; at += 1) {
      const refused = await browser.post("/sign-in/code", { code: wrong });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain("コードを確かめて");
    }
    expect((await browser.post("/sign-in/code", { code: right })).status).toBe(422);
    expect(await isInside(browser, "/account")).toBe(false);
    await w.sql("update auth.two_factor set failed_verification_count = 0, locked_until = null");
  });

  test("パスワードを通っていない人のコードは、正しくても断られる", async () => {
    await forgetUsedCodes();
    const code = await ishii.codeNow();
    expect((await w.visitor().post("/sign-in/code", { code })).status).toBe(422);
  });

  test("予備コードは一度だけ使える", async () => {
    const [code = ""] = ishii.recovery;
    const browser = await withPassword("ishii");
    expect((await browser.post("/sign-in/code", { code })).status).toBe(303);
    const again = await withPassword("ishii");
    expect((await again.post("/sign-in/code", { code })).status).toBe(422);
  });

  test("種と予備コードは暗号で置かれる", async () => {
    const [row] = await w.sql<{ secret: string; backup_codes: string }>(
      "select secret, backup_codes from auth.two_factor where user_id = $1",
      [w.id.ishii],
    );
    const seed = new URL(ishii.uri).searchParams.get("secret") ?? "-";
    expect(row?.secret).not.toContain(seed);
    expect(row?.secret).not.toContain(fromBase32(seed));
    for (const code of ishii.recovery) expect(row?.backup_codes).not.toContain(code);
  });

  test("予備コードを作り直すと、古いものは使えない。登録を消すには語がいる", async () => {
    await forgetUsedCodes();
    const browser = await withPassword("ishii");
    await browser.post("/sign-in/code", { code: await ishii.codeNow() });
    const renewed = await browser.post("/account/recovery-codes", { password: goodPassword });
    const codes = [...renewed.text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(
      ([, one]) => one,
    );
    expect(codes).toHaveLength(10);
    const old = await withPassword("ishii");
    expect((await old.post("/sign-in/code", { code: ishii.recovery[1] ?? "" })).status).toBe(422);
    expect((await browser.post("/account/code/removal", { password: "ちがう言葉" })).status).toBe(
      422,
    );
    const gone = await browser.post("/account/code/removal", { password: goodPassword });
    expect(gone.location).toBe("/account?kept=noCode");
    expect(await isInside(await withPassword("ishii"), "/account")).toBe(true);
  });

  test("語を10回ちがえると、登録の画面も待つ", async () => {
    const browser = await withPassword("morita");
    for (let at = 0; at < 10; at += 1) {
      await browser.post("/account/code", { password: "ちがう言葉" });
    }
    const paused = await browser.post("/account/code", { password: goodPassword });
    expect(paused.text).toContain("短い間に何度も");
    w.setNow(`${castDay}T09:20:00+09:00`);
    expect((await browser.post("/account/code", { password: goodPassword })).status).toBe(200);
    w.setNow(`${castDay}T09:00:00+09:00`);
  });
});

async function withPasswordOf(staff: StaffKey): Promise<Browser> {
  await account(w, staff, addressOf(staff));
  return withPassword(staff);
}
