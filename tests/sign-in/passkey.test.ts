import { describe, expect, test } from "vitest";

import type { Browser } from "../world/browser.ts";
import { world } from "../world/world.ts";
import { authenticator, type Authenticator, type Verification } from "./authenticator.ts";
import { account, goodPassword, isInside } from "./door.ts";

const w = await world();
await account(w, "ishii", "ishii@hidamari.example");

const origin = "http://localhost";

async function inside(): Promise<Browser> {
  const browser = w.visitor();
  const fields = { email: "ishii@hidamari.example", password: goodPassword };
  await browser.post("/sign-in/password", fields);
  return browser;
}

async function register(browser: Browser, key: Authenticator, who: Verification = "verified") {
  const options = JSON.parse((await browser.get("/account/passkeys/options")).text);
  const response = JSON.stringify(key.create(options, who));
  return browser.post("/account/passkeys", { response });
}

async function use(browser: Browser, key: Authenticator, who: Verification = "verified") {
  const options = JSON.parse((await browser.get("/sign-in/passkey")).text);
  const response = JSON.stringify(key.get(options, who));
  return browser.post("/sign-in/passkey", { response, back: "/people" });
}

describe("パスキー", () => {
  const key = authenticator(origin, "localhost");

  test("登録すると、一覧に出る", async () => {
    const browser = await inside();
    const kept = await register(browser, key);
    expect([kept.status, JSON.parse(kept.text)]).toEqual([200, { to: "/account?kept=passkey" }]);
    expect((await browser.get("/account")).text).toMatch(
      /\/account\/passkeys\/[0-9a-f-]+\/removal/,
    );
  });

  test("パスワードも確認コードもなしに、行こうとしたページへ", async () => {
    const browser = w.visitor();
    const options = JSON.parse((await browser.get("/sign-in/passkey")).text);
    expect(options).toMatchObject({ userVerification: "required", rpId: "localhost" });
    const answer = await use(browser, key);
    expect(JSON.parse(answer.text)).toEqual({ to: "/people" });
    expect(await isInside(browser, "/account")).toBe(true);
  });

  test("よその行き先は家になる", async () => {
    const browser = w.visitor();
    const options = JSON.parse((await browser.get("/sign-in/passkey")).text);
    const response = JSON.stringify(key.get(options, "verified"));
    const answer = await browser.post("/sign-in/passkey", { response, back: "//evil.example" });
    expect(JSON.parse(answer.text)).toEqual({ to: "/" });
  });

  test("持ち主を確かめていない端末の答えは、登録でも入口でも断る", async () => {
    const other = authenticator(origin, "localhost");
    expect((await register(await inside(), other, "onlyPresent")).status).toBe(422);
    const browser = w.visitor();
    expect((await use(browser, key, "onlyPresent")).status).toBe(422);
    expect(await isInside(browser, "/account")).toBe(false);
  });

  test("よそのアドレスで作られた答えは断る", async () => {
    const phished = authenticator("https://evil.example", "localhost");
    expect((await register(await inside(), phished)).status).toBe(422);
    const wrongPlace = authenticator(origin, "evil.example");
    expect((await register(await inside(), wrongPlace)).status).toBe(422);
  });

  test("知らない鍵、古い問いへの答え、読めない答えは、同じ言葉で断る", async () => {
    const stranger = authenticator(origin, "localhost");
    const unknown = await use(w.visitor(), stranger);
    const browser = w.visitor();
    const options = JSON.parse((await browser.get("/sign-in/passkey")).text);
    const response = JSON.stringify(key.get(options, "verified"));
    await browser.post("/sign-in/passkey", { response });
    const twice = await browser.post("/sign-in/passkey", { response });
    const broken = await w.visitor().post("/sign-in/passkey", { response: "{" });
    expect([unknown.status, twice.status, broken.status]).toEqual([422, 422, 422]);
    expect(twice.text).toBe(unknown.text);
    expect(broken.text).toBe(unknown.text);
  });

  test("サインインから1時間たったら、登録にはもう一度サインインがいる", async () => {
    const browser = await inside();
    await w.sql(
      "update auth.session set created_at = now() - interval '61 minutes' where user_id = $1",
      [w.id.ishii],
    );
    const late = await browser.get("/account/passkeys/options");
    expect(late.status).toBe(422);
    expect(JSON.parse(late.text).words.std).toContain("サインインし直して");
  });

  test("消すと使えない。ほかの人の鍵は消せない", async () => {
    const [row] = await w.sql<{ id: string }>("select id from auth.passkey");
    const path = `/account/passkeys/${row?.id}/removal`;
    expect((await w.as("ohno").post(path)).status).toBe(404);
    expect((await use(w.visitor(), key)).status).toBe(200);
    expect((await (await inside()).post(path)).location).toBe("/account?kept=noPasskey");
    expect((await use(w.visitor(), key)).status).toBe(422);
  });

  test("ボタンは JavaScript のないとき隠れている", async () => {
    const { text } = await w.visitor().get("/sign-in/staff");
    expect(text).toMatch(/<ippo-passkey[^>]* hidden/);
  });
});
