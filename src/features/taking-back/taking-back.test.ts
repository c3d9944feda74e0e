import { describe, expect, test } from "vitest";

import type { Answer, Browser } from "../../../tests/world/browser.ts";
import { castDay } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";

const w = await world();
w.setNow(`${castDay}T11:00:00+09:00`);
const aoki = w.as("aoki");
const today = w.id.aokiToday;

type Undo = { readonly action: string; readonly back: string };

/** The page an act leads to, and the way back it offers. */
async function after(act: Promise<Answer>, who: Browser = aoki): Promise<Undo> {
  const { status, location, text } = await act;
  expect(status, text).toBe(303);
  const page = await who.get(location ?? "");
  expect(page.status).toBe(200);
  expect(page.text).toContain("もとに もどす");
  const action = /action="(\/me\/taken-back\/[^"]+)"/.exec(page.text)?.[1] ?? "";
  const back = /name="back" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
  return { action, back };
}

async function takeBack({ action, back }: Undo, who: Browser = aoki): Promise<string> {
  const answer = await who.post(action, { back });
  expect(answer.status, answer.text).toBe(303);
  const page = await who.get(answer.location ?? "");
  expect(page.status).toBe(200);
  expect(page.text).toContain("もとに もどしました。");
  return page.text;
}

const step = `/today/${today}/steps/1`;
const programme = () => `/choices/${w.id.boxes}`;
const success = { words: "はこを おれた" };

async function tell(): Promise<Answer> {
  await aoki.post(`/reflect/${today}/felt`, { face: "good", go: "next" });
  return aoki.post(`/reflect/${today}/telling`);
}

async function newFeedback(): Promise<string> {
  const sent = await w.as("ohno").post(`/people/${w.id.aoki}/feedback`, {
    seen: "箱を十個重ねました。",
    nextHint: "つぎは底から見てみましょう。",
  });
  return /feedback\/([0-9a-f-]{36})/.exec(sent.location ?? "")?.[1] ?? "";
}

describe("もとに もどす", () => {
  test("印：まえの印に もどる。はじめての印なら、印が なくなり、数えられない", async () => {
    const first = await after(aoki.post(step, { level: "P" }));
    const second = await after(aoki.post(step, { level: "I" }));
    expect(second.back).toBe(step);
    await takeBack(second);
    expect((await aoki.get(`/today/${today}`)).text).toContain("いっしょに");
    expect(await counted()).toEqual([{ self_attempted: 1, self_alone: 0 }]);
    await takeBack(first);
    expect((await aoki.get(`/today/${today}`)).text).not.toContain('class="mark"');
    expect(await counted()).toEqual([]);
    expect(
      await w.sql("select 1 from growth_standing where participant_id = $1", [w.id.aoki]),
    ).toEqual([]);
  });

  test("やりたい・こわい・まだ", async () => {
    await aoki.post(programme(), { choice: "notYet" });
    await takeBack(await after(aoki.post(programme(), { choice: "afraid" })));
    const list = (await aoki.get("/choices")).text;
    expect(list).not.toContain("<small>こわい");
    expect(list).toContain("<small>まだ");
    expect(await timeline()).not.toContain("こわい");
  });

  test("ふりかえりを つたえた：読まれなくなり、待たれなくなる。また つたえられる", async () => {
    const told = await after(tell());
    expect(await waits()).toHaveLength(1);
    expect(await takeBack(told)).toContain(`/reflect/${today}/telling`);
    expect(await waits()).toEqual([]);
    const again = await after(tell());
    expect(await waits()).toHaveLength(1);
    const [row] = await w.sql<{ id: string }>("select reflection_id as id from reflection");
    await w.as("ohno").post(`/reflections/${row?.id}/feedback`, {
      seen: "箱を十個重ねました。",
      nextHint: "つぎは底から見てみましょう。",
    });
    // Somebody has answered: the person sees why, and nothing is lost.
    const late = await aoki.post(again.action, { back: again.back });
    expect(late.status).toBe(422);
    expect(late.text).toContain("しえんいんに はなして");
  });

  test("返事への気もち：いちどに送った顔・言葉が、ぜんぶ もどる", async () => {
    const id = await newFeedback();
    await aoki.post(`/feedback/${id}/reaction`, { reaction: "glad" });
    const undo = await after(
      aoki.post(`/feedback/${id}/reaction`, {
        reaction: "unhappy",
        words: "いやだったよ",
        card: "think",
      }),
    );
    expect((await aoki.get(`/feedback/${id}`)).text).toContain("いやだったよ");
    await takeBack(undo);
    const { text } = await aoki.get(`/feedback/${id}`);
    expect(text).not.toContain("いやだったよ");
    expect(await w.sql("select 1 from taken_back where kind = 'reaction'")).toHaveLength(2);
    expect(await timeline()).not.toContain("いやだったよ");
  });

  test("できた", async () => {
    const undo = await after(aoki.post("/successes", success));
    expect(await timeline()).toContain(success.words);
    expect(await takeBack(undo)).not.toContain(success.words);
    expect(await timeline()).not.toContain(success.words);
    // Kept, as everything is: only nobody reads it.
    expect(await w.sql("select 1 from success where words = $1", [success.words])).toHaveLength(1);
  });

  test("ひとに きく：よんだのを やめる。来てもらった あとは もどせない", async () => {
    const undo = await after(aoki.post("/help/calls", { staff: w.id.ohno }));
    expect(await calls()).toHaveLength(1);
    await takeBack(undo);
    expect(await calls()).toEqual([]);
    const again = await after(aoki.post("/help/calls", { staff: w.id.ohno }));
    await w.as("ohno").post(`/help-calls/${again.action.slice(-36)}/answer`);
    expect((await aoki.post(again.action)).status).toBe(422);
  });
});

