import { describe, expect, test } from "vitest";

import { inviteStaff } from "../../src/auth/accounts.ts";
import { routes } from "../../src/features/routes.ts";
import { ensureSetUpLink } from "../../src/features/set-up/link.ts";
import type { Who } from "../../src/policies/roles.ts";
import { chooseOwnPicture, makeCard, officeTablet } from "../sign-in/door.ts";
import { castDay, officeOf, type PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { theatre } from "./chromium.ts";
import { addressesOf, noPages, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";
import { dressesOfDevice } from "./looks/dresses.ts";
import { outlines } from "./looks/outline.ts";
import { visit } from "./looks/visit.ts";

const w = await world();
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const looks = { ...dressesOfDevice, ...outlines };
const nothing = new Map(Object.keys(looks).map((name) => [name, []]));

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
  test("どれも開き、読めて押せてはみ出さない", { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    const unseen: string[] = [];
    for (const route of pageRoutes.filter((one) => opens(one, role))) {
      for (const address of addressesOf(route.path, w, lived)) {
        visited.add(route.path);
        if (address.includes("/:")) {
          wrong.push(`${address}: every-page.ts must say which record it opens`);
          continue;
        }
        const answer = await w.as(person).get(address);
        if (answer.status !== 200) wrong.push(`${address}: ${answer.status}`);
        if (!isSeen(answer.text)) unseen.push(address);
      }
    }
    expect(wrong).toEqual([]);
    // Where there is no page, the way back is as large and as plain as any.
    unseen.push(role === "participant" ? `/today/${w.id.satoToday}` : `/people/${w.id.sato}`);
    const page = await t.open(person, { width: 320 });
    // person-pages/ looks at all others of a person.
    const addresses = role === "participant" ? unseen.slice(-1) : unseen;
    expect(await visit(page, addresses, looks)).toEqual(nothing);
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
    for (const [who, addresses] of [
      [null, elsewhere],
      [tablet, onTablet],
    ] as const) {
      const page = await t.open(who, { width: 320 });
      expect(await visit(page, addresses, looks)).toEqual(nothing);
      for (const address of addresses) {
        visited.add(address.replace(/invitation\/.+/, "invitation/:token"));
      }
      await page.context().close();
    }
  });

  test("はじめての設定のページ", { timeout: 60_000 }, async () => {
    const empty = await world();
    await empty.sql("truncate operator cascade");
    const link = await ensureSetUpLink(empty.services);
    const other = await theatre(empty);
    const page = await other.open(null, { width: 320 });
    expect(await visit(page, [new URL(link ?? "").pathname], looks)).toEqual(nothing);
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

function isSeen(html: string): boolean {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const body = main.replaceAll(/name="_once" value="[^"]*"/g, "");
  if (seen.has(body)) return true;
  seen.add(body);
  return false;
}
