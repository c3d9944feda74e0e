import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { assessmentItems } from "../../domain/assessment/areas.ts";

const w = await world();
const aoki = w.as("aoki");
const [first, second, third] = assessmentItems.map(({ item }) => `/me/assessment/items/${item}`);
if (first === undefined || second === undefined || third === undefined) throw new Error("no items");

type Kept = {
  item: string;
  level: string | null;
  words: string;
  skipped: string | null;
  given_how: string;
  helped_by: string | null;
};

const kept = (person: string) =>
  w.sql<Kept>("select * from assessment_answer where participant_id = $1 order by recorded_at", [
    person,
  ]);

describe("いまの わたし", () => {
  test("ねがいのページから入り、はじめると最初の問いへ", async () => {
    expect((await aoki.get("/hopes")).text).toContain('href="/me/assessment"');
    expect((await aoki.get(first)).status).toBe(404);
    expect((await aoki.get("/me/assessment")).text).toContain("はじめる");
    expect((await aoki.post("/me/assessment")).location).toBe(first);
  });

  test("一つの画面に一つの問い。三つの絵があり、何も選ばれておらず、四つのやめかたがある", async () => {
    const { text } = await aoki.get(first);
    expect(text).toContain("あさ おきて したくを する");
    expect(text).toContain(`1/${assessmentItems.length}`);
    expect(text.match(/name="level"/g)).toHaveLength(3);
    expect(text).not.toMatch(/<input[^>]* checked/);
    for (const way of ["あとで", "わからない", "こたえたくない", "やめる"]) {
      expect(text).toContain(way);
    }
  });

  test("答えると次へ。自動の保存では動かず、変わらないものは増えない", async () => {
    expect((await aoki.post(first, { level: "partly", go: "next" })).location).toBe(second);
    const json = { accept: "application/json" };
    const saved = await aoki.post(second, { words: "ねむい" }, json);
    expect(JSON.parse(saved.text)).toMatchObject({ saved: true, to: second });
    await aoki.post(second, { words: "ねむい" }, json);
    expect(await kept(w.id.aoki)).toHaveLength(2);
    expect((await aoki.get(first)).text).toMatch(/value="partly" checked/);
  });

  test("言葉は一文字も変えない", async () => {
    const words = " 𠮷野さんと\n\n 8時に <b>ねる</b> ";
    await aoki.post(second, { words });
    expect((await kept(w.id.aoki)).at(-1)?.words).toBe(words);
  });

  test("つづきから始まる。こたえたくない は答え、あとで は最後に戻る", async () => {
    expect((await aoki.get("/me/assessment/next")).location).toBe(third);
    await aoki.post(third, { skip: "later" });
    for (const { item } of assessmentItems.slice(3)) {
      await aoki.post(`/me/assessment/items/${item}`, { skip: "noAnswer" });
    }
    expect((await aoki.get("/me/assessment/next")).location).toBe(third);
    await aoki.post(third, { level: "well", go: "next" });
    expect((await aoki.get("/me/assessment/next")).location).toBe("/me/assessment/end");
  });

  test("答えなおすと、前の答えも残る", async () => {
    const before = (await kept(w.id.aoki)).length;
    await aoki.post(first, { level: "ahead", go: "next" });
    expect(await kept(w.id.aoki)).toHaveLength(before + 1);
    expect((await aoki.get("/me/assessment/end")).text).toContain("これから");
  });

  test("読めない答えや長すぎる言葉は受け取らず、書いたものは戻る", async () => {
    const before = (await kept(w.id.aoki)).length;
    expect((await aoki.post(first, { level: "best" })).status).toBe(422);
    const long = await aoki.post(first, { words: "あ".repeat(2001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain("あ".repeat(2001));
    expect((await aoki.post("/me/assessment/items/none", { level: "well" })).status).toBe(404);
    expect(await kept(w.id.aoki)).toHaveLength(before);
  });

  test("渡すと、もう変わらない", async () => {
    expect((await aoki.post("/me/assessment/handing-in")).location).toBe("/me/assessment");
    const before = (await kept(w.id.aoki)).length;
    expect((await aoki.post(first, { level: "well" })).status).toBe(422);
    expect((await aoki.post("/me/assessment/handing-in")).status).toBe(422);
    expect(await kept(w.id.aoki)).toHaveLength(before);
    expect((await aoki.get(first)).location).toBe("/me/assessment");
    expect((await aoki.get("/me/assessment")).text).toContain("わたしました");
  });

  test("続いているあいだは、次を始められない", async () => {
    expect((await aoki.post("/me/assessment")).status).toBe(422);
  });

  test("何も答えずには渡せない", async () => {
    await w.as("ito").post("/me/assessment");
    const answer = await w.as("ito").post("/me/assessment/handing-in");
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("1つ えらんで ください。");
  });

  test("そばの人がいれば、その人の名が答えに残る", async () => {
    await w.as("ito").post("/help/beside", { how: "read_aloud", helper: w.id.hayashi });
    await w.as("ito").post(first, { level: "well" });
    expect(await kept(w.id.ito)).toMatchObject([
      { given_how: "read_aloud", helped_by: w.id.hayashi },
    ]);
  });

  test("職員は本人のページを開けず、サインインしていなければ入口へ", async () => {
    expect((await w.as("ohno").get("/me/assessment")).status).toBe(403);
    expect((await w.as("ohno").post(first, { level: "well" })).status).toBe(403);
    expect((await w.visitor().get("/me/assessment")).location).toContain("/sign-in");
    expect((await w.visitor().post(first, { level: "well" })).status).toBe(401);
  });
});
