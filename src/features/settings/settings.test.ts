import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

describe("せってい", () => {
  test("押すと、すぐに、どのページも変わる。ほかの設定はそのまま", async () => {
    expect((await w.as("aoki").get("/today")).text).toContain("はこおり");
    await w.as("aoki").post("/me/settings", { textSize: "larger" });
    await w.as("aoki").post("/me/settings", { words: "std" });
    await w.as("aoki").post("/me/settings", { theme: "contrast" });
    const { text } = await w.as("aoki").get("/today");
    expect(text).toContain("箱折り");
    expect(text).toContain('data-text="larger"');
    expect(text).toContain('data-theme="contrast"');
  });

  test("いまの設定が「いま」とわかる", async () => {
    const { text } = await w.as("aoki").get("/me/settings");
    expect(text).toMatch(/value="larger"[^>]*aria-pressed="true"/);
    expect(text).toMatch(/value="normal"[^>]*aria-pressed="false"/);
  });

  test("読み上げを使わないと、ボタンがなくなる", async () => {
    const step = `/today/${w.id.itoToday}/steps/1`;
    expect((await w.as("ito").get(step)).text).toContain("<ippo-speak");
    await w.as("ito").post("/me/settings", { readAloud: "off" });
    expect((await w.as("ito").get(step)).text).not.toContain("<ippo-speak");
  });

  test("もどるは、来たページへ", async () => {
    const from = { referer: "http://localhost/growth?x=1" };
    const { text } = await w.as("aoki").get("/me/settings", from);
    expect(text).toContain('name="back" value="/growth?x=1"');
    const answer = await w.as("aoki").post("/me/settings", { words: "easy", back: "/growth?x=1" });
    expect(answer.location).toBe("/me/settings?kept=1&back=%2Fgrowth%3Fx%3D1");
    expect((await w.as("aoki").get(answer.location ?? "")).text).toContain('href="/growth?x=1"');
  });

  test("よそのページへは、もどらない", async () => {
    for (const referer of ["https://example.com/a", "http://localhost//example.com"]) {
      const { text } = await w.as("aoki").get("/me/settings", { referer });
      expect(text).toContain('name="back" value="/today"');
    }
  });

  test("知らない値は、何も変えない", async () => {
    const before = await w.sql("select settings from participant where participant_id = $1", [
      w.id.aoki,
    ]);
    const answer = await w.as("aoki").post("/me/settings", { theme: "pink", words: "std" });
    expect(answer.status).toBe(422);
    const after = await w.sql("select settings from participant where participant_id = $1", [
      w.id.aoki,
    ]);
    expect(after).toEqual(before);
  });

  test("職員とサインインしていない人のページではない", async () => {
    expect((await w.as("ohno").get("/me/settings")).status).toBe(403);
    expect((await w.visitor().get("/me/settings")).location).toContain("/sign-in");
  });
});
