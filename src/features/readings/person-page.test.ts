import { afterAll, describe, expect, test, vi } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { openAnalyser } from "../../readings/analyser.ts";
import { good } from "../feedback/feedback.fixtures.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });

/** What is made beside a request is there a moment later, on a busy machine some seconds. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });

const send = async (words: Partial<typeof good> = {}) => {
  const sent = await w.as("ohno").post(`/people/${w.id.aoki}/feedback`, { ...good, ...words });
  expect(sent.status).toBe(303);
  const [row] = await w.sql<{ feedback_id: string }>(
    "select feedback_id from feedback order by recorded_at desc limit 1",
  );
  return `/feedback/${row?.feedback_id}`;
};
/** Words that came into the database on another way than through a form. */
const alreadyThere = async (seen: string) => {
  const path = await send();
  await w.sql("update feedback set seen = $2 where feedback_id = $1", [path.slice(-36), seen]);
  return path;
};
const stored = (text: string) =>
  w.sql<{ segments: { base: string; reading: string | null }[]; open_to_staff: boolean }>(
    "select segments, open_to_staff from reading where text = $1",
    [text],
  );
const wear = (settings: object) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

describe("本人のページのふりがな", () => {
  test("職員が書いた言葉は、送ったときに読みが作られ、本人のページに出る", async () => {
    const path = await send();
    await soon(async () => expect(await stored(good.seen)).toHaveLength(1));
    const { html, text } = await w.as("aoki").get(path);
    expect(html).toContain('<ruby>線<rp>（</rp><rt aria-hidden="true">せん</rt><rp>）</rp></ruby>');
    expect(text).toContain(good.seen);
  });

  test("人の名前は、登録のかなで読む", async () => {
    const path = await send();
    await soon(async () => {
      const { html } = await w.as("aoki").get(path);
      expect(html).toMatch(/<ruby>大野<rp>（<\/rp><rt aria-hidden="true">おおの<\/rt>/);
    });
  });

  test("読みのない文も、はじめて見たときに作られて残る", async () => {
    const path = await alreadyThere("棚の上を、はしから順に拭いていました。");
    await soon(async () => expect((await w.as("aoki").get(path)).html).toContain("たな"));
    await soon(async () => {
      const [row] = await stored("棚の上を、はしから順に拭いていました。");
      expect(row?.open_to_staff).toBe(false);
    });
  });

  test("「なし」にすると字だけになり、読み上げには読みが残る", async () => {
    const path = await send();
    await wear({ ruby: "none" });
    const { html } = await w.as("aoki").get(path);
    expect(html).not.toContain("<ruby>");
    expect(html).toMatch(/id="feedback"[^>]* data-yomi="[^"]*せんに あわせて、/);
    await wear({ ruby: "all" });
  });

  test("書かれたタグは、読みがついても字のまま", async () => {
    const path = await send({ seen: '<img src=x onerror="alert(1)">箱を{箱|はこ}と書いた。' });
    const { html } = await w.as("aoki").get(path);
    expect(html).not.toContain("<img src=x");
    expect(html).toContain("&lt;img src=x onerror=&quot;");
  });
});

describe("読みの仕組みが動かないとき", () => {
  test("ページはふつうに出る", async () => {
    const path = await alreadyThere("壊れた日にも、箱を5個折っていました。");
    const broken = vi.spyOn(analyser, "read").mockRejectedValue(new Error("the thread ended"));
    const { status, text } = await w.as("aoki").get(path);
    broken.mockRestore();
    expect(status).toBe(200);
    expect(text).toContain("壊れた日にも、箱を5個折っていました。");
  });
});
