import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";
import { goodGoal, idIn, setGoalOf } from "./goals.fixtures.ts";

const w = await world();
const goals = `/people/${w.id.aoki}/goals`;
let hope = "";

beforeAll(async () => {
  await w.as("aoki").post("/hopes/areas/work", { words: "　パンやさん で" });
  const [row] = await w.sql<{ hope_id: string }>("select hope_id from hope");
  hope = row?.hope_id ?? "";
});

const count = async () => (await w.sql("select 1 from goal")).length;

describe("目標を立てる", () => {
  let path = "";

  test("願いを引き、本人の言葉を一字も変えず、計画書の言葉の隣に残す", async () => {
    const form = (await w.as("ishii").get(`${goals}/new`)).text;
    expect(form).toContain("パンやさん");
    expect(form).not.toMatch(/<input[^>]* checked/);
    path = await setGoalOf(w, w.id.aoki, { hopeIds: hope });
    const [row] = await w.sql("select own_words, wording, ends_on, recorded_by from goal");
    expect(row).toEqual({
      own_words: " パンを やきたい\n",
      wording: goodGoal.wording,
      ends_on: "2027-03-31",
      recorded_by: w.id.ishii,
    });
    const page = (await w.as("ohno").get(path)).text;
    expect(page).toContain(" パンを やきたい\n");
    expect(page).toContain("　パンやさん で");
  });

  test("願いが言いなおされても、目標は立てたときの言葉を引いたまま", async () => {
    await w.as("aoki").post(`/hopes/${hope}/versions`, { words: "カフェ" });
    const page = (await w.as("ohno").get(path)).text;
    expect(page).toContain("　パンやさん で");
    expect(page).not.toContain("カフェ");
  });

  test("本人のページには、本人の言葉で出る", async () => {
    const list = (await w.as("aoki").get("/me/goals")).text;
    expect(list).toContain("パンを やきたい");
    expect(list).not.toContain(goodGoal.wording);
    expect((await w.as("aoki").get(`/me/goals/${idIn(path)}`)).text).toContain("パンやさん");
  });

  test.each([
    ["計画書の言葉がない", { wording: " " }, "「目標（計画書の言葉）」を入力してください。"],
    ["長期か短期かを言わない", { term: "" }, "「長期・短期」を選んでください。"],
    ["終わりが前", { until: "2026-09-30" }, "終わりの日を、始まりの日より後にしてください。"],
    ["知らない願い", { hopeIds: newId() }, "この願いは見つかりません。"],
    [
      "別の事業所のプログラム",
      { programmeIds: w.id.minatoCleaning },
      "「つながるプログラム」を選んで",
    ],
    ["知らない上の目標", { parentId: newId() }, "続いている長期目標の中から"],
    ["長すぎる", { wording: "あ".repeat(501) }, "500文字までにしてください。"],
  ])("%s なら残らず、書いたものは戻る", async (_, change, told) => {
    const before = await count();
    const answer = await w.as("ishii").post(goals, { ...goodGoal, ownWords: "のこる", ...change });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(told);
    expect(answer.text).toContain("のこる");
    expect(await count()).toBe(before);
  });

  test("短期目標は、続いている長期目標の下に置ける", async () => {
    const long = await setGoalOf(w, w.id.aoki, { term: "longTerm", wording: "喫茶で働く" });
    const short = await setGoalOf(w, w.id.aoki, { parentId: idIn(long) });
    expect((await w.as("ohno").get(short)).text).toContain(long);
  });

  test("書きなおすと、前の目標は「変えた」として残り、つながりは引き継がれる", async () => {
    const form = (await w.as("ishii").get(`${goals}/new?from=${idIn(path)}`)).text;
    expect(form).toContain(goodGoal.wording);
    const again = await setGoalOf(w, w.id.aoki, {
      replaces: idIn(path),
      wording: "製菓の四工程を一人で行う",
    });
    expect((await w.as("ohno").get(again)).text).toContain(path);
    expect((await w.as("ohno").get(path)).text).toContain("ほかの目標に変えた");
    const twice = { ...goodGoal, replaces: idIn(path) };
    expect((await w.as("ishii").post(goals, twice)).status).toBe(422);
  });

  test("二度押しても一つ", async () => {
    const before = await count();
    const _once = newId();
    for (let press = 0; press < 2; press++) {
      await w.as("ishii").post(goals, { ...goodGoal, _once });
    }
    expect(await count()).toBe(before + 1);
  });
});

