import { describe, expect, test } from "vitest";

import { world } from "../../tests/world/world.ts";

const w = await world();

const board = async (person: "ohno" | "hayashi" | "kato") =>
  (await w.as(person).get("/board")).text;
const keysOf = (html: string): string[] =>
  [...html.matchAll(/name="_once" value="([^"]+)"/g)].map(([, key = ""]) => key);
const withoutKeys = (html: string): string => html.replace(/name="_once" value="[^"]+"/g, "");

describe("同じものから描いたページ", () => {
  test("何も変わらなければ同じ。書式の鍵だけは毎回新しい", async () => {
    const [first, second] = [await board("ohno"), await board("ohno")];
    expect(withoutKeys(second)).toBe(withoutKeys(first));
    expect(keysOf(first).length).toBeGreaterThan(0);
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(keysOf(first).length * 2);
  });

  test("変わったことは、すぐ次のページに出て、戻せばすぐ戻る", async () => {
    await board("ohno");
    const named = async (name: string) => {
      await w.sql("update participant set name = $2 where participant_id = $1", [w.id.aoki, name]);
      return board("ohno");
    };
    for (let turn = 0; turn < 20; turn += 1) {
      expect(await named(`青木 ${turn}`)).toContain(`青木 ${turn}</a>`);
      const back = await named("青木はると");
      expect(back).toContain("青木はると</a>");
      expect(back).not.toContain(`青木 ${turn}</a>`);
    }
  });

  test("書いている最中に読んでも、書いたあとのページは古くない", async () => {
    const marks = ["present", "absent", "present", "left"] as const;
    for (const status of marks) {
      const reading = Array.from({ length: 4 }, () => board("ohno"));
      await w.as("ohno").post(`/people/${w.id.ito}/attendance`, { status });
      const after = await board("ohno");
      const pressed = new RegExp(`value="${status}"[^>]*aria-pressed="true"[^>]*伊藤みお`);
      expect(after).toMatch(pressed);
      await Promise.all(reading);
    }
  });

  test("ほかの人には、ほかの人のページ", async () => {
    const [mine, other] = [await board("ohno"), await board("hayashi")];
    expect(other).not.toBe(mine);
    expect(await board("kato")).not.toContain("青木はると");
  });

  test("メモは、同じように見える二つのページから一つずつ残る", async () => {
    const [first, second] = [await board("hayashi"), await board("hayashi")];
    for (const [index, html] of [first, second].entries()) {
      const [key = ""] = keysOf(html);
      const to = `/people/${w.id.aoki}/notes`;
      await w.as("hayashi").post(to, { words: `見たこと${index}`, _once: key });
    }
    const kept = await w.sql<{ words: string }>("select words from support_note order by words");
    expect(kept.map(({ words }) => words)).toEqual(["見たこと0", "見たこと1"]);
  });
});
