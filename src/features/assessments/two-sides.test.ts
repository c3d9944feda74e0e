import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const aoki = w.as("aoki");
const ohno = w.as("ohno");
const theirs = `/people/${w.id.aoki}/assessments`;
let round = "";
/** Nobody else would write this: wherever it shows, the person's answer was shown. */
const secret = "くまと いっしょに おきる";

const count = async (side: "self" | "staff") => {
  const rows = await w.sql("select item from assessment_answer where side = $1", [side]);
  return rows.length;
};

beforeAll(async () => {
  round = (await ohno.post(theirs)).location ?? "";
  await aoki.post("/me/assessment/items/rhythm.morning", { level: "ahead", words: secret });
});

describe("本人の答えがそろうまで", () => {
  test("職員には、入れるページも、本人の書きかけも見えない", async () => {
    const page = await ohno.get(round);
    expect(page.status).toBe(200);
    expect(page.text).toContain("答えを待っています");
    expect(page.text).not.toContain(secret);
    expect(page.text).not.toContain(`${round}/rating`);
    expect((await ohno.get(`${round}/rating`)).status).toBe(422);
  });

  test.each([
    ["途中まで保存", "keep"],
    ["渡す", "handIn"],
  ])("じかに送っても残らない: %s", async (_, go) => {
    for (const who of ["ohno", "ishii", "morita"] as const) {
      const answer = await w.as(who).post(`${round}/rating`, { go, "level.task.keep": "well" });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("本人の答えを待っています");
    }
    expect(await count("staff")).toBe(0);
    expect(await w.sql("select 1 from assessment_handed_in")).toEqual([]);
  });

  test("話した結果も残せない", async () => {
    const talk = {
      item: "rhythm.morning",
      personWords: "あ",
      staffWords: "い",
      talkedOn: "2026-11-20",
    };
    expect((await ohno.post(`${round}/talks`, talk)).status).toBe(422);
    expect(await w.sql("select 1 from assessment_talk")).toEqual([]);
  });
});

describe("本人が渡してから", () => {
  test("職員は書けるが、自分が渡すまで本人の答えは見えない", async () => {
    await aoki.post("/me/assessment/items/people.greet", { level: "well" });
    await aoki.post("/me/assessment/handing-in");
    expect((await ohno.get(round)).text).toContain(`${round}/rating`);
    const kept = await ohno.post(`${round}/rating`, {
      go: "keep",
      "level.rhythm.morning": "well",
      "words.task.keep": " 午前は座って続けた ",
    });
    expect(kept.location).toBe(`${round}/rating?kept=1`);
    for (const path of [round, `${round}/rating`, theirs]) {
      expect((await ohno.get(path)).text).not.toContain(secret);
    }
    expect((await ohno.get(`${round}/rating`)).text).toMatch(/value="well" checked/);
    expect((await aoki.get("/me/assessment")).text).not.toContain("午前は座って続けた");
  });

  test("読めない段階は受け取らず、書いたものは戻る", async () => {
    const answer = await ohno.post(`${round}/rating`, {
      go: "keep",
      "level.task.keep": "best",
      "words.people.greet": "毎朝あいさつ",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("毎朝あいさつ");
    expect(await count("staff")).toBe(2);
  });

  test("渡すと、両方が両方を見る。もう変わらない", async () => {
    const given = await ohno.post(`${round}/rating`, {
      go: "handIn",
      "level.rhythm.morning": "well",
      "level.people.greet": "well",
      "words.task.keep": " 午前は座って続けた ",
    });
    expect(given.location).toBe(`${round}?kept=1`);
    const staff = (await ohno.get(round)).text;
    expect(staff).toContain(secret);
    expect(staff).toContain(" 午前は座って続けた ");
    const own = (await aoki.get("/me/assessment")).text;
    expect(own).toContain(secret);
    expect(own).toContain(" 午前は座って続けた ");
    const before = await count("staff");
    const again = await ohno.post(`${round}/rating`, { go: "keep", "level.task.keep": "ahead" });
    expect(again.status).toBe(422);
    expect(await count("staff")).toBe(before);
  });

  test("違うところが話題になり、両方の言葉で結果が残り、本人にも見える", async () => {
    const page = (await ohno.get(round)).text;
    expect(page).toContain("（本人：これから／支援員：できている）");
    expect(page).not.toContain("あいさつをする、返す（本人");
    const talk = { item: "rhythm.morning", talkedOn: "令和8年11月20日" };
    const silent = await ohno.post(`${round}/talks`, { ...talk, staffWords: "薬の日は眠い" });
    expect(silent.status).toBe(422);
    expect(silent.text).toContain("話し合いの結果に、本人の言葉がありません。");
    expect(silent.text).toContain("薬の日は眠い");
    const late = { ...talk, personWords: "a", staffWords: "b", talkedOn: "2026-11-21" };
    expect((await ohno.post(`${round}/talks`, late)).status).toBe(422);
    const said = { ...talk, personWords: " くすりの日は ねむい\n", staffWords: "薬の日は眠い" };
    expect((await ohno.post(`${round}/talks`, said)).status).toBe(303);
    const [kept] = await w.sql(
      "select person_words, staff_words, given_how, helped_by, occurred_on from assessment_talk",
    );
    expect(kept).toEqual({
      person_words: " くすりの日は ねむい\n",
      staff_words: "薬の日は眠い",
      given_how: "typed_for",
      helped_by: w.id.ohno,
      occurred_on: "2026-11-20",
    });
    expect((await aoki.get("/me/assessment")).text).toContain("くすりの日は ねむい");
  });

  test("本人が言わないと決めたことも、そのまま残る", async () => {
    const fields = {
      item: "rhythm.morning",
      declined: "yes",
      staffWords: "また今度話す",
      talkedOn: "2026-11-20",
    };
    expect((await ohno.post(`${round}/talks`, fields)).status).toBe(303);
    expect((await ohno.get(round)).text).toContain("言わないと決めました");
  });

  test("次の一回を始めても、前の二つの見方はそのまま開ける", async () => {
    const next = (await ohno.post(theirs)).location ?? "";
    expect(next).not.toBe(round);
    expect((await ohno.get(round)).text).toContain(secret);
    expect((await ohno.post(theirs)).status).toBe(422);
  });
});

describe("ほかの人には", () => {
  test.each([
    ["別の事業所の職員", "kato", 404],
    ["別の法人の職員", "miura", 404],
    ["本人は職員のページを開けない", "aoki", 403],
  ] as const)("%s", async (_, person, status) => {
    for (const path of [theirs, round, `${round}/rating`]) {
      expect((await w.as(person).get(path)).status).toBe(status);
    }
    const rate = { go: "handIn", "level.task.keep": "well" };
    expect((await w.as(person).post(`${round}/rating`, rate)).status).toBe(status);
    expect((await w.as(person).post(theirs)).status).toBe(status);
  });

  test("ほかの人の番号と組み合わせても開かない", async () => {
    const mixed = round.replace(w.id.aoki, w.id.ito);
    expect((await ohno.get(mixed)).status).toBe(404);
    expect((await ohno.get(`${mixed}/rating`)).status).toBe(404);
  });
});
