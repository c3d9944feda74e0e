import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const theirs = `/people/${w.id.aoki}/hopes`;
let hope = "";

beforeAll(async () => {
  await w.as("aoki").post("/hopes/areas/work", { words: "　パンやさん\nで " });
  await w.as("aoki").post("/hopes/areas/joy", { card: "music" });
  const [first] = await w.sql<{ hope_id: string }>("select hope_id from hope order by recorded_at");
  hope = first?.hope_id ?? "";
  await w.as("aoki").post(`/hopes/${hope}/versions`, { words: "カフェで" });
  await w.as("aoki").post("/hopes/most", { hope });
});

describe("職員が読む", () => {
  test("言葉どおりに、前の言葉も、いま いちばんも見える", async () => {
    const { status, text } = await w.as("ohno").get(theirs);
    expect(status).toBe(200);
    expect(text).toContain("　パンやさん\nで ");
    expect(text).toContain("カフェで");
    expect(text).toContain("しごと・いま いちばん");
    expect(text.indexOf("カフェで")).toBeLessThan(text.indexOf("音楽を楽しみたい"));
  });

  test("見たことは記録に残り、本人の「だれが みた？」に出る", async () => {
    await w.as("hayashi").get(theirs);
    const [entry] = await w.sql(
      "select action, actor_id from audit_entry where participant_id = $1 order by seq desc limit 1",
      [w.id.aoki],
    );
    expect(entry).toEqual({ action: "hopes.viewed", actor_id: w.id.hayashi });
  });
});

describe("職員が代わりに書く", () => {
  test("だれがどうやって書いたかを言わないと残らず、書いたものは戻る", async () => {
    const answer = await w.as("ohno").post(theirs, { area: "work", words: "店で働きたい" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("店で働きたい");
    expect(answer.text).toContain("エラー：");
  });

  test("ようすから受け取ったねがいは、その印といっしょに残り、本人の言葉は変わらない", async () => {
    const fields = { area: "joy", words: "海の写真を長く見ていた", given_how: "interpreted" };
    expect((await w.as("ohno").post(theirs, fields)).status).toBe(303);
    const [last] = await w.sql(
      "select words, given_how, helped_by from hope_version order by recorded_at desc limit 1",
    );
    expect(last).toEqual({
      words: "海の写真を長く見ていた",
      given_how: "interpreted",
      helped_by: w.id.ohno,
    });
    const own = (await w.as("aoki").get("/hopes/areas/joy")).text;
    expect(own).toContain("大野みほ");
    expect(own).toContain("おんがくを たのしみたい");
  });

  test("「いま いちばん」を付ける道は、職員にはない", async () => {
    expect((await w.as("ohno").post("/hopes/most", { hope })).status).toBe(403);
    const marks = await w.sql("select given_how from hope_most");
    expect(marks).toEqual([{ given_how: "alone" }]);
  });
});

describe("だれに見えるか", () => {
  test.each([
    ["別の事業所の職員には ない", "kato", theirs, 404],
    ["別の法人の職員には ない", "miura", theirs, 404],
    ["本人は職員のページを開けない", "aoki", theirs, 403],
    ["職員は本人のページを開けない", "ohno", "/hopes", 403],
  ] as const)("%s", async (_, person, path, status) => {
    expect((await w.as(person).get(path)).status).toBe(status);
  });

  test("ほかの人のねがいは開けず、言いなおせず、しまえない", async () => {
    for (const person of ["ito", "kimura", "sato"] as const) {
      expect((await w.as(person).get(`/hopes/${hope}`)).status).toBe(404);
      expect((await w.as(person).get(`/hopes/${hope}/again`)).status).toBe(404);
      const said = await w.as(person).post(`/hopes/${hope}/versions`, { words: "x" });
      expect(said.status).toBe(404);
      const rest = await w.as(person).post(`/hopes/${hope}/rest`, { kind: "laidAside" });
      expect(rest.status).toBe(404);
    }
  });

  test("別の事業所の職員は書けない", async () => {
    const fields = { area: "work", words: "x", given_how: "typed_for" };
    expect((await w.as("kato").post(theirs, fields)).status).toBe(404);
  });

  test("サインインしていなければ入口へ", async () => {
    expect((await w.visitor().get("/hopes")).location).toContain("/sign-in");
    expect((await w.visitor().post("/hopes/areas/work", { card: "shop" })).status).toBe(401);
  });
});
