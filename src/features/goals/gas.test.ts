import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { goodScale, idIn, setGoalOf } from "./goals.fixtures.ts";

const w = await world();
const aoki = w.as("aoki");
const ohno = w.as("ohno");
let path = "";
let mine = "";

beforeAll(async () => {
  path = await setGoalOf(w, w.id.aoki);
  mine = `/me/goals/${idIn(path)}`;
});

const ratings = () =>
  w.sql(
    "select rater, level, card, version, given_how, helped_by from gas_rating order by recorded_at",
  );

describe("五つの段階", () => {
  test("足りない段階と同じ文は、ぜんぶ一度に言われて、書いたものは戻る", async () => {
    expect((await aoki.get(mine)).text).toContain("しるしは まだ つけられません。");
    const bad = { ...goodScale, plusTwo: "三 工程。", minusTwo: "" };
    const answer = await w.as("ishii").post(`${path}/scale`, bad);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("段階「-2」のようすを書いてください。");
    expect(answer.text).toContain("が同じ文です");
    expect(answer.text).toContain("一人で終えた工程の数");
    const half = { ...goodScale, importance: "3" };
    expect((await w.as("ishii").post(`${path}/scale`, half)).status).toBe(422);
    expect(await w.sql("select 1 from gas_scale")).toEqual([]);
  });

  test("段階がなければ、だれも評価できない", async () => {
    expect((await aoki.post(`${mine}/ratings`, { card: "done" })).status).toBe(422);
    expect((await ohno.post(`${path}/ratings`, { level: "0" })).status).toBe(422);
    expect(await ratings()).toEqual([]);
  });

  test("同じものを決めなおしても版は増えず、変えると新しい版になる", async () => {
    const keep = (change: object) =>
      w.as("ishii").post(`${path}/scale`, { ...goodScale, ...change });
    await keep({});
    await keep({});
    expect(await w.sql("select version from gas_scale")).toEqual([{ version: 1 }]);
    await keep({ importance: "3", difficulty: "2" });
    await keep({ zero: "三工程を続けて", importance: "3", difficulty: "2" });
    expect(await w.sql("select version, zero from gas_scale order by version")).toEqual([
      { version: 1, zero: "三工程" },
      { version: 2, zero: "三工程" },
      { version: 3, zero: "三工程を続けて" },
    ]);
  });

  test("評価された版は、だれも変えられない", async () => {
    await expect(w.services.pools.app.query("update gas_scale set zero = 'x'")).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("本人が先", () => {
  test("本人が選ぶまで、支援員は評価できない。じかに送っても残らない", async () => {
    expect((await ohno.get(path)).text).not.toContain('name="level"');
    for (const who of ["ohno", "ishii", "morita"] as const) {
      const answer = await w.as(who).post(`${path}/ratings`, { level: "0" });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("本人の評価を待っています");
    }
    expect(await ratings()).toEqual([]);
  });

  test("四枚のカードが同じ順にあり、何も選ばれていない。失敗の言葉も点数もない", async () => {
    const { text } = await aoki.get(mine);
    const cards = [...text.matchAll(/name="card" value="(\w+)"/g)].map(([, card]) => card);
    expect(cards).toEqual(["done", "doneMore", "doneALittle", "stillAhead"]);
    expect(text).toContain("三工程を続けて");
    expect(text).not.toContain("before");
    expect(text).not.toMatch(/（[−+-]?[0-2]）|達成の目安/);
  });

  test("もっとできた は、すぐ残ってから、どのくらいかを聞く。答えなくてもよい", async () => {
    const answer = await aoki.post(`${mine}/ratings`, { card: "doneMore" });
    expect(answer.leadsTo).toBe(`${mine}/more`);
    expect(await ratings()).toMatchObject([{ rater: "self", card: "doneMore", level: null }]);
    expect((await aoki.get(`${mine}/more`)).text).toContain("どちらでも ない");
    await aoki.post(`${mine}/ratings`, { card: "doneMore", more: "aLittle" });
    expect((await ratings()).at(-1)).toMatchObject({ card: "doneMore", level: 1, version: 3 });
  });

  test("支援員には、自分が評価するまで本人のカードが見えない", async () => {
    const before = (await ohno.get(path)).text;
    expect(before).toContain('name="level"');
    expect(before).toContain("評価はまだありません。");
    expect((await ohno.get(`/people/${w.id.aoki}/goals`)).text).toContain("支援員のあとに表示");
    expect((await aoki.get(mine)).text).not.toContain("しょくいん：");
    expect((await ohno.post(`${path}/ratings`, { level: "-1" })).status).toBe(303);
    const after = (await ohno.get(path)).text;
    expect(after).toContain("もっとできた（+1）");
    expect(after).toContain("すこしできた（-1）");
    expect(after).not.toContain('name="level"');
    const own = (await aoki.get(mine)).text;
    expect(own).toMatch(/しょくいん\s*：すこし できた/);
  });

  test("次も本人が先。待たずに進むには、わけが要り、一回だけ", async () => {
    expect((await ohno.post(`${path}/ratings`, { level: "0" })).status).toBe(422);
    const reason = "notPossibleNow";
    const silent = await ohno.post(`${path}/waivers`, { reason, words: "なし" });
    expect(silent.status).toBe(422);
    expect((await ohno.post(`${path}/ratings`, { level: "0" })).status).toBe(422);
    await ohno.post(`${path}/waivers`, { reason, words: "入院中で会えない" });
    expect((await ohno.post(`${path}/ratings`, { level: "0" })).status).toBe(303);
    expect((await ohno.post(`${path}/ratings`, { level: "0" })).status).toBe(422);
    expect(await ratings()).toHaveLength(4);
  });

  test("二人の支援員が同時に送っても、残るのは一つ", async () => {
    const before = (await ratings()).length;
    await aoki.post(`${mine}/ratings`, { card: "doneALittle" });
    const both = await Promise.all(
      (["ohno", "hayashi"] as const).map((who) =>
        w.as(who).post(`${path}/ratings`, { level: "0" }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
    expect(await ratings()).toHaveLength(before + 2);
  });

  test("読めない段階とカードは受け取らない", async () => {
    await aoki.post(`${mine}/ratings`, { card: "stillAhead" });
    for (const level of ["3", "0.5", "", "x"]) {
      expect((await ohno.post(`${path}/ratings`, { level })).status).toBe(422);
    }
    expect((await aoki.post(`${mine}/ratings`, { card: "bad" })).status).toBe(422);
    expect((await aoki.post(`${mine}/ratings`, { card: "done", more: "x" })).status).toBe(422);
    expect(await ratings()).toHaveLength(7);
  });

  test("そばの人がいれば、その人の名が残る", async () => {
    await aoki.post("/help/beside", { how: "typed_for", helper: w.id.hayashi });
    await aoki.post(`${mine}/ratings`, { card: "done" });
    expect((await ratings()).at(-1)).toMatchObject({
      given_how: "typed_for",
      helped_by: w.id.hayashi,
    });
  });

  test("ほかの人・ほかの事業所からは、見えも残りもしない", async () => {
    const before = (await ratings()).length;
    expect((await w.as("ito").post(`${mine}/ratings`, { card: "done" })).status).toBe(404);
    for (const who of ["kato", "miura"] as const) {
      expect((await w.as(who).post(`${path}/ratings`, { level: "0" })).status).toBe(404);
      const waiver = { reason: "notPossibleNow", words: "入院中" };
      expect((await w.as(who).post(`${path}/waivers`, waiver)).status).toBe(404);
    }
    expect((await ohno.post(`${mine}/ratings`, { card: "done" })).status).toBe(403);
    expect(await ratings()).toHaveLength(before);
  });
});

describe("達成の目安 T", () => {
  test("職員だけが、参考として見る。見込みどおりなら50", async () => {
    await ohno.post(`${path}/ratings`, { level: "0" });
    const page = (await ohno.get(`/people/${w.id.aoki}/goals`)).text;
    expect(page).toContain("達成の目安 T（参考）");
    expect(page).toContain("本人 50.0");
    expect(page).toContain("支援員 50.0");
    expect(page).toContain("順序尺度");
    for (const own of ["/me/goals", mine]) {
      expect((await aoki.get(own)).text).not.toContain("50.0");
    }
  });

  test("目標の立て方の目安はサビ管だけ。名前は出ず、十人までは読まない", async () => {
    const page = await w.as("ishii").get("/goals/calibration");
    expect(page.text).toContain("10人になるまで、傾向は読みません。");
    expect(page.text).toContain("1人");
    expect(page.text).not.toContain("青木");
    for (const who of ["ohno", "morita"] as const) {
      expect((await w.as(who).get("/goals/calibration")).status).toBe(403);
    }
  });
});
