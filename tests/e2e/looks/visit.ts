import type { Page } from "playwright-core";

import { castDay } from "../../world/cast.ts";
import type { World } from "../../world/world.ts";
import { addressesOf, opens, pageRoutes } from "../every-page.ts";
import { liveTheDay } from "../lived-in.ts";

/** Looks at the page as it stands and leaves it as it was, for the next one. */
export type Look = (page: Page) => Promise<readonly string[]>;

/** By the name of the rule, what any page breaks of it. */
export type Found = ReadonlyMap<string, readonly string[]>;

/** Every address of a person in a world with a day that was lived. */
export async function pagesOfPerson(w: World): Promise<string[]> {
  const lived = await liveTheDay(w);
  w.setNow(`${castDay}T11:40:00+09:00`);
  return pageRoutes
    .filter((route) => opens(route, "participant"))
    .flatMap(({ path }) => addressesOf(path, w, lived));
}

/** Opens each page once, since opening costs more than looking, and takes every look at it. */
export async function visit(
  page: Page,
  addresses: readonly string[],
  looks: Readonly<Record<string, Look>>,
): Promise<Found> {
  const found = new Map(Object.keys(looks).map((name) => [name, [] as string[]]));
  for (const address of addresses) {
    await page.goto(address);
    for (const [name, look] of Object.entries(looks)) {
      found.get(name)?.push(...(await look(page)).map((one) => `${address}: ${one}`));
    }
  }
  return found;
}

/** What is chosen in a person's settings is an attribute of the page; the page stays the same. */
export const dress = (page: Page, attribute: "theme" | "text" | "targets", as: string) =>
  page.evaluate(
    ([name, value]) => {
      document.documentElement.dataset[name] = value;
    },
    [attribute, as] as const,
  );
