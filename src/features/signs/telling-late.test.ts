import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();
const minutesAgo = (minutes: number) => ({ "ippo-waited": String(minutes * 60) });
const path = "/signs/today/care/tellings";

const tellings = () =>
  w.sql<{ participant_id: string; colour: string; with_cards: boolean }>(
    `select t.participant_id, c.colour, t.with_cards from colour_telling t
     join day_colour c using (operator_id, office_id, colour_id) order by t.recorded_at`,
  );

const colours = async () =>
  (
    await w.sql<{ colour: string }>(
      "select colour from day_colour where participant_id = $1 order by recorded_at",
      [w.id.aoki],
    )
  ).map(({ colour }) => colour);

await w.as("aoki").post("/signs/kinds/care", { words: "だまって しまう" });

describe("つながらないあいだに えらんだ色を つたえる", () => {
  test("色を言う前にしまうページに、もう自分のカードと、だれに つたえる？がある", async () => {
    const stored = (await w.as("aoki").get("/signs/today/care")).text;
    expect(stored).toContain("だまって しまう");
    expect(stored).toContain("だれに つたえる？");
    expect(stored).toContain("大野みほ");
    expect(stored, "まだ言っていないことに、お礼は言わない").not.toContain("きづけました");
    expect(await colours(), "ひらくだけでは、何も言ったことにならない").toEqual([]);
    const pack = await w.as("aoki").get("/today/pack");
    expect(pack.text).toContain('"/signs/today/care"');
    expect((await w.as("aoki").get("/signs/today/blue")).status).toBe(404);
  });

  test("書いた順に届き、つたえた人のボードに出る。同じ鍵でもう一度届いても、一つ", async () => {
    const said = { colour: "care", _once: newId() };
    const told = { staff: w.id.ohno, cards: "on", _once: newId() };
    for (let times = 0; times < 2; times += 1) {
      await w.as("aoki").post("/signs/today", said, minutesAgo(60));
      expect((await w.as("aoki").post(path, told, minutesAgo(59))).status).toBe(303);
    }
    expect(await colours()).toEqual(["care"]);
    expect(await tellings()).toEqual([
      { participant_id: w.id.aoki, colour: "care", with_cards: true },
    ]);
    expect((await w.as("ohno").get("/board")).text).toContain("きょうの色を つたえた");
  });

  test("しまったページで もう一度おした分は、なかったことにせず、二つにもしない", async () => {
    const again = await w.as("aoki").post(path, { staff: w.id.ohno }, minutesAgo(5));
    expect(again.status).toBe(303);
    expect(await tellings()).toHaveLength(1);
    expect((await w.as("aoki").post(path, { staff: w.id.ohno })).status, "いまなら言う").toBe(422);
  });

  test("ほかの機械で あとから べつの色を言っていても、つたえるのは言った色", async () => {
    await w.as("aoki").post("/signs/today", { colour: "good" });
    const told = await w.as("aoki").post(path, { staff: w.id.hayashi }, minutesAgo(30));
    expect(told.status).toBe(303);
    expect(await colours()).toEqual(["care", "good"]);
    expect((await tellings()).at(-1)?.colour).toBe("care");
    expect((await w.as("aoki").get("/today")).text).toMatch(/good before/);
  });

  test("だれの色かは、フォームでは言えない。ほかの人の色は つたわらない", async () => {
    const [aokis] = await w.sql<{ colour_id: string }>("select colour_id from day_colour");
    const form = { staff: w.id.ohno, colour_id: aokis?.colour_id ?? "", colour: "hard" };
    await w.as("ito").post(path, { ...form, participant_id: w.id.aoki }, minutesAgo(1));
    expect((await tellings()).at(-1)).toEqual({
      participant_id: w.id.ito,
      colour: "care",
      with_cards: false,
    });
    expect((await tellings()).filter((one) => one.participant_id === w.id.aoki)).toHaveLength(2);
  });

  test("きのうの色は、きょうになって届いても つたわらず、そう言う。何も書かれない", async () => {
    const before = (await w.sql("select from day_colour")).length;
    const late = await w
      .as("ueda")
      .post(path, { staff: w.id.ohno }, { ...minutesAgo(20 * 60), accept: "application/json" });
    expect(late.status).toBe(422);
    expect(JSON.parse(late.text)).toHaveProperty("words.easy");
    expect(await w.sql("select from day_colour")).toHaveLength(before);
    expect(await tellings()).toHaveLength(3);
  });
});
