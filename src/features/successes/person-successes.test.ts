import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

type Kept = {
  kept_by: string;
  staff_id: string | null;
  given_how: string;
  helped_by: string | null;
  attachment_id: string | null;
};

const newest = async (person: string): Promise<Kept | undefined> =>
  (
    await w.sql<Kept>("select * from success where participant_id = $1 order by recorded_at", [
      person,
    ])
  ).at(-1);

const theirs = `/people/${w.id.aoki}/successes`;

describe("支援員が残す", () => {
  test("支援員の言葉として残り、本人にはだれが残したかが見える", async () => {
    const answer = await w.as("ohno").post(theirs, {
      words: "箱を10個そろえて重ねた",
      whose: "staff",
      experience: w.id.aokiToday,
    });
    expect(answer.status).toBe(303);
    expect(await newest(w.id.aoki)).toMatchObject({
      kept_by: "staff",
      staff_id: w.id.ohno,
      given_how: "interpreted",
      helped_by: w.id.ohno,
    });
    const page = await w.as("aoki").get("/successes");
    expect(page.text).toContain("大野みほさんが のこした");
  });

  test("本人の言葉を代わりに書くと、本人のものとして、書いた人の名とともに残る", async () => {
    await w.as("ohno").post(theirs, { words: "ぜんぶ できたよ", whose: "person" });
    expect(await newest(w.id.aoki)).toMatchObject({
      kept_by: "self",
      staff_id: null,
      given_how: "typed_for",
      helped_by: w.id.ohno,
    });
  });

  test("だれの言葉かを選ばないと残せず、書いた言葉はもどる", async () => {
    const answer = await w.as("ohno").post(theirs, { words: "手を洗えた" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("エラー：");
    expect(answer.text).toContain("手を洗えた");
    expect(answer.text).toContain("「だれの言葉ですか」を選んでください。");
  });

  test("見たこと・残したことは記録に残る", async () => {
    await w.as("ohno").get(theirs);
    const entries = await w.sql<{ action: string }>(
      "select distinct action from audit_entry where participant_id = $1 and actor_id = $2",
      [w.id.aoki, w.id.ohno],
    );
    expect(entries.map(({ action }) => action).sort()).toEqual([
      "success.kept",
      "successes.viewed",
    ]);
  });
});

describe("だれに見えるか", () => {
  test.each([
    ["別の事業所の職員には ない", "kato", theirs, 404],
    ["別の法人の職員には ない", "miura", theirs, 404],
    ["本人は職員のページを開けない", "aoki", theirs, 403],
    ["職員は本人のページを開けない", "ohno", "/successes", 403],
    ["ほかの人の体験からは残せない", "ito", `/successes/new?experience=${w.id.aokiToday}`, 404],
  ] as const)("%s", async (_, person, path, status) => {
    expect((await w.as(person).get(path)).status).toBe(status);
  });

  test("別の事業所の職員は残せない", async () => {
    const fields = { words: "x", whose: "staff" };
    expect((await w.as("kato").post(theirs, fields)).status).toBe(404);
    const foreign = { card: "done", experience: w.id.satoToday };
    expect((await w.as("aoki").post("/successes", foreign)).status).toBe(404);
  });

  test("ほかの人の写真は開けない", async () => {
    const form = new FormData();
    const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } });
    form.set("photo", new File([new Uint8Array(await drawn.jpeg().toBuffer())], "a.jpg"));
    await w.as("aoki").post("/successes", form);
    const path = `/attachments/${(await newest(w.id.aoki))?.attachment_id}`;
    expect((await w.as("aoki").get(path)).status).toBe(200);
    expect((await w.as("ito").get(path)).status).toBe(404);
    expect((await w.as("kato").get(path)).status).toBe(404);
  });

  test("サインインしていなければ入口へ", async () => {
    expect((await w.visitor().get("/successes")).location).toContain("/sign-in");
    expect((await w.visitor().post("/successes", { card: "done" })).status).toBe(401);
  });
});
