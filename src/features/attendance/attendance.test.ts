import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

describe("出欠", () => {
  const attend = (person: "ohno" | "kato" | "aoki", who: string, status: string, more = {}) =>
    w.as(person).post(`/people/${who}/attendance`, { status, ...more });
  const rows = (who: string) =>
    w.sql<{ status: string }>(
      "select status from attendance where participant_id = $1 order by recorded_at",
      [who],
    );

  test("押すと記録が足され、同じものをもう一度押しても増えず、直しは新しい行になる", async () => {
    const answer = await attend("ohno", w.id.aoki, "present", { back: "/board" });
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`/board#p-${w.id.aoki}`);
    await attend("ohno", w.id.aoki, "present");
    expect(await rows(w.id.aoki)).toHaveLength(1);
    await attend("ohno", w.id.aoki, "absent");
    expect((await rows(w.id.aoki)).map(({ status }) => status)).toEqual(["present", "absent"]);
    const board = await w.as("ohno").get("/board");
    expect(board.text).toContain("いる 0人・やすみ 1人・かえった 0人・まだ 2人");
  });

  test.each([
    ["在籍していない人", w.id.endo, "present", {}],
    ["まだ始まっていない人", w.id.ono, "present", {}],
    ["知らない出欠", w.id.aoki, "late", {}],
    ["あしたの「いる」", w.id.aoki, "present", { day: "2026-11-21" }],
    ["ない日", w.id.aoki, "absent", { day: "2026-02-30" }],
  ])("%s は断り、何も残さない", async (_, who, status, more) => {
    const before = await rows(who);
    expect((await attend("ohno", who, status, more)).status).toBe(422);
    expect(await rows(who)).toEqual(before);
  });

  test("先の休みは前もって記録できる", async () => {
    expect((await attend("ohno", w.id.ueda, "absent", { day: "2026-11-24" })).status).toBe(303);
  });

  test("押したページの、しぼりこんだままのところへ戻る", async () => {
    const answer = await w
      .as("ohno")
      .post(
        `/people/${w.id.ueda}/attendance`,
        { status: "present" },
        { referer: `http://localhost/board?group=${w.id.aoki}` },
      );
    expect(answer.location).toBe(`/board?group=${w.id.aoki}#p-${w.id.ueda}`);
  });

  test("戻り先は自分たちのページだけ", async () => {
    const answer = await attend("ohno", w.id.ito, "present", { back: "//example.com/" });
    expect(answer.location).toBe(`/board#p-${w.id.ito}`);
  });

  test.each(["kato", "ogawa"] as const)("ほかの事業所の職員（%s）には見つからない", async (who) => {
    const answer = await w.as(who).post(`/people/${w.id.aoki}/attendance`, { status: "present" });
    expect(answer.status).toBe(404);
  });

  test("本人と、サインインしていない人はできない", async () => {
    expect((await attend("aoki", w.id.aoki, "present")).status).toBe(403);
    const visitor = await w
      .visitor()
      .post(`/people/${w.id.aoki}/attendance`, { status: "present" });
    expect(visitor.status).toBe(401);
  });
});
