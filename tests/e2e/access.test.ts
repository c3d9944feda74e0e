import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { inviteStaff } from "../../src/auth/accounts.ts";
import { routes } from "../../src/features/routes.ts";
import { ensureSetUpLink } from "../../src/features/set-up/link.ts";
import type { Who } from "../../src/policies/roles.ts";
import { castDay, officeOf, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { chooseOwnPicture, makeCard, officeTablet } from "../sign-in/door.ts";
import { axe, complaintsOf, overflow, theatre } from "./chromium.ts";
import { addressesOf, noPages, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";
import { brokenRules, forbiddenWords, placeOfHelp } from "./person-rules.ts";

const w = await world();
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const readers = [
  ["participant", "aoki"],
  ["officeManager", "morita"],
  ["serviceManager", "ishii"],
  ["supporter", "ohno"],
] as const satisfies readonly (readonly [Who, PersonKey])[];

/** Pages already seen word for word: a role's own pages differ from another's only in the top. */
const seen = new Set<string>();
const visited = new Set<string>();

describe.each(readers)("%s が開くページ", (role, person) => {
  test("どれも、読めて押せてはみ出さない", { timeout: 300_000 }, async () => {
    const page = await t.open(person, { width: 320 });
    const problems: string[] = [];
    const helps = new Set<string>();
    for (const route of pageRoutes.filter((one) => opens(one, role))) {
      for (const address of addressesOf(route.path, w, lived)) {
        visited.add(route.path);
        if (address.includes("/:")) {
          problems.push(`${address}: every-page.ts must say which record it opens`);
          continue;
        }
        const answer = await w.as(person).get(address);
        if (answer.status !== 200) problems.push(`${address}: ${answer.status}`);
        if (isSeen(answer.text)) continue;
        problems.push(...(await looked(page, address, role)));
        if (role === "participant") helps.add(await placeOfHelp(page));
      }
    }
    // Where there is no page, the way back is as large and as plain as any.
    const foreign = role === "participant" ? `/today/${w.id.satoToday}` : `/people/${w.id.sato}`;
    problems.push(...(await looked(page, foreign, role)));
    expect(problems).toEqual([]);
    expect([...helps], "「ひとに きく」はいつも同じところ").toHaveLength(
      role === "participant" ? 1 : 0,
    );
    await page.context().close();
  });
});

describe("サインインする前のページ", () => {
  test("登録した端末でも、ほかでも", { timeout: 120_000 }, async () => {
    await chooseOwnPicture(w, "aoki", "train");
    const tablet = await officeTablet(w);
    await tablet.post("/sign-in/card", { card: await makeCard(w, "aoki") });
    const invited = await inviteStaff(w.services, {
      ...officeOf("hidamari"),
      staffId: w.id.hayashi,
      email: "hayashi@hidamari.example",
      by: w.id.morita,
    });
    const elsewhere = [
      "/sign-in",
      "/sign-in/staff",
      "/sign-in/code",
      "/sign-in/invitation/unknown",
      "/accessibility",
      "/left",
    ];
    if (invited.ok) elsewhere.push(new URL(invited.value.url).pathname);
    const onTablet = ["/sign-in", "/sign-in/card", "/sign-in/people", "/sign-in/picture"];
    const problems: string[] = [];
    for (const [who, addresses] of [
      [null, elsewhere],
      [tablet, onTablet],
    ] as const) {
      const page = await t.open(who, { width: 320 });
      for (const address of addresses) {
        problems.push(...(await looked(page, address, "visitor")));
        visited.add(address.replace(/invitation\/.+/, "invitation/:token"));
      }
      await page.context().close();
    }
    expect(problems).toEqual([]);
  });

  test("はじめての設定のページ", async () => {
    const empty = await world();
    await empty.sql("truncate operator cascade");
    const link = await ensureSetUpLink(empty.services);
    const other = await theatre(empty);
    const page = await other.open(null, { width: 320 });
    expect(await looked(page, new URL(link ?? "").pathname, "visitor", other.origin)).toEqual([]);
    visited.add("/set-up/:token");
  });

  test("ページのある道は、どれもここで見た", () => {
    const all = routes.filter(({ method }) => method === "GET").map(({ path }) => path);
    const unseen = all.filter((path) => !visited.has(path) && noPages[path] === undefined);
    expect(unseen).toEqual([]);
    expect(Object.keys(noPages).filter((path) => !all.includes(path as `/${string}`))).toEqual([]);
  });
});

test("まだ何もしていない人のページでは、何も選ばれていない", async () => {
  const own = pageRoutes.filter((route) => opens(route, "participant"));
  for (const { path } of own.filter((one) => !/:(feedback|hope)Id/.test(one.path))) {
    for (const address of addressesOf(path, w, lived)) {
      const mine = address
        .replaceAll(w.id.aokiToday, w.id.kimuraToday)
        .replaceAll(w.id.boxes, w.id.minatoCleaning);
      const { text } = await w.as("kimura").get(mine);
      expect(text, mine).not.toMatch(/<(input|option)[^>]* (checked|selected)/);
    }
  }
});

/** One page: narrow and light, then wide and dark, so that both sizes and both grounds are seen. */
async function looked(
  page: Page,
  address: string,
  role: Who,
  origin = t.origin,
): Promise<string[]> {
  const found: string[] = [];
  const say = (lines: readonly string[], how: string) =>
    found.push(...lines.map((line) => `${role} ${address} ${how}: ${line}`));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(origin + address);
  say(await outline(page), "page");
  // every-setting.test.ts looks at a person's own pages in all their dresses.
  if (role !== "participant") say(await axe(page), "320");
  if ((await overflow(page)) > 0) say([`${await overflow(page)} px too wide`], "320");
  if (role === "participant") {
    say(await brokenRules(page), "person");
    say([...new Set((await page.innerText("body")).match(forbiddenWords) ?? [])], "word");
    // The largest letters a person may choose, on the narrowest phone: also what 200 % zoom shows.
    await page.evaluate(() => (document.documentElement.dataset["text"] = "larger"));
    if ((await overflow(page)) > 0)
      say([`${await overflow(page)} px too wide`], "320 large letters");
    await page.evaluate(() => (document.documentElement.dataset["text"] = "normal"));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1280, height: 800 });
  if (role !== "participant") say(await axe(page), "1280 dark");
  if ((await overflow(page)) > 0) say([`${await overflow(page)} px too wide`], "1280");
  say(complaintsOf(page).splice(0), "console");
  return found;
}

/** A title that names the page, one h1, one main, the way past the navigation. */
function outline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [name = "", ...rest] = document.title.split(" | ");
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const title = document.querySelector("h1")?.cloneNode(true);
    if (title instanceof Element) for (const one of title.querySelectorAll("rt, rp")) one.remove();
    const heading = title?.textContent ?? "";
    // A browser's history keeps titles: on these pages the heading names work, a step or own words.
    const isOwn = /^\/(me\/goals\/|signs\/today|today\/|growth\/|choices\/)/.test(
      location.pathname,
    );
    return [
      ...(name.trim() === "" || rest.at(-1) !== "Ippo" ? [`title ${document.title}`] : []),
      ...(name.trim() === heading.trim() || isOwn ? [] : [`title ${name}, h1 ${heading}`]),
      ...(count("h1") === 1 ? [] : [`${count("h1")} h1`]),
      ...(count("main") === 1 ? [] : [`${count("main")} main`]),
      ...(document.documentElement.lang === "ja" ? [] : ["no language"]),
    ];
  });
}

function isSeen(html: string): boolean {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const body = main.replaceAll(/name="_once" value="[^"]*"/g, "");
  if (seen.has(body)) return true;
  seen.add(body);
  return false;
}
