import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

describe("ひとことメモ", () => {
  const notes = () =>
    w.sql<{ words: string }>("select words from support_note order by recorded_at");
  const once = "0190aaaa-0000-7000-8000-000000000001";

  test("残すと、気にかけた日が進む。二度送っても一つ", async () => {
    const fields = { words: "  箱を落としても自分で拾った ", _once: once, back: "/board" };
    const [first, second] = await Promise.all([
      w.as("ohno").post(`/people/${w.id.aoki}/notes`, fields),
      w.as("ohno").post(`/people/${w.id.aoki}/notes`, fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    expect((await notes()).map(({ words }) => words)).toEqual(["箱を落としても自分で拾った"]);
    const [standing] = await w.sql<{ last_noticed_on: string }>(
      "select last_noticed_on::text from participant_standing where participant_id = $1",
      [w.id.aoki],
    );
    expect(standing?.last_noticed_on).toBe("2026-11-20");
  });

  test("空のメモは断り、長すぎるメモは書いたまま返す", async () => {
    const empty = await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: "  " });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("メモを書いてください。");
    const long = "長".repeat(501);
    const answer = await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: long });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(long);
    expect(answer.text).toContain("エラー：");
    expect(await notes()).toHaveLength(1);
  });

  test("体験につけられる。ほかの人の体験にはつけられない", async () => {
    const to = `/people/${w.id.ito}/notes`;
    const own = await w.as("ohno").post(to, { words: "そろえた", experience: w.id.itoToday });
    expect(own.status).toBe(303);
    const others = await w.as("ohno").post(to, { words: "そろえた", experience: w.id.aokiToday });
    expect(others.status).toBe(404);
  });

  test("ほかの事業所の人へは書けない", async () => {
    for (const who of [w.id.kimura, w.id.sato]) {
      const answer = await w.as("ohno").post(`/people/${who}/notes`, { words: "見た" });
      expect(answer.status).toBe(404);
    }
  });
});
