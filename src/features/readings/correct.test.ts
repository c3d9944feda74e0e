import { afterAll, describe, expect, test, vi } from "vitest";

import { officeOf } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";
import { openAnalyser } from "../../readings/analyser.ts";
import { good } from "../feedback/feedback.fixtures.ts";
import { readingId } from "./shelf.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });

/** What is made beside a request is there a moment later, on a busy machine some seconds. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });
const idOf = (text: string) => readingId(officeOf("hidamari"), text);
const isThere = (text: string) =>
  soon(async () =>
    expect(
      await w.sql("select from reading where text = $1 and open_to_staff", [text]),
    ).toHaveLength(1),
  );

/** Feedback to 青木 that is there with its readings; leads to the person's page of it. */
async function said(seen: string): Promise<string> {
  const sent = await w.as("ohno").post(`/people/${w.id.aoki}/feedback`, { ...good, seen });
  expect(sent.status).toBe(303);
  await isThere(seen);
  const [row] = await w.sql<{ feedback_id: string }>(
    "select feedback_id from feedback where seen = $1",
    [seen],
  );
  return `/feedback/${row?.feedback_id}`;
}

/** The form as it stands, with other readings over some words. */
async function formOf(text: string, readings: Readonly<Record<string, string>> = {}) {
  const { html } = await w.as("ohno").get(`/readings/${idOf(text)}`);
  const value = (name: string) =>
    new RegExp(`name="${name.replace(".", "\\.")}" value="([^"]*)"`).exec(html)?.[1];
  const fields: Record<string, string> = { _version: value("_version") ?? "" };
  for (let at = 0; value(`base.${at}`) !== undefined; at++) {
    const base = value(`base.${at}`) ?? "";
    fields[`base.${at}`] = base;
    fields[`reading.${at}`] = readings[base] ?? value(`reading.${at}`) ?? "";
  }
  return fields;
}

const correct = async (text: string, readings: Record<string, string>, how: "once" | "always") =>
  w.as("ohno").post(`/readings/${idOf(text)}`, { ...(await formOf(text, readings)), do: how });
const over = (base: string, reading: string) =>
  `<ruby>${base}<rp>（</rp><rt aria-hidden="true">${reading}</rt>`;

describe("職員が、その場でふりがなを直す", () => {
  const text = "市場へ納める箱を、角をそろえて折りました。";

  test("送った言葉には、直すページがある", async () => {
    await said(text);
    expect((await w.as("ohno").get(`/readings/${idOf(text)}`)).text).toContain("自動でつけた");
  });

  test("直すと、本人のページのつぎの表示から変わる", async () => {
    const path = await said(`${text}よかったです。`);
    // Twice: the second is the page as it was kept.
    for (let turn = 0; turn < 2; turn++) {
      expect((await w.as("aoki").get(path)).html).not.toContain(over("市場", "うおいちば"));
    }
    const answer = await correct(`${text}よかったです。`, { 市場: "うおいちば" }, "once");
    expect(answer.location).toBe(`/readings/${idOf(`${text}よかったです。`)}?kept`);
    expect((await w.as("aoki").get(path)).html).toContain(over("市場", "うおいちば"));
  });

  test("合わせる・分けるは、保存せずに、書いたものを残して出す", async () => {
    const fields = await formOf(text, { 市場: "いちば" });
    const answer = await w.as("ohno").post(`/readings/${idOf(text)}`, { ...fields, do: "split.0" });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('name="base.0" value="市"');
    expect(answer.html).toContain('name="base.1" value="場"');
    const joined = await w.as("ohno").post(`/readings/${idOf(text)}`, { ...fields, do: "merge.0" });
    expect(joined.html).toContain('name="reading.0" value="いちばへ"');
    const [row] = await w.sql<{ source: string }>("select source from reading where text = $1", [
      text,
    ]);
    expect(row?.source).toBe("analyser");
  });

  test("かなでない読みは、受けずに、書いたものを残す", async () => {
    const answer = await correct(text, { 市場: "ichiba" }, "once");
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("読みは、かなで");
    expect(answer.html).toContain('value="ichiba"');
  });

  test("ふたりが同時に直すと、あとの人は、さきの人のものを見る", async () => {
    const fields = await formOf(text, { 市場: "いちば" });
    const path = `/readings/${idOf(text)}`;
    expect((await w.as("ohno").post(path, { ...fields, do: "once" })).status).toBe(303);
    expect((await w.as("hayashi").post(path, { ...fields, do: "once" })).status).toBe(409);
  });

  test("ほかの文は、その文の読みとして受けない", async () => {
    const fields = { ...(await formOf(text)), "base.0": "別" };
    expect((await w.as("ohno").post(`/readings/${idOf(text)}`, fields)).status).toBe(422);
  });
});

