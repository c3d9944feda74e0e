import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();
const work = `/today/${w.id.aokiToday}`;

type Mark = { step_id: string; support_level: string; given_how: string; helped_by: string | null };

const marksOf = (experience: string) =>
  w.sql<Mark>(
    `select step_id, support_level, given_how, helped_by from step_mark
     where experience_id = $1 and observer = 'self' order by recorded_at, mark_id`,
    [experience],
  );

const resultOf = (experience: string) =>
  w.sql<{ self_attempted: number; self_alone: number }>(
    "select self_attempted, self_alone from session_result where experience_id = $1",
    [experience],
  );

/** Another experience of the world's people; returns its id. */
async function plan(person: "aoki" | "ito", day: string, withdrawn = false): Promise<string> {
  const id = newId();
  await w.sql(
    `insert into experience select operator_id, office_id, $1, participant_id, $2, 'afternoon', kind,
       $3, programme_version, legal_class, place, recorded_by
     from experience where experience_id = $4`,
    [id, day, w.id.cleaning, w.id[`${person}Today`]],
  );
  if (withdrawn) {
    await w.sql(
      `insert into experience_withdrawal select operator_id, office_id, experience_id,
         participant_id, '', recorded_by from experience where experience_id = $1`,
      [id],
    );
  }
  return id;
}

describe("きょう", () => {
  test("きょうの仕事の名前があり、選ぶものは五つまで", async () => {
    const { text } = await w.as("aoki").get("/today");
    expect(text).toContain("はこおり");
    expect(text).toContain("11月20日（金）");
    expect(text.match(/class="home-card"/g)?.length).toBeLessThanOrEqual(5);
  });

  test("言葉は本人の設定のとおり", async () => {
    const { text } = await w.as("ueda").get("/today");
    expect(text).toContain("箱折り");
    expect(text).not.toContain("はこおり");
  });

  test("仕事が一つなら、まっすぐその仕事へ行ける", async () => {
    expect((await w.as("aoki").get("/today")).text).toContain(`href="${work}"`);
  });

  test("仕事が二つの日は一覧から選ぶ。取りやめた仕事は出ない", async () => {
    const more = await plan("ito", "2026-11-20");
    const gone = await plan("ito", "2026-11-20", true);
    expect((await w.as("ito").get("/today")).text).toContain('href="/today/work"');
    const list = (await w.as("ito").get("/today/work")).text;
    expect(list).toContain(more);
    expect(list).not.toContain(gone);
    expect((await w.as("ito").get(`/today/${gone}`)).status).toBe(404);
  });

  test("仕事のない日は、そう言う", async () => {
    w.setNow("2026-11-21T09:00:00+09:00");
    expect((await w.as("kimura").get("/today/work")).text).toContain("まだ ありません");
    w.setNow("2026-11-20T09:00:00+09:00");
  });
});

describe("手順", () => {
  test("一つずつ出て、何も選ばれていない。五つから選ぶ", async () => {
    const { text } = await w.as("aoki").get(`${work}/steps/1`);
    expect(text).toContain("はこを ひろげる");
    expect(text).toContain("いま 1/4");
    expect(text.match(/name="level"/g)).toHaveLength(5);
    expect(text).not.toContain("まえに えらんだ");
    expect(text).not.toContain("checked");
  });

  test("押すと残り、つぎの手順へ進む。最後のつぎは、おわりのページ", async () => {
    const first = await w.as("aoki").post(`${work}/steps/1`, { level: "V" });
    expect(first.status).toBe(303);
    expect(first.leadsTo).toBe(`${work}/steps/2`);
    expect(await marksOf(w.id.aokiToday)).toEqual([
      { step_id: w.stepId("boxes", 1), support_level: "V", given_how: "alone", helped_by: null },
    ]);
    const last = await w.as("aoki").post(`${work}/steps/4`, { level: "I" });
    expect(last.leadsTo).toBe(`${work}/done`);
    const done = (await w.as("aoki").get(`${work}/done`)).text;
    expect(done).toContain("おつかれさまでした");
    expect(done).toContain(`/reflect/${w.id.aokiToday}`);
  });

  test("変えると、前のしるしも残り、数え直される", async () => {
    await w.as("aoki").post(`${work}/steps/1`, { level: "I" });
    const marks = await marksOf(w.id.aokiToday);
    expect(marks.map((mark) => mark.support_level)).toEqual(["V", "I", "I"]);
    expect(await resultOf(w.id.aokiToday)).toEqual([{ self_attempted: 2, self_alone: 2 }]);
    expect((await w.as("aoki").get(`${work}/steps/1`)).text).toContain("まえに えらんだ");
  });

  test("「きょうは しない」は、した数に入らない", async () => {
    await w.as("aoki").post(`${work}/steps/2`, { level: "NA" });
    expect(await resultOf(w.id.aokiToday)).toEqual([{ self_attempted: 2, self_alone: 2 }]);
  });

  test("とちゅうでやめても、つづきから始まる", async () => {
    const page = (await w.as("aoki").get(work)).text;
    expect(page).toContain("つづける");
    expect(page).toContain(`href="${work}/steps/3"`);
  });

  test("二回おしても、しるしは一つ", async () => {
    const form = { level: "M", _once: newId() };
    const before = (await marksOf(w.id.aokiToday)).length;
    const answers = await Promise.all([
      w.as("aoki").post(`${work}/steps/3`, form),
      w.as("aoki").post(`${work}/steps/3`, form),
    ]);
    expect(answers.map((answer) => answer.leadsTo)).toEqual([`${work}/steps/4`, `${work}/steps/4`]);
    expect(await marksOf(w.id.aokiToday)).toHaveLength(before + 1);
  });

  test("選ばずに送ると、同じ手順がもう一度出る", async () => {
    const answer = await w.as("aoki").post(`${work}/steps/1`, { level: "NR" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("ひとつ えらんで ください");
    expect(answer.text).toContain("はこを ひろげる");
  });

  test("すぎた日はしるせるが、先の日はまだしるせない", async () => {
    const past = await plan("aoki", "2026-11-18");
    const future = await plan("aoki", "2026-11-24");
    expect((await w.as("aoki").post(`/today/${past}/steps/1`, { level: "P" })).status).toBe(303);
    const early = await w.as("aoki").post(`/today/${future}/steps/1`, { level: "P" });
    expect(early.status).toBe(422);
    expect(await marksOf(future)).toEqual([]);
  });

  test("ない手順は見つからない", async () => {
    expect((await w.as("aoki").get(`${work}/steps/9`)).status).toBe(404);
    expect((await w.as("aoki").get(`${work}/steps/x`)).status).toBe(404);
  });
});

describe("ほかの人のもの", () => {
  const others = ["itoToday", "kimuraToday", "satoToday"] as const;

  test.each(others)("%s は見つからず、しるせない", async (key) => {
    const path = `/today/${w.id[key]}`;
    expect((await w.as("aoki").get(path)).status).toBe(404);
    expect((await w.as("aoki").get(`${path}/steps/1`)).status).toBe(404);
    expect((await w.as("aoki").post(`${path}/steps/1`, { level: "I" })).status).toBe(404);
    expect(await marksOf(w.id[key])).toEqual([]);
  });

  test("職員は本人のページを開けない", async () => {
    expect((await w.as("ohno").get("/today")).status).toBe(403);
  });

  test("サインインしていない人はサインインへ", async () => {
    const answer = await w.visitor().get("/today");
    expect(answer.leadsTo).toBe("/sign-in?back=%2Ftoday");
    expect((await w.visitor().post(`${work}/steps/1`, { level: "I" })).status).toBe(401);
  });
});
