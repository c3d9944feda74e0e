import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";

import { complaintsOf, theatre } from "../e2e/chromium.ts";
import { world } from "../world/world.ts";
import { chooseOwnPicture, officeTablet } from "./door.ts";

// The browser's camera shows a film of our own: the printed card, held up a little askew.
const folder = mkdtempSync(join(tmpdir(), "ippo-camera-"));
const film = join(folder, "camera.mjpeg");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const w = await world();
const t = await theatre(w, [
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
]);
await chooseOwnPicture(w, "aoki", "bicycle");

const background = { r: 92, g: 84, b: 74 };

/** Ten frames of a picture held before the camera. */
async function hold(picture: Buffer | null): Promise<void> {
  const empty = sharp({ create: { width: 640, height: 480, channels: 3, background } });
  const held =
    picture &&
    (await sharp(picture)
      .resize(250, 250)
      .rotate(9, { background: "#e8e2d6" })
      .blur(0.8)
      .toBuffer());
  const frame = await (held ? empty.composite([{ input: held, left: 190, top: 90 }]) : empty)
    .jpeg({ quality: 80 })
    .toBuffer();
  writeFileSync(film, Buffer.concat(Array.from({ length: 10 }, () => frame)));
}

/** The card as it comes out of the printer's page. */
async function printedCard(): Promise<Buffer> {
  const page = await t.open("ohno", { width: 1280, fine: true });
  await page.goto(`/people/${w.id.aoki}/card`);
  await page.getByRole("button", { name: /カードを作る/ }).click();
  const image = await page.locator(".sign-in-card .qr").screenshot();
  await page.context().close();
  return image;
}

const isOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const source = document.querySelector("video")?.srcObject;
    return (
      source instanceof MediaStream &&
      source.getTracks().some((track) => track.readyState === "live")
    );
  });

async function cardPage(name: string, permissions: string[]): Promise<Page> {
  const context = await t.context(await officeTablet(w, "morita", name), { width: 320 });
  await context.grantPermissions(permissions);
  return context.newPage();
}

describe("カードをカメラに見せる", { timeout: 120_000 }, () => {
  test("印刷したカードから、カメラを通って、自分の絵、きょうまで。写真はどこへも送られない", async () => {
    await hold(await printedCard());
    const page = await cardPage("カメラの端末", []);
    const sent: { path: string; bytes: number }[] = [];
    page.on("request", (request) => {
      if (request.method() === "GET") return;
      const bytes = request.postDataBuffer()?.length ?? 0;
      sent.push({ path: new URL(request.url()).pathname, bytes });
    });
    await page.goto("/sign-in/card");
    expect(await page.locator("video").isVisible()).toBe(false);
    await page.context().grantPermissions(["camera"]);
    await page.getByRole("button", { name: "カメラで よむ" }).click();
    await page.getByRole("button", { name: "じてんしゃ" }).click();
    await page.waitForURL((url) => url.pathname === "/today");
    expect(await page.innerText("h1")).toBe("きょう");
    expect(sent.map(({ path }) => path)).toEqual(["/sign-in/card", "/sign-in/picture"]);
    expect(sent.filter(({ bytes }) => bytes > 200)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
  });

  test("前に許した端末では、押さなくても開く。断られたカードでは、くりかえさない", async () => {
    const dead = await printedCard();
    await w.as("ohno").post(`/people/${w.id.aoki}/card/revocation`);
    await hold(dead);
    const page = await cardPage("二つめの端末", ["camera"]);
    const posts: string[] = [];
    page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
    await page.goto("/sign-in/card");
    await page.getByText("この カードは つかえません").first().waitFor();
    await page.getByRole("button", { name: "カメラで よむ" }).waitFor();
    await page.waitForTimeout(1500);
    expect(posts).toHaveLength(1);
    expect(await isOn(page)).toBe(false);
  });

  test("カードでないものには、そっと言い、送らない。止めると消え、隠れても消える", async () => {
    const { create } = await import("qrcode");
    const { modules } = create("https://example.com/menu");
    const dots = Buffer.from(modules.data.map((dark) => (dark ? 0 : 255)));
    const raw = { width: modules.size, height: modules.size, channels: 1 } as const;
    const qr = await sharp(dots, { raw })
      .resize(200, 200, { kernel: "nearest" })
      .extend({ top: 30, bottom: 30, left: 30, right: 30, background: "#fff" })
      .png()
      .toBuffer();
    await hold(qr);
    const page = await cardPage("三つめの端末", ["camera"]);
    await page.goto("/sign-in/card");
    await page.getByText("これは ちがう もようです。").waitFor();
    expect(new URL(page.url()).pathname).toBe("/sign-in/card");
    expect(await isOn(page)).toBe(true);
    await page.getByRole("button", { name: "カメラを とめる" }).click();
    expect(await isOn(page)).toBe(false);
    await page.getByRole("button", { name: "カメラで よむ" }).click();
    await page.getByRole("button", { name: "カメラを とめる" }).waitFor();
    expect(await isOn(page)).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(await isOn(page)).toBe(false);
  });

  test("カメラを使わせないと言われても、言葉で知らせ、打てばはじめられる", async () => {
    await hold(null);
    const page = await cardPage("四つめの端末", []);
    const debug = await page.context().newCDPSession(page);
    await debug.send("Browser.setPermission", {
      permission: { name: "camera" },
      setting: "denied",
      origin: t.origin,
    });
    await page.goto("/sign-in/card");
    await page.getByRole("button", { name: "カメラで よむ" }).click();
    await page.getByText("カメラが つかえません。しょくいんに きいて ください。").waitFor();
    const field = page.locator("input[name=card]");
    await field.fill("A".repeat(32));
    await field.press("Enter");
    await page.getByText("この カードは つかえません").first().waitFor();
  });

  test("ほかのページは、カメラを開けない", async () => {
    await hold(null);
    const page = await cardPage("五つめの端末", ["camera"]);
    await page.goto("/sign-in");
    const opened = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => "opened",
        (error: DOMException) => error.name,
      ),
    );
    expect(opened).toBe("NotAllowedError");
  });
});
