import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";
import { feedbackTo as storedTo, good, tell } from "./feedback.fixtures.ts";

const w = await world();

const feedbackTo = (person: string) => storedTo(w, person);

const waiting = async () =>
  (await w.sql<{ participant_id: string }>("select participant_id from awaiting_reply")).map(
    (row) => row.participant_id,
  );

const reflection = await tell(w, "aoki");
const page = `/reflections/${reflection}/feedback`;

describe("職員が書く", () => {
  test("ふりかえりがそのまま見えて、最初の欄から書きはじめられる", async () => {
    await w.as("aoki").post(`/today/${w.id.aokiToday}/steps/1`, { level: "I" });
    const { text } = await w.as("ohno").get(page);
    expect(text).toContain("aokiが かいた ことば");
    expect(text).toContain("じぶんで");
    expect(text).toContain("よかった");
    expect(text).toContain("箱を広げる");
    expect(text).toMatch(/<textarea[^>]*name="seen"[^>]*autofocus/);
    expect(text).not.toContain("送る前に、ひとこと</p>");
  });

  test.each([
    [{ seen: " " }, "「見たこと」を書いてください"],
    [{ seen: "特になし" }, "「見たこと」を書いてください"],
    [{ nextHint: "" }, "「つぎのヒント」を書いてください"],
    [{ whyGood: "あ".repeat(2001) }, "2000文字まで"],
  ])("%j では送れず、書いたものは残る", async (changed, reason) => {
    const answer = await w.as("ohno").post(page, { ...good, ...changed });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(reason);
    expect(answer.text).toContain("エラー：");
    expect(answer.text).toContain({ ...good, ...changed }.nextHint || good.seen);
    expect(await feedbackTo(w.id.aoki)).toEqual([]);
    expect(await waiting()).toContain(w.id.aoki);
  });

  test("人をほめる言葉は、送る前に一度だけ、そっと言う。このまま送れる", async () => {
    const praise = { ...good, whyGood: "えらいですね。" };
    const asked = await w.as("ohno").post(page, praise);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("えらい");
    expect(asked.text).toContain("このまま送る");
    expect(asked.text).toContain(good.seen);
    expect(await feedbackTo(w.id.aoki)).toEqual([]);
    expect(asked.text).not.toContain("エラー：");
    const sent = await w.as("ohno").post(page, { ...praise, sure: "yes" });
    expect(sent.status).toBe(303);
    expect(await feedbackTo(w.id.aoki)).toHaveLength(1);
  });

  test("「このまま」でも、見たことがなければ送れない", async () => {
    const answer = await w.as("ohno").post(page, { ...good, seen: "", sure: "yes" });
    expect(answer.status).toBe(422);
  });

  test("送ると、待つ人から消え、最後のフィードバックの日になる", async () => {
    expect(await waiting()).not.toContain(w.id.aoki);
    const [standing] = await w.sql(
      "select last_feedback_on, last_noticed_on from participant_standing where participant_id = $1",
      [w.id.aoki],
    );
    expect(standing).toEqual({ last_feedback_on: "2026-11-20", last_noticed_on: "2026-11-20" });
  });

  test("二人目は、一人目の返事があると知らされ、どちらも残る", async () => {
    expect((await w.as("hayashi").get(page)).text).toContain("すでに返事があります");
    const sent = await w.as("hayashi").post(page, good);
    const shown = (await w.as("hayashi").get(sent.location ?? "")).text;
    expect(shown).toContain("すでに返事があります");
    expect(shown).toContain("大野みほ");
    expect(await feedbackTo(w.id.aoki)).toHaveLength(2);
  });

  test("同時に書いた二人のどちらも残り、待つ人から消える", async () => {
    const id = await tell(w, "ito");
    const path = `/reflections/${id}/feedback`;
    const answers = await Promise.all([
      w.as("ohno").post(path, good),
      w
        .as("hayashi")
        .post(path, { ...good, nextHint: "別のヒントです。見本をいっしょに見ましょう。" }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await feedbackTo(w.id.ito)).toHaveLength(2);
    expect(await waiting()).not.toContain(w.id.ito);
  });

  test("二回おしても一つ", async () => {
    const form = { ...good, _once: newId() };
    const path = `/people/${w.id.ueda}/feedback`;
    const answers = await Promise.all([
      w.as("ohno").post(path, form),
      w.as("ohno").post(path, form),
    ]);
    expect(answers[0]?.location).toBe(answers[1]?.location);
    expect(await feedbackTo(w.id.ueda)).toHaveLength(1);
  });

  test("前のヒントが見えるので、同じことをくり返さない", async () => {
    expect((await w.as("ishii").get(`/people/${w.id.ueda}/feedback`)).text).toContain(
      good.nextHint,
    );
  });

  test("返事のあとにもう一度伝えても、待つ人にもどらない", async () => {
    await w.as("aoki").post(`/reflect/${w.id.aokiToday}/telling`);
    expect(await waiting()).not.toContain(w.id.aoki);
  });
});

describe("ふりかえりのない人へ", () => {
  test("体験を選んで書ける", async () => {
    const path = `/people/${w.id.ueda}/feedback`;
    const { text } = await w.as("ishii").get(`${path}?experience=${w.id.uedaToday}`);
    expect(text).toMatch(
      new RegExp(`value="${w.id.uedaToday}" selected|selected value="${w.id.uedaToday}"`),
    );
    await w.as("ishii").post(path, { ...good, experience: w.id.uedaToday });
    expect((await feedbackTo(w.id.ueda)).at(-1)).toMatchObject({
      experience_id: w.id.uedaToday,
      reflection_id: null,
      staff_id: w.id.ishii,
    });
  });

  test("ほかの人の体験についてとは書けない", async () => {
    const path = `/people/${w.id.ueda}/feedback`;
    for (const experience of [w.id.aokiToday, w.id.kimuraToday, newId()]) {
      expect((await w.as("ohno").post(path, { ...good, experience })).status).toBe(404);
      expect((await w.as("ohno").get(`${path}?experience=${experience}`)).status).toBe(404);
    }
    expect((await w.as("ohno").get(`${path}?experience=abc`)).status).toBe(404);
  });
});