describe("これからも、こう読む", () => {
  const earlier = "額に汗して、箱を運びました。";
  const text = "額を決めて、台紙を切りました。";

  test("選んだ言葉が事業所の読み方になり、前の文に読みなおしをすすめる", async () => {
    await said(earlier);
    await said(text);
    const answer = await correct(text, { 額: "がくぶち" }, "always");
    expect(answer.location).toBe(`/readings/${idOf(text)}/words`);
    const { html } = await w.as("ohno").get(answer.location ?? "");
    expect(html).toMatch(/name="base\.0" value="額を"/);
    expect(html).not.toMatch(/name="take\.0"[^>]*checked/);
    const added = await w.as("ohno").post(`/readings/${idOf(text)}/words`, {
      "take.0": "yes",
      "base.0": "額",
      "reading.0": "がくぶち",
      "base.1": "箱",
      "reading.1": "とらない",
    });
    expect(added.location).toBe("/readings/again");
    expect((await w.as("ohno").get("/readings/words")).text).toContain("がくぶち");
    expect((await w.as("ohno").get("/readings/words")).text).not.toContain("とらない");
    expect((await w.as("ohno").get("/readings/again")).text).toContain("がくぶち");
  });

  test("選んだ文だけ、読みなおす", async () => {
    const { html } = await w.as("ohno").get("/readings/again");
    const [, again = ""] = new RegExp(`value="(${idOf(earlier)} \\d+)"`).exec(html) ?? [];
    expect(again).not.toBe("");
    expect((await w.as("ohno").post("/readings/again", { again })).location).toBe(
      "/readings/again?kept",
    );
    expect((await w.as("ohno").get("/readings/again")).html).not.toContain(idOf(earlier));
    expect((await w.as("ohno").get(`/readings/${idOf(earlier)}`)).html).toContain(
      'value="がくぶち"',
    );
  });

  test("新しい文は、はじめからそう読む。やめれば、つぎの文からは自動にもどる", async () => {
    const path = await said("額を壁に掛けました。");
    expect((await w.as("aoki").get(path)).html).toContain(over("額", "がくぶち"));
    const [word] = await w.sql<{ word_id: string }>("select word_id from reading_word");
    const dropped = await w.as("ohno").post(`/readings/words/${word?.word_id}/removal`);
    expect(dropped.status).toBe(303);
    expect((await w.as("ohno").get("/readings/words")).text).not.toContain("がくぶち");
    const later = await said("額を棚に置きました。");
    expect((await w.as("aoki").get(later)).html).not.toContain(over("額", "がくぶち"));
  });

  test("漢字のない言葉や、かなでない読みは加えない", async () => {
    for (const form of [
      { base: "はこ", reading: "はこ" },
      { base: "箱", reading: "box" },
    ]) {
      expect((await w.as("ohno").post("/readings/words", form)).status).toBe(422);
    }
  });
});

describe("だれに見えるか", () => {
  const own = "秘密の話を、だれにもしていません。";

  test("本人だけの文は、職員には見つからず、一覧にも出ない", async () => {
    await w.as("aoki").post(`/reflect/${w.id.aokiToday}/did`, { words: own });
    await soon(async () =>
      expect(await w.sql("select from reading where text = $1", [own])).toHaveLength(1),
    );
    expect((await w.as("ohno").get(`/readings/${idOf(own)}`)).status).toBe(404);
    await w.as("ohno").post("/readings/words", { base: "秘密", reading: "ないしょ" });
    expect((await w.as("ohno").get("/readings/again")).text).not.toContain("だれにも");
    // What a machine made there is made anew, without anybody looking.
    expect(await w.sql("select from reading where text = $1", [own])).toHaveLength(0);
    await soon(async () => {
      const { html } = await w.as("aoki").get(`/reflect/${w.id.aokiToday}/end`);
      expect(html).toContain(over("秘密", "ないしょ"));
    });
  });

  test("利用者は直さない", async () => {
    expect((await w.as("aoki").get("/readings/words")).status).toBe(403);
  });

  test("ほかの事業所からは、ないのと同じ", async () => {
    const text = "隣の部屋で、袋を配りました。";
    await said(text);
    for (const person of ["kato", "miura"] as const) {
      expect((await w.as(person).get(`/readings/${idOf(text)}`)).status).toBe(404);
      const form = { "base.0": text, "reading.0": "", do: "once", _version: "1" };
      expect((await w.as(person).post(`/readings/${idOf(text)}`, form)).status).toBe(404);
      expect((await w.as(person).get("/readings/words")).text).not.toContain("ないしょ");
    }
  });

  test("名前のかなを直すと、その名前のふりがなも変わる", async () => {
    const text = "大野さんと、箱を運びました。";
    const path = await said(text);
    expect((await w.as("aoki").get(path)).html).toContain(over("大野", "おおの"));
    const renamed = await w.as("morita").post(`/office/staff/${w.id.ohno}`, {
      name: "大野みほ",
      kana: "おおやみほ",
      _version: "1",
    });
    expect(renamed.status).toBe(303);
    await soon(async () => {
      expect((await w.as("aoki").get(path)).html).toContain(over("大野", "おおや"));
    });
  });
});
