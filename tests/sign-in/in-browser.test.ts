import { Hono } from "hono";
import jsqr from "jsqr";
import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { createAuth } from "../../src/auth/auth.ts";
import { createApp } from "../../src/http/app.ts";
import { browserOf } from "../world/browser.ts";
import { world, type World } from "../world/world.ts";
import { complaintsOf, theatre } from "../e2e/chromium.ts";
import { account, chooseOwnPicture, goodPassword, makeCard, officeTablet } from "./door.ts";

// A passkey belongs to an address: the application is made once the server's port is known.
const plain = await world();
let app = plain.app;
const front = new Hono().all("*", (c) => app.fetch(c.req.raw));
const stage = await theatre({ ...plain, app: front });
const config = { ...plain.services.config, publicUrl: stage.origin };
const { pools, secret, now } = plain.services;
const services = { ...plain.services, config, auth: createAuth({ pools, secret, now, config }) };
app = createApp(services);
const w: World = { ...plain, app, services };

describe("本物のブラウザーで", () => {
  test("パスキーを登録し、サインアウトし、パスキーだけで入る", async () => {
    await account(w, "ishii", "ishii@hidamari.example");
    const page = await stage.open(null, { width: 1280 });
    const debug = await page.context().newCDPSession(page);
    await debug.send("WebAuthn.enable");
    await debug.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto("/sign-in?back=/account");
    await page.getByLabel("メールアドレス").fill("ishii@hidamari.example");
    await page.getByLabel("パスワード", { exact: false }).first().fill(goodPassword);
    await page.getByRole("button", { name: "サインイン", exact: true }).click();
    await page.getByRole("button", { name: "この端末にパスキーを登録する" }).click();
    await page.getByText("パスキーを登録しました。").waitFor();

    await page.getByRole("button", { name: "サインアウト" }).click();
    await page.getByRole("button", { name: "パスキーでサインイン" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.goto("/account");
    expect(await page.title()).toContain("わたしのアカウント");
    expect(complaintsOf(page)).toEqual([]);
  });

  test("カメラで開いたカードのアドレスは、番号を残さず絵まで進む", async () => {
    await chooseOwnPicture(w, "aoki", "bicycle");
    const card = await makeCard(w, "aoki");
    const page = await stage.open(await officeTablet(w), { width: 320 });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`/sign-in/card#${card}`);
    await page.getByRole("button", { name: "じてんしゃ" }).waitFor();
    expect(page.url()).toBe(`${stage.origin}/sign-in/picture`);
    await page.goBack();
    expect(page.url()).not.toContain(card);
    expect(asked.filter((url) => url.includes(card) && !url.includes("#"))).toEqual([]);
    await page.goto("/sign-in/picture");
    await page.getByRole("button", { name: "じてんしゃ" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    expect(complaintsOf(page)).toEqual([]);
  });

  test("読み取りの機械のように打って Enter だけで、JavaScript なしでも進む", async () => {
    const card = await makeCard(w, "aoki");
    const tablet = await officeTablet(w, "morita", "スクリプトなしの端末");
    const page = await stage.open(tablet, { width: 320, script: false });
    await page.goto("/sign-in/card");
    await page.keyboard.type(`${stage.origin}/sign-in/card#${card}`);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "じてんしゃ" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  });

  test("印刷するカードのQRコードは、そのカードのアドレス", async () => {
    const page = await stage.open("ohno", { width: 1280 });
    await page.goto(`/people/${w.id.aoki}/card`);
    await page.getByRole("button", { name: /カードを作る/ }).click();
    const shown = (await page.locator(".sign-in-card code").textContent()) ?? "";
    const image = await page.locator(".sign-in-card .qr").screenshot();
    const { data, info } = await sharp(image)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsqr(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(`${stage.origin}/sign-in/card#${shown.replaceAll(" ", "")}`);
  });

  test("名前の一覧も絵も、事業所の端末のほかでは開かない", async () => {
    const nobody = browserOf(app, services, null);
    expect((await nobody.get("/sign-in/people")).location).toBe("/sign-in");
    expect((await nobody.get("/sign-in/picture")).location).toBe("/sign-in");
  });
});