describe("目標のカード", () => {
  test("まえの カードに もどる。支援員が そのあと 評価したら、もどせない", async () => {
    const set = await w.as("ishii").post(`/people/${w.id.aoki}/goals`, {
      term: "shortTerm",
      ownWords: "パンを やきたい",
      wording: "製菓の三工程を一人で行う",
      from: "2026-10-01",
      until: "2027-03-31",
    });
    const levels = { plusTwo: "五", plusOne: "四", zero: "三", minusOne: "二", minusTwo: "一" };
    await w.as("ishii").post(`${set.location}/scale`, { measure: "一人で終えた数", ...levels });
    const goal = `/me/goals/${set.location?.slice(-36)}`;
    const undo = await after(aoki.post(`${goal}/ratings`, { card: "done" }));
    expect(await takeBack(undo)).not.toContain("picture-card before");
    const kept = await after(aoki.post(`${goal}/ratings`, { card: "stillAhead" }));
    expect((await w.as("ishii").post(`${set.location}/ratings`, { level: "-1" })).status).toBe(303);
    expect((await aoki.post(kept.action)).status).toBe(422);
  });
});

describe("もとに もどせるのは", () => {
  test("自分のものだけ", async () => {
    const undo = await after(aoki.post("/successes", { words: "わたしの" }));
    for (const other of ["ito", "kimura"] as const) {
      expect((await w.as(other).post(undo.action)).status).toBe(404);
    }
    expect((await w.as("ohno").post(undo.action)).status).toBe(403);
    expect((await aoki.get("/successes")).text).toContain("わたしの");
  });

  test("職員が残したものではない", async () => {
    await w
      .as("ohno")
      .post(`/people/${w.id.aoki}/successes`, { words: "職員が見た", whose: "staff" });
    const [kept] = await w.sql<{ id: string }>(
      "select success_id as id from success where kept_by = 'staff'",
    );
    expect(kept).toBeDefined();
    expect((await aoki.post(`/me/taken-back/success/${kept?.id}`)).status).toBe(404);
  });

  test("その日のうち。二度押しても一度", async () => {
    const undo = await after(aoki.post("/successes", { words: "きのうの" }));
    await w.sql(
      "update success set recorded_at = recorded_at - interval '5 days' where words = $1",
      ["きのうの"],
    );
    expect((await aoki.post(undo.action)).status).toBe(422);
    const other = await after(aoki.post("/successes", { words: "二度" }));
    await takeBack(other);
    await takeBack(other);
  });

  test("知っている種類だけ", async () => {
    const id = "00000000-0000-7000-8000-000000000000";
    for (const path of [`success/${id}`, `nothing/${id}`, `mark/${w.id.aoki}`, "success/x"]) {
      expect((await aoki.post(`/me/taken-back/${path}`)).status, path).toBe(404);
    }
  });

  test("よその ページへは つれて行かない", async () => {
    const undo = await after(aoki.post("/successes", { words: "よそ" }));
    const sent = await aoki.post(undo.action, { back: "//evil.example/" });
    expect(sent.location).toBe("/today?undone=1");
    const page = await aoki.get(
      `/successes?undo=success.${undo.action.slice(-36)}&undoTo=//evil.example`,
    );
    expect(page.text).toContain('name="back" value="/successes"');
    for (const odd of [
      "undo=x",
      "undo=<script>",
      "undo=success.1",
      "undo=toString.".padEnd(60, "a"),
    ]) {
      expect((await aoki.get(`/successes?${odd}`)).text).not.toContain("もとに もどす");
    }
  });
});

const counted = () =>
  w.sql("select self_attempted, self_alone from session_result where experience_id = $1", [today]);

const waits = () => w.sql("select 1 from awaiting_reply where participant_id = $1", [w.id.aoki]);

const timeline = async () => (await w.as("ohno").get(`/people/${w.id.aoki}`)).text;

async function calls(): Promise<string[]> {
  const { text } = await w.as("ohno").get("/board");
  return text.match(/\/help-calls\/[0-9a-f-]{36}/g) ?? [];
}