describe("記録が集まり、終えても残る", () => {
  test("つながるプログラムの体験は、期間のあいだ自動で集まる", async () => {
    const path = await setGoalOf(w, w.id.aoki);
    expect((await w.as("ohno").get(path)).text).toContain(`/experiences/${w.id.aokiToday}`);
    const later = await setGoalOf(w, w.id.aoki, { from: "2026-11-21" });
    expect((await w.as("ohno").get(later)).text).not.toContain(
      `href="/experiences/${w.id.aokiToday}"`,
    );
  });

  test("ほかの体験も一つずつつなげられる。ほかの人の体験はつなげられない", async () => {
    const path = await setGoalOf(w, w.id.aoki, { programmeIds: w.id.cookies });
    const link = (experience: string) => w.as("ohno").post(`${path}/experiences`, { experience });
    expect((await link(w.id.itoToday)).status).toBe(422);
    expect((await link(w.id.aokiToday)).status).toBe(303);
    expect((await link(w.id.aokiToday)).status).toBe(422);
    expect((await w.as("ohno").get(path)).text).toContain(`href="/experiences/${w.id.aokiToday}"`);
  });

  test("記録がつながる目標は外せず、わけを書いて終える", async () => {
    const path = await setGoalOf(w, w.id.aoki);
    const struck = await w.as("ishii").post(`${path}/striking`);
    expect(struck.status).toBe(422);
    const silent = await w.as("ishii").post(`${path}/closure`, { outcome: "reached", reason: "" });
    expect(silent.status).toBe(422);
    expect(silent.text).toContain("「終わりにするわけ」を入力してください。");
    const closure = { outcome: "reached", reason: "三工程とも一人で行えた" };
    expect((await w.as("ishii").post(`${path}/closure`, closure)).status).toBe(303);
    const page = (await w.as("ohno").get(path)).text;
    expect(page).toContain("三工程とも一人で行えた");
    expect(page).toContain(`href="/experiences/${w.id.aokiToday}"`);
    expect((await w.as("ishii").post(`${path}/closure`, closure)).status).toBe(422);
    expect((await w.as("aoki").get("/me/goals")).text).not.toContain(idIn(path));
  });

  test("記録がまだない目標は、外せる", async () => {
    const path = await setGoalOf(w, w.id.ito, { programmeIds: w.id.cookies });
    expect((await w.as("ishii").post(`${path}/striking`)).status).toBe(303);
    const [closure] = await w.sql("select outcome from goal_closure where goal_id = $1", [
      idIn(path),
    ]);
    expect(closure).toEqual({ outcome: "setAside" });
  });
});

describe("だれができるか", () => {
  test("支援員は読めるが、立てたり終えたりはサビ管と管理者", async () => {
    const path = await setGoalOf(w, w.id.ueda);
    expect((await w.as("ohno").get(path)).text).not.toContain("この目標を終える");
    for (const to of ["", "/closure", "/striking", "/scale"]) {
      const at = to === "" ? `/people/${w.id.ueda}/goals` : path + to;
      expect((await w.as("ohno").post(at, { ...goodGoal })).status).toBe(403);
      for (const other of ["nakamura", "ogawa"] as const) {
        expect((await w.as(other).post(at, { ...goodGoal })).status).toBe(404);
      }
    }
    for (const other of ["kato", "miura"] as const) {
      expect((await w.as(other).get(path)).status).toBe(404);
      expect((await w.as(other).get(`/people/${w.id.ueda}/goals`)).status).toBe(404);
    }
    expect((await w.as("ohno").get(path.replace(w.id.ueda, w.id.ito))).status).toBe(404);
    expect((await w.as("ueda").get(path)).status).toBe(403);
    expect((await w.as("ito").get(`/me/goals/${idIn(path)}`)).status).toBe(404);
    expect((await w.visitor().get(path)).location).toContain("/sign-in");
  });
});
