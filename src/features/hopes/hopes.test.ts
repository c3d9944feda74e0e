import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

type Version = {
  hope_id: string;
  words: string;
  card: string;
  photo_id: string | null;
  given_how: string;
  helped_by: string | null;
  occurred_on: string;
};

const versionsOf = (person: string) =>
  w.sql<Version>(
    "select * from hope_version where participant_id = $1 order by recorded_at, version_id",
    [person],
  );

const newest = async (person: string): Promise<Version> => {
  const last = (await versionsOf(person)).at(-1);
  if (last === undefined) throw new Error("nothing was said");
  return last;
};

describe("ねがいを残す", () => {
  test("きょうから、ねがいの分野、問いへと進む。何も選ばれていない", async () => {
    expect((await w.as("aoki").get("/today")).text).toContain('href="/hopes"');
    const hopes = (await w.as("aoki").get("/hopes")).text;
    for (const area of ["くらし", "しごと", "たのしみ", "なかま", "からだ", "まなび"]) {
      expect(hopes).toContain(area);
    }
    const ask = (await w.as("aoki").get("/hopes/areas/living/new")).text;
    expect(ask).toContain("ひとりで くらしたい");
    expect(ask).not.toMatch(/<input[^>]* checked/);
    expect((await w.as("aoki").get("/hopes/areas/money")).status).toBe(404);
  });

  test("絵だけで残せる", async () => {
    const answer = await w.as("aoki").post("/hopes/areas/living", { card: ["house", "cooking"] });
    expect(answer.location).toBe("/hopes/areas/living?kept=said");
    expect(await newest(w.id.aoki)).toMatchObject({
      card: "house cooking",
      given_how: "alone",
      occurred_on: "2026-11-20",
    });
    const { text } = await w.as("aoki").get("/hopes/areas/living");
    expect(text).toContain("ひとりで くらしたい");
    expect(text).toContain("ごはんを つくりたい");
  });

  test.each([
    "カフェで はたらきたい",
    "  𠮷野家の 箱📦👩🏽‍🔧 を　\n折りたい\n",
    'é と é、ﾊﾝｶｸ、①㈱♨、<b>&amp; "かっこ"',
  ])("言葉は一文字も変えない: %j", async (words) => {
    await w.as("aoki").post("/hopes/areas/work", { words });
    expect((await newest(w.id.aoki)).words).toBe(words);
  });

  test("写真で残せて、ほかの人には見えない", async () => {
    const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } });
    const form = new FormData();
    form.set("photo", new File([new Uint8Array(await drawn.jpeg().toBuffer())], "海.jpg"));
    expect((await w.as("aoki").post("/hopes/areas/joy", form)).status).toBe(303);
    const path = `/attachments/${(await newest(w.id.aoki)).photo_id}`;
    expect((await w.as("aoki").get("/hopes/areas/joy")).text).toContain(path);
    expect((await w.as("aoki").get(path)).status).toBe(200);
    expect((await w.as("ito").get(path)).status).toBe(404);
    expect((await w.as("kato").get(path)).status).toBe(404);
  });

  test("何もなければ聞き直し、別の分野の絵や長すぎる言葉では残らず、書いたものは戻る", async () => {
    const before = (await versionsOf(w.id.aoki)).length;
    const empty = await w.as("aoki").post("/hopes/areas/work", { words: "　\n" });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("どれか 1つ えらんで ください。");
    const foreign = await w.as("aoki").post("/hopes/areas/work", { card: "house", words: "うみ" });
    expect(foreign.status).toBe(422);
    expect(foreign.text).toContain("うみ");
    const long = await w.as("aoki").post("/hopes/areas/work", { words: "あ".repeat(2001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain("あ".repeat(2001));
    expect(await versionsOf(w.id.aoki)).toHaveLength(before);
  });

  test("二度押しても一つ", async () => {
    const before = (await versionsOf(w.id.aoki)).length;
    const _once = newId();
    for (let press = 0; press < 2; press++) {
      const answer = await w.as("aoki").post("/hopes/areas/work", { card: "shop", _once });
      expect(answer.location).toBe("/hopes/areas/work?kept=said");
    }
    expect(await versionsOf(w.id.aoki)).toHaveLength(before + 1);
  });

  test("書いてもらったときは、手伝った人の名が残る", async () => {
    await w.as("ueda").post("/help/beside", { how: "typed_for", helper: w.id.ohno });
    await w.as("ueda").post("/hopes/areas/body", { words: "よく眠りたい" });
    expect(await newest(w.id.ueda)).toMatchObject({
      given_how: "typed_for",
      helped_by: w.id.ohno,
    });
    expect((await w.as("ueda").get("/hopes/areas/body")).text).toContain("大野みほ");
  });
});

describe("言いなおす", () => {
  test("新しい言葉が今になり、前の言葉は一字も変わらず残る", async () => {
    await w.as("ito").post("/hopes/areas/work", { words: "　パンやさん " });
    const { hope_id: hope } = await newest(w.id.ito);
    const answer = await w.as("ito").post(`/hopes/${hope}/versions`, { words: "カフェ" });
    expect(answer.location).toBe(`/hopes/${hope}?kept=said`);
    expect(await versionsOf(w.id.ito)).toMatchObject([
      { hope_id: hope, words: "　パンやさん " },
      { hope_id: hope, words: "カフェ" },
    ]);
    const { text } = await w.as("ito").get(`/hopes/${hope}`);
    expect(text.indexOf("カフェ")).toBeLessThan(text.indexOf("まえの ねがい"));
    expect(text.indexOf("まえの ねがい")).toBeLessThan(text.indexOf("パンやさん"));
    const list = (await w.as("ito").get("/hopes/areas/work")).text;
    expect(list).toContain("カフェ");
    expect(list).not.toContain("パンやさん");
  });

  test("版は、アプリからは書きかえることも消すこともできない", async () => {
    for (const change of ["update hope_version set words = ''", "delete from hope_version"]) {
      await expect(w.services.pools.app.query(change)).rejects.toThrow(/permission denied/);
    }
  });

  test("しまっても消えず、また出せる", async () => {
    const { hope_id: hope } = await newest(w.id.ito);
    await w.as("ito").post(`/hopes/${hope}/rest`, { kind: "laidAside" });
    expect((await w.as("ito").get("/hopes/areas/work")).text).toContain("しまった ねがい");
    await w.as("ito").post(`/hopes/${hope}/rest`, { kind: "takenUp" });
    expect((await w.as("ito").get("/hopes/areas/work")).text).not.toContain("しまった ねがい");
    expect((await w.as("ito").get(`/hopes/${hope}`)).text).toContain("カフェ");
  });
});

describe("いま いちばん", () => {
  test("本人が付け、付けかえ、外せる。しるしの跡はすべて残る", async () => {
    await w.as("ito").post("/hopes/areas/friends", { card: "talk" });
    const { hope_id: talk } = await newest(w.id.ito);
    const [{ hope_id: work } = { hope_id: "" }] = await versionsOf(w.id.ito);
    await w.as("ito").post("/hopes/most", { hope: work });
    expect((await w.as("ito").get("/hopes")).text).toContain("カフェ");
    await w.as("ito").post("/hopes/most", { hope: talk });
    expect((await w.as("ito").get("/hopes")).text).toContain("もっと はなしたい");
    await w.as("ito").post("/hopes/most", { hope: "" });
    expect((await w.as("ito").get("/hopes")).text).not.toContain("もっと はなしたい");
    const marks = await w.sql("select hope_id from hope_most where participant_id = $1", [
      w.id.ito,
    ]);
    expect(marks.map(({ hope_id: id }) => id)).toEqual([work, talk, null]);
  });

  test("ほかの人のねがいには付けられない", async () => {
    const { hope_id: hope } = await newest(w.id.aoki);
    expect((await w.as("ito").post("/hopes/most", { hope })).status).toBe(422);
    expect((await w.as("ito").post("/hopes/most", { hope: "x" })).status).toBe(422);
  });
});
