import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const ohno = w.as("ohno");

describe("待たずに進む", () => {
  let round = "";
  beforeAll(async () => {
    round = (await ohno.post(`/people/${w.id.ueda}/assessments`)).location ?? "";
  });

  test.each(["", "　", "特になし"])("「%s」では進めない", async (words) => {
    const answer = await ohno.post(`${round}/waiver`, { reason: "personDeclined", words });
    expect(answer.status).toBe(422);
    expect((await ohno.get(`${round}/rating`)).status).toBe(422);
  });

  test("わけを書くと進め、結果といっしょにずっと見える", async () => {
    const words = "三回たずね、いまは答えたくないと本人が言った";
    const waived = await ohno.post(`${round}/waiver`, { reason: "personDeclined", words });
    expect(waived.location).toBe(`${round}/rating`);
    const rated = await ohno.post(`${round}/rating`, {
      go: "handIn",
      "level.task.keep": "well",
      "words.task.keep": "午前いっぱい続けた",
    });
    expect(rated.status).toBe(303);
    const page = (await w.as("hayashi").get(round)).text;
    expect(page).toContain(words);
    expect(page).toContain("午前いっぱい続けた");
  });

  test("本人は書かれたことを読め、あとから答えられて、両方が残る", async () => {
    expect((await w.as("ueda").get("/me/assessment")).text).toContain("午前いっぱい続けた");
    await w.as("ueda").post("/me/assessment/items/task.keep", { level: "partly" });
    await w.as("ueda").post("/me/assessment/handing-in");
    const page = (await ohno.get(round)).text;
    expect(page).toContain("手助けがあるとできる");
    expect(page).toContain("午前いっぱい続けた");
    expect(page).toContain("三回たずね");
  });

  test("本人が渡したあとは、待たずに進む道はない", async () => {
    const fields = { reason: "notPossibleNow", words: "今日は休み" };
    expect((await ohno.post(`${round}/waiver`, fields)).status).toBe(422);
  });
});

describe("同時に", () => {
  test("本人と支援員が同時に始めても、一回だけ始まる", async () => {
    const both = await Promise.all([
      w.as("aoki").post("/me/assessment"),
      ohno.post(`/people/${w.id.aoki}/assessments`),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
    const rounds = await w.sql("select 1 from assessment_round where participant_id = $1", [
      w.id.aoki,
    ]);
    expect(rounds).toHaveLength(1);
  });

  test("二人の支援員が同時に渡しても、渡るのは一つ", async () => {
    await w.as("aoki").post("/me/assessment/items/task.keep", { level: "well" });
    await w.as("aoki").post("/me/assessment/handing-in");
    const [round] = await w.sql<{ round_id: string }>(
      "select round_id from assessment_round where participant_id = $1",
      [w.id.aoki],
    );
    const path = `/people/${w.id.aoki}/assessments/${round?.round_id}/rating`;
    const rating = { go: "handIn", "level.task.keep": "well" };
    const both = await Promise.all([ohno.post(path, rating), w.as("hayashi").post(path, rating)]);
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
    const given = await w.sql(
      "select 1 from assessment_handed_in where side = 'staff' and participant_id = $1",
      [w.id.aoki],
    );
    expect(given).toHaveLength(1);
  });
});

describe("面接", () => {
  const path = `/people/${w.id.ito}/interviews`;
  const easy = {
    occurredOn: "令和8年11月18日",
    place: "相談室",
    purposeExplained: "yes",
    understanding: "withHelp",
    words: " カフェが いい\n",
    decisionSupport: "絵を並べて説明した",
    will: "",
    preference: "",
    ability: "",
    understoodBy: "",
  };
  const stored = () => w.sql("select * from assessment_interview order by recorded_at");

  test("場所・目的の説明・理解と、行った日・記録した日時の両方が残る", async () => {
    expect((await ohno.get(`${path}/new`)).text).not.toMatch(/<input[^>]* checked/);
    expect((await ohno.post(path, easy)).status).toBe(303);
    expect(await stored()).toMatchObject([
      {
        place: "相談室",
        purpose_explained: true,
        understanding: "withHelp",
        words: " カフェが いい\n",
        staff_id: w.id.ohno,
        occurred_on: "2026-11-18",
      },
    ]);
    const page = (await ohno.get(`/people/${w.id.ito}/assessments`)).text;
    expect(page).toContain("2026年11月18日");
    expect(page).toContain("あとから記録");
  });

  test("決めることが難しかったときは、どう受けとめたかが四つとも要る", async () => {
    const hard = {
      ...easy,
      understanding: "hard",
      will: "名前を呼ぶと笑った",
      preference: "写真二枚から海を選んだ",
      ability: "二つから一つなら選べる",
    };
    const refused = await ohno.post(path, hard);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("「受けとめた人」を書いてください。");
    expect(refused.text).toContain("名前を呼ぶと笑った");
    expect(await stored()).toHaveLength(1);
    expect((await ohno.post(path, { ...hard, understoodBy: "大野、母" })).status).toBe(303);
    expect((await stored()).at(-1)).toMatchObject({
      will: "名前を呼ぶと笑った",
      understood_by: "大野、母",
    });
  });

  test.each([
    ["まだ来ていない日", { occurredOn: "2026-11-21" }, "2026年11月21日（土）はまだ来ていません"],
    ["ない日", { occurredOn: "2026-02-30" }, "日付を読み取れません。"],
    ["場所がない", { place: " " }, "「場所」を入力してください。"],
    ["説明したかを言わない", { purposeExplained: "" }, "「面接の目的を説明しましたか」を選んで"],
  ])("%s", async (_, change, told) => {
    const answer = await ohno.post(path, { ...easy, ...change });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(told);
    expect(await stored()).toHaveLength(2);
  });

  test("別の事業所・法人からは書けない", async () => {
    for (const person of ["kato", "miura"] as const) {
      expect((await w.as(person).post(path, easy)).status).toBe(404);
      expect((await w.as(person).get(`${path}/new`)).status).toBe(404);
    }
    expect((await w.as("ito").post(path, easy)).status).toBe(403);
  });
});
