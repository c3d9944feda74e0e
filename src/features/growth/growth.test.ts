import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { addDays } from "../../domain/calendar/day.ts";
import { sceneOf } from "./growth.scene.ts";

const w = await world();
const { held, of, mine } = sceneOf(w);
let first = "";
let hard = "";

beforeAll(async () => {
  first = await held(w.id.aoki, "2026-09-01", { self: "P P V NA", staff: "P P P NA" });
  await held(w.id.aoki, "2026-09-02", { self: "I V I I", staff: "I V V I" });
  for (const day of ["2026-09-07", "2026-09-08", "2026-09-09"]) {
    await held(w.id.aoki, day, { self: "I I I I", staff: "I I I V" });
  }
  hard = await held(w.id.aoki, "2026-10-19", { self: "P P P P" });
  await held(w.id.ito, "2026-11-02", { staff: "V V V V" });
});

describe("段", () => {
  test("三回つづけて全部ひとりで、で「ひとりで」。あとの大変な日は段を下げない", async () => {
    const [own] = await of(w.id.aoki);
    expect(own).toEqual({ observer: "self", highest: "alone", alone_on: "2026-09-09" });
  });

  test("支援員のしるしは別の段で、本人の段の代わりにならない", async () => {
    const [, staff] = await of(w.id.aoki);
    expect(staff).toEqual({ observer: "staff", highest: "together", alone_on: null });
  });

  test("しるしのない観察者の段はない", async () => {
    expect(await of(w.id.ito)).toEqual([
      { observer: "staff", highest: "together", alone_on: null },
    ]);
  });
});

describe("わたしの あゆみ", () => {
  test("いまの段と、まえの じぶん → いまの じぶん", async () => {
    const page = await w.as("aoki").get("/growth");
    expect(page.status).toBe(200);
    expect(page.text).toContain("はこおり");
    expect(page.text).toContain("まえの じぶん");
    expect(page.text).toContain("ひとりで できた");
    expect(page.text).toContain("2026年9月9日（水）");
    expect(page.text).toContain(`href="${mine}"`);
  });

  test("支援員のしるしだけの人には、そう言う", async () => {
    const page = await w.as("ito").get("/growth");
    expect(page.text).toContain("しえんいんの しるしから だしています。");
  });

  test("まだ何もない人には、何をすれば出るかを言う", async () => {
    const page = await w.as("kimura").get("/growth");
    expect(page.status).toBe(200);
    expect(page.text).toContain("しごとの しるしを つけると");
  });

  test("順位も平均も人数も書かない", async () => {
    const pages = [await w.as("aoki").get("/growth"), await w.as("aoki").get(mine)];
    for (const { text } of pages) {
      expect(text).not.toMatch(/平均|順位|位中|ランク|失敗|連続/u);
      expect(text).not.toContain("みお");
    }
  });
});

describe("一つのプログラムの あゆみ", () => {
  test("どの点も、どの行も、その日の体験をひらく", async () => {
    const page = await w.as("aoki").get(mine);
    expect(page.status).toBe(200);
    const days = [...page.text.matchAll(/href="([^"]+\/sessions\/[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(new Set(days).size).toBe(6);
    for (const href of new Set(days)) {
      expect((await w.as("aoki").get(href ?? "")).status).toBe(200);
    }
  });

  test("しるしのない週は空きで、0にならない", async () => {
    const { text } = await w.as("aoki").get(mine);
    const path = /<g class="self"><path class="way" d="([^"]+)"/.exec(text)?.[1] ?? "";
    // 9月1週 → 9月2週 → (五つの空きの週) → 10月4週: the line is broken once.
    expect(path.match(/M/g)).toHaveLength(2);
    const staffPath = /<g class="supporter"><path class="way" d="([^"]+)"/.exec(text)?.[1] ?? "";
    expect(staffPath.match(/M/g)).toHaveLength(1);
  });

  test("楽になった手順だけを「まえと いま」に出す", async () => {
    const { text } = await w.as("aoki").get(mine);
    // The last session was harder than the first on step 3: it is not told as a change.
    expect(text).not.toContain("まえと いまで かわった ところ");
  });

  test("きょうはしない、は数えない", async () => {
    const { text } = await w.as("aoki").get(`${mine}?half=2026-04-01`);
    expect(text).toContain("3つ いっしょに");
  });

  test("表は半年ずつめくる", async () => {
    const newest = await w.as("aoki").get(mine);
    expect(newest.text).toContain("2026年10月〜2027年3月");
    const before = await w.as("aoki").get(`${mine}?half=2026-04-01`);
    expect(before.text).toContain(`<a href="${mine}/sessions/${first}">9月1日（火）午前</a>`);
    expect(before.text).not.toContain(`<a href="${mine}/sessions/${hard}">`);
  });

  test("その日のページは二つのしるしを並べる", async () => {
    const { text } = await w.as("aoki").get(`${mine}/sessions/${first}`);
    expect(text).toContain("はこを ひろげる");
    expect(text).toContain("いっしょに");
    expect(text).toContain("きょうは しない");
  });
});

test("60回をこえる話は、点を一週に一つにし、表には全部のせる", async () => {
  let day = "2026-01-05";
  for (let count = 0; count < 62; count++) {
    await held(w.id.ito, day, { self: "I V I I" });
    day = addDays(day, count % 2 === 0 ? 1 : 2);
  }
  const page = await w.as("ito").get(`${mine}?half=2025-10-01`);
  expect(page.text).toContain("てんは 1しゅうかんに 1つです。");
  const points = page.text.match(/class="touch"/g) ?? [];
  expect(points.length).toBeLessThan(30);
  const { text } = page;
  const rows = text.slice(text.indexOf("<tbody>")).match(/<tr>/g) ?? [];
  const [stored] = await w.sql<{ count: number }>(
    "select count(*)::int as count from session_result where participant_id = $1 and day between '2025-10-01' and '2026-03-31'",
    [w.id.ito],
  );
  expect(rows).toHaveLength(stored?.count ?? 0);
  expect(rows.length).toBeGreaterThan(50);
});
