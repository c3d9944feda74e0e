import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { complaintsOf, theatre } from "../e2e/chromium.ts";
import { world } from "../world/world.ts";
import { chooseOwnPicture, officeTablet } from "./door.ts";

/** What the first person writes and is called; the second one must never meet it. */
const written = ["あさの かぜが つめたかった", "まだ とちゅうの ことば", "うみの ちかくで くらす"];
const own = [...written, "青木"];

const w = await world();
const t = await theatre(w);

beforeAll(async () => {
  await chooseOwnPicture(w, "aoki", "bicycle");
  await chooseOwnPicture(w, "ito", "train");
  await w.sql("update office set away_seconds = 60");
});

/** Everything the browser keeps for this page's origin, as one text; sealed bytes stay unreadable. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.title,
      JSON.stringify(history.state),
      window.name,
    ];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push(request.url, (await answer?.text()) ?? "");
      }
    }
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("IndexedDB")));
      });
    const readable = async (value: unknown): Promise<string> => {
      if (value instanceof Blob) return value.text();
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        return new TextDecoder().decode(value);
      }
      if (typeof value === "object" && value !== null) {
        return (await Promise.all(Object.values(value).map((one) => readable(one)))).join(" ");
      }
      return String(value);
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const rows = await done(database.transaction(store).objectStore(store).getAll());
        found.push(await readable(rows));
      }
      database.close();
    }
    for (const entry of performance.getEntriesByType("navigation")) found.push(entry.name);
    return found.join("\n");
  });

/** What a careless page would do. */
async function leave([place, word]: readonly [string, string]): Promise<void> {
  if (place === "local") localStorage.setItem("said", word);
  if (place === "session") sessionStorage.setItem("said", word);
  if (place === "cache") await (await caches.open("said")).put("/said", new Response(word));
  if (place !== "database") return;
  await new Promise<void>((resolve) => {
    const asked = indexedDB.open("said", 1);
    asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore("said"));
    asked.addEventListener("success", () => {
      const writing = asked.result.transaction("said", "readwrite");
      writing.objectStore("said").put({ words: new TextEncoder().encode(word) }, 1);
      writing.addEventListener("complete", () => {
        asked.result.close();
        resolve();
      });
    });
  });
}

/** Words, the values of fields, and what could be undone into them. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
    return `${document.documentElement.outerHTML}\n${fields.map((one) => one.value).join("\n")}`;
  });

async function begin(page: Page, name: string, picture: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: picture }).click();
  await page.waitForURL((url) => url.pathname === "/today");
}

/** A morning: an answer that is kept, a wish that is kept, and words that were only begun. */
async function livesAMorning(page: Page): Promise<void> {
  await page.goto(`/reflect/${w.id.aokiToday}/did`);
  await sayInWords(page, written[0] ?? "");
  await page.getByRole("button", { name: "つぎへ" }).click();
  await page.goto("/hopes/areas/living/new");
  await sayInWords(page, written[2] ?? "");
  await page.getByRole("button", { name: "のこす" }).click();
  await page.goto("/hopes");
  await page.goto("/hopes/areas/work/new");
  await sayInWords(page, written[1] ?? "");
}

async function sayInWords(page: Page, words: string): Promise<void> {
  const field = page.locator("textarea[name=words]").first();
  if (!(await field.isVisible())) await page.locator("summary", { hasText: "ことばで" }).click();
  await field.fill(words);
}

/** The second person is here; whatever Back leads to, nothing of the first one is there. */
async function nothingIsLeft(page: Page): Promise<void> {
  const atDoor = `${await kept(page)}\n${await shown(page)}`;
  expect(own.filter((word) => atDoor.includes(word))).toEqual([]);
  await begin(page, "みおさん", "でんしゃ");
  for (let presses = 0; presses < 5; presses += 1) {
    await page.goBack().catch(() => null);
    await page.waitForLoadState();
    const all = `${await kept(page)}\n${await shown(page)}`;
    expect(
      own.filter((word) => all.includes(word)),
      `${presses} ${page.url()}`,
    ).toEqual([]);
  }
  await page.goto("/hopes/areas/work/new");
  expect(await page.locator("textarea[name=words]").first().inputValue()).toBe("");
  await page.goto("/today");
  expect(await page.innerText(".who")).toContain("みお");
  await page.getByRole("button", { name: "おわる" }).click();
  await page.waitForURL((url) => url.pathname === "/sign-in");
}

describe("タブレットをゆずると、前の人のものは何も残らない", { timeout: 120_000 }, () => {
  test("「おわる」を押したとき", async () => {
    const page = await t.open(await officeTablet(w, "morita", "一つめ"), {
      width: 1280,
      worker: true,
    });
    await begin(page, "はるとさん", "じてんしゃ");
    await livesAMorning(page);
    expect(await shown(page)).toContain(written[1]);
    await page.goto("/today");
    await page.getByRole("button", { name: "おわる" }).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    await nothingIsLeft(page);
    expect(complaintsOf(page)).toEqual([]);
  });

  test("席をはずして、画面がひとりでに閉じたとき。書きかけのままでも", async () => {
    const page = await t.open(await officeTablet(w, "morita", "二つめ"), {
      width: 1280,
      worker: true,
    });
    await begin(page, "はるとさん", "じてんしゃ");
    await page.clock.install();
    await livesAMorning(page);
    await page.clock.fastForward("01:01");
    await page.getByText("まだ いますか？").waitFor();
    await page.clock.fastForward("00:31");
    await page.waitForURL((url) => url.pathname === "/sign-in");
    expect(await page.innerText("h1")).toBe("はじめる");
    await nothingIsLeft(page);
  });

  test("サインアウトのあとの「もどる」は、その人のページでなく、入口", async () => {
    const page = await t.open(await officeTablet(w, "morita", "三つめ"), {
      width: 320,
      worker: true,
    });
    await begin(page, "はるとさん", "じてんしゃ");
    await page.goto("/hopes");
    await page.getByRole("button", { name: "おわる" }).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    for (let presses = 0; presses < 5; presses += 1) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState();
      const { pathname } = new URL(page.url());
      if (page.url() === "about:blank") break;
      expect(pathname).toBe("/sign-in");
      expect(await page.innerText("body")).not.toContain("青木");
    }
  });

  test("残せば、この試しは気づく", async () => {
    const page = await t.open("aoki", { width: 320, worker: true });
    await page.goto("/today");
    // A worker that begins puts the caches of older ones away.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    for (const place of ["local", "session", "cache", "database"] as const) {
      const word = `${place}に のこった ことば`;
      await page.evaluate(leave, [place, word] as const);
      expect((await kept(page)).includes(word), place).toBe(true);
    }
  });

  test("ページの持ちもの：no-store、フォームは自動で埋めない", async () => {
    const person = w.as("aoki");
    for (const path of ["/today", "/hopes/areas/work/new", `/reflect/${w.id.aokiToday}/did`]) {
      const { headers, text } = await person.get(path);
      expect(headers.get("cache-control"), path).toBe("no-store");
      const forms = [...text.matchAll(/<form [^>]*>/g)].map(([form]) => form);
      const open = forms.filter((form) => !/autocomplete="off"|action="\/sign-out"/.test(form));
      expect(open, path).toEqual([]);
    }
  });
});
