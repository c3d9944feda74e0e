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
    const list = (await w.as("aoki").get("/me/settings")).text;
    expect(list).toMatch(/文字の大きさ<\/span><small>もっと おおきい/);
    const { text } = await w.as("aoki").get("/me/settings/textSize");
    expect(text).toMatch(/value="larger"[^>]*aria-pressed="true"/);
    expect(text).toMatch(/value="normal"[^>]*aria-pressed="false"/);
  });

  test.each([
    ["words", "std", 'data-words="std"'],
    ["ruby", "none", 'class="person"'],
    ["textSize", "large", 'data-text="large"'],
    ["theme", "dark", 'data-theme="dark"'],
    ["targets", "large", 'data-targets="large"'],
    ["motion", "none", 'data-motion="none"'],
  ])("%s を %s にすると、どのページも %s になる", async (name, value, seen) => {
    expect((await w.as("kimura").get("/growth")).text).not.toContain(seen);
    const pressed = await w.as("kimura").post("/me/settings", { [name]: value });
    expect(pressed.location).toMatch(`/me/settings/${name}?kept=1`);
    for (const page of ["/today", "/growth", "/me/settings"]) {
      expect((await w.as("kimura").get(page)).text).toContain(seen);
    }
  });

  test("どの設定も、一つの画面で選べる。ほかの名前のページはない", async () => {
    const list = (await w.as("aoki").get("/me/settings")).text;
    const pages = [...list.matchAll(/href="(\/me\/settings\/[^"]+)"/g)].map(([, to]) => to ?? "");
    expect(pages).toHaveLength(9);
    for (const page of pages) {
      const { text, status } = await w.as("aoki").get(page);
      expect(status).toBe(200);
      expect(text.match(/aria-pressed="true"/g), page).toHaveLength(1);
    }
    for (const other of ["pink", "toString", "back"]) {
      expect((await w.as("aoki").get(`/me/settings/${other}`)).status).toBe(404);
    }
  });

  test("読み上げの速さは、切っても忘れない", async () => {
    await w.as("ueda").post("/me/settings", { readAloud: "slow" });
    await w.as("ueda").post("/me/settings", { readAloud: "off" });
    const [row] = await w.sql<{ settings: object }>(
      "select settings from participant where participant_id = $1",
      [w.id.ueda],
    );
    expect(row?.settings).toMatchObject({ readAloud: false, voiceSpeed: "slow" });
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
    expect(text).toContain("?back=%2Fgrowth%3Fx%3D1");
    const answer = await w.as("aoki").post("/me/settings", { words: "easy", back: "/growth?x=1" });
    expect(answer.location).toBe("/me/settings/words?kept=1&back=%2Fgrowth%3Fx%3D1");
    expect((await w.as("aoki").get(answer.location ?? "")).text).toContain('href="/growth?x=1"');
  });

  test("よそのページへは、もどらない", async () => {
    for (const referer of ["https://example.com/a", "http://localhost//example.com"]) {
      const { text } = await w.as("aoki").get("/me/settings/words", { referer });
      expect(text).toContain('name="back" value="/today"');
    }
  });

  test.each([
    ["both", true],
    ["symbols", true],
    ["photos", false],
    ["words", false],
  ])("絵と写真を %s にすると、絵が出るかは %s", async (pictures, drawn) => {
    await w.as("ito").post("/me/settings", { pictures });
    for (const page of ["/today", `/today/${w.id.itoToday}`, "/growth", "/hopes"]) {
      const { text } = await w.as("ito").get(page);
      expect(text.includes('<svg class="pictogram"'), page).toBe(drawn);
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
