import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

const mark = async () => {
  await w.as("aoki").post(`/today/${w.id.aokiToday}/steps/1`, { level: "I" });
  const [newest] = await w.sql<{ given_how: string; helped_by: string | null }>(
    "select given_how, helped_by from step_mark order by recorded_at desc, mark_id desc limit 1",
  );
  return newest;
};

describe("だれと かいた？", () => {
  test("言うまでは、じぶんで", async () => {
    expect(await mark()).toEqual({ given_how: "alone", helped_by: null });
  });

  test("一度言えば、そのあとに書いたものすべてに残る", async () => {
    const said = await w.as("aoki").post("/help/beside", {
      how: "read_aloud",
      helper: w.id.ohno,
      back: "/reflect",
    });
    expect(said.location).toBe("/reflect");
    expect(await mark()).toEqual({ given_how: "read_aloud", helped_by: w.id.ohno });
    await w.as("aoki").post(`/choices/${w.id.cookies}`, { choice: "want" });
    const [choice] = await w.sql("select given_how, helped_by from experience_choice");
    expect(choice).toEqual({ given_how: "read_aloud", helped_by: w.id.ohno });
  });

  test("じぶんでに戻せる", async () => {
    await w.as("aoki").post("/help/beside", { how: "alone", helper: w.id.ohno });
    expect(await mark()).toEqual({ given_how: "alone", helped_by: null });
  });

  test("ほかの人には関わらない", async () => {
    await w.as("aoki").post("/help/beside", { how: "typed_for", helper: w.id.ohno });
    await w.as("ito").post(`/choices/${w.id.boxes}`, { choice: "notYet" });
    const [choice] = await w.sql(
      "select given_how from experience_choice where participant_id = $1",
      [w.id.ito],
    );
    expect(choice).toEqual({ given_how: "alone" });
  });

  test("手伝った人を選ばないと、わけを言ってもう一度たずねる", async () => {
    const answer = await w.as("aoki").post("/help/beside", { how: "read_aloud", back: "/reflect" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("だれが てつだったか");
    expect(answer.text).toContain('value="/reflect"');
    expect(answer.text).toMatch(/value="read_aloud" checked/);
  });

  test("きょういない人や、ほかの事業所の人は選べない", async () => {
    for (const helper of [w.id.nakamura, w.id.ogawa, newId()]) {
      const answer = await w.as("aoki").post("/help/beside", { how: "typed_for", helper });
      expect(answer.status).toBe(422);
    }
  });

  test("戻る先は自分たちのページだけ", async () => {
    for (const back of [
      "https://example.com/",
      "//example.com",
      "/\\example.com",
      "javascript:1",
    ]) {
      const answer = await w.as("aoki").post("/help/beside", { how: "alone", back });
      expect(answer.location).toBe("/today");
    }
  });
});

describe("ひとに きく", () => {
  test("きょういる職員だけが出る", async () => {
    const { text } = await w.as("aoki").get("/help");
    for (const name of ["森田さくら", "石井けん", "大野みほ", "林ゆうき"])
      expect(text).toContain(name);
    expect(text).not.toContain("中村あい");
  });

  test("配置が終わった職員は、その日から出ない", async () => {
    await w.sql(
      `insert into staff_post_end select operator_id, office_id, post_id, '2026-11-20', staff_id
       from staff_post where staff_id = $1`,
      [w.id.hayashi],
    );
    expect((await w.as("aoki").get("/help")).text).not.toContain("林ゆうき");
  });

  test("呼ぶと残り、二回呼んでも一つ。行った職員が答えると終わる", async () => {
    await w.as("aoki").post("/help/calls", { staff: w.id.ohno });
    await w.as("aoki").post("/help/calls", { staff: w.id.ohno });
    const calls = await w.sql<{ call_id: string }>("select call_id from help_call");
    expect(calls).toHaveLength(1);
    expect((await w.as("aoki").get("/help")).text).toContain("よんで います");
    const path = `/help-calls/${calls[0]?.call_id}/answer`;
    expect((await w.as("kato").post(path)).status).toBe(404);
    expect((await w.as("ito").post(path)).status).toBe(403);
    expect((await w.as("ohno").post(path)).location).toBe("/board");
    expect((await w.as("aoki").get("/help")).text).not.toContain("よんで います");
  });

  test("ほかの人の呼び出しは見えない", async () => {
    await w.as("ito").post("/help/calls", { staff: w.id.ishii });
    expect((await w.as("aoki").get("/help")).text).not.toContain("よんで います");
  });

  test("サインインしていない人はサインインへ", async () => {
    expect((await w.visitor().get("/help")).location).toBe("/sign-in?back=%2Fhelp");
  });
});
