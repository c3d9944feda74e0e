import { describe, expect, test } from "vitest";

import { addressesOf, opens, pageRoutes } from "../e2e/every-page.ts";
import { liveTheDay } from "../e2e/lived-in.ts";
import { world } from "../world/world.ts";

const w = await world();
const lived = await liveTheDay(w);

/** What a page of a person could name in the browser's own history, which the next person can open. */
const said = async (): Promise<string[]> => {
  const rows = await w.sql<{ said: string }>(
    `select unnest(array[name_std, name_easy]) as said from programme_version
     union select unnest(array[words_std, words_easy]) from programme_step
     union select words from hope_version union select words from sign_card_part
     union select wording from goal union select own_words from goal
     union select words from success union select words from reflection_answer
     union select name from participant union select name from staff_member`,
  );
  return rows.map((row) => row.said).filter((text) => text.trim() !== "");
};

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";

describe("ブラウザの りれきに残る題", () => {
  test("どのページの題も、しごとの名前も、手順も、だれかの言葉や名前も言わない", async () => {
    const words = await said();
    expect(words).toContain("はこおり");
    const own = pageRoutes.filter((route) => route.for !== "anyone" && opens(route, "participant"));
    const titles = new Map<string, string>();
    for (const route of own) {
      const who = route.path.includes(":roundId") ? "ito" : "aoki";
      for (const path of addressesOf(route.path, w, lived)) {
        const { status, html } = await w.as(who).get(path);
        if (status === 200) titles.set(path, titleOf(html));
      }
    }
    expect(titles.size, "どのページも見ている").toBeGreaterThan(own.length * 0.9);
    const telling = [...titles].flatMap(([path, title]) =>
      words.filter((word) => title.includes(word)).map((word) => `${path}: ${title} (${word})`),
    );
    expect(telling).toEqual([]);
    expect([...titles].filter(([, title]) => !/^\S.* \| Ippo$/.test(title))).toEqual([]);
  });

  test("となりあうページの題は、ちがう", async () => {
    const paths = [
      "/today",
      "/today/work",
      `/today/${w.id.aokiToday}`,
      ...[1, 2, 3].map((position) => `/today/${w.id.aokiToday}/steps/${position}`),
      `/today/${w.id.aokiToday}/done`,
      "/growth",
      `/growth/${w.id.boxes}`,
      `/growth/${w.id.boxes}/sessions/${w.id.aokiToday}`,
      "/choices",
      `/choices/${w.id.boxes}`,
    ];
    const titles: string[] = [];
    for (const path of paths) titles.push(titleOf((await w.as("aoki").get(path)).html));
    expect(new Set(titles).size).toBe(paths.length);
  });
});
