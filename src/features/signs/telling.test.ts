import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

const page = async (who: "aoki" | "ohno" | "hayashi" | "ishii" | "morita", path: string) =>
  (await w.as(who).get(path)).text;

const signsOfAoki = `/people/${w.id.aoki}/signs`;

const colours = () =>
  w.sql<{ colour_id: string; colour: string }>(
    "select colour_id, colour from day_colour where participant_id = $1 order by recorded_at",
    [w.id.aoki],
  );

const newest = async (table: string, column: string): Promise<string> => {
  const [row] = await w.sql<Record<string, string>>(
    `select ${column} from ${table} order by recorded_at desc, ${column} desc limit 1`,
  );
  return row?.[column] ?? "";
};

/** A session ends with its day, so the day of what was said is moved instead of the clock. */
const asIfSaid = (table: "day_colour" | "colour_telling", day: string) =>
  w.sql(`update ${table} set occurred_on = $1`, [day]);

await w.as("aoki").post("/signs/kinds/care", { words: "だまって しまう" });
const careCard = await newest("sign_card", "card_id");

describe("きょうの色", () => {
  test("きょうに三つ並び、何も選ばれていない。ひと押しで残り、自分の注意のカードが開く", async () => {
    const today = await page("aoki", "/today");
    expect(today.match(/name="colour"/g)).toHaveLength(3);
    expect(today).not.toContain("まえに えらんだ");
    const said = await w.as("aoki").post("/signs/today", { colour: "care" });
    expect(said.location).toBe("/signs/today");
    const mine = await page("aoki", "/signs/today");
    expect(mine).toContain("だまって しまう");
    expect(mine).toContain("だれに つたえる？");
    expect(mine).toContain("だれにも つたえない");
    expect(mine).not.toMatch(/<input[^>]* checked/);
    expect(await page("aoki", "/today")).toContain("まえに えらんだ");
  });

  test("同じ日に選びなおすと、どれも残る。同じ色の二度押しは一つ", async () => {
    await w.as("aoki").post("/signs/today", { colour: "care" });
    await w.as("aoki").post("/signs/today", { colour: "good" });
    await w.as("aoki").post("/signs/today", { colour: "care" });
    expect((await colours()).map(({ colour }) => colour)).toEqual(["care", "good", "care"]);
    expect((await w.as("aoki").post("/signs/today", { colour: "blue" })).status).toBe(422);
  });

  test("選んだだけでは、どの職員にも何も見えず、書いたことも分からない", async () => {
    const unlike = await page("ohno", `/people/${w.id.ito}/signs`);
    for (const who of ["ohno", "hayashi", "ishii", "morita"] as const) {
      const shown = await page(who, signsOfAoki);
      expect(shown).not.toContain("だまって");
      expect(shown).not.toContain("きいろ");
      expect(await page(who, "/board")).not.toContain("きょうの色を つたえた");
    }
    const about = (text: string) =>
      text.slice(text.indexOf("<main")).replaceAll(/[0-9a-f-]{36}/g, "");
    const mine = about(await page("ohno", signsOfAoki)).replaceAll("青木はると", "伊藤みお");
    expect(mine).toBe(about(unlike));
  });
});

describe("つたえる", () => {
  test("選んだ人のボードにすぐ出て、ほかの人には出ない。カードは、見せると言わなければ見えない", async () => {
    const path = "/signs/today/care/tellings";
    const told = await w.as("aoki").post(path, { staff: w.id.ohno, _once: newId() });
    expect(told.location).toBe("/signs/today?kept=told");
    const board = await page("ohno", "/board");
    expect(board).toContain("きょうの色を つたえた");
    expect(board).toContain("きいろ");
    expect(await page("hayashi", "/board")).not.toContain("きょうの色を つたえた");
    const shown = await page("ohno", signsOfAoki);
    expect(shown).toContain("きいろ");
    expect(shown).not.toContain("だまって");
    expect(await page("ishii", signsOfAoki)).not.toContain("きいろ");
  });

  test("同じ人に二度はつたえず、きょういない人やほかの事業所の人にはつたえられない", async () => {
    const path = "/signs/today/care/tellings";
    expect((await w.as("aoki").post(path, { staff: w.id.ohno })).status).toBe(422);
    expect((await w.as("aoki").post(path, { staff: w.id.kato })).status).toBe(422);
    expect(
      (await w.as("aoki").post("/signs/today/blue/tellings", { staff: w.id.ohno })).status,
    ).toBe(404);
  });

  test("やっぱりやめると、ボードからもページからも消え、つたえたことは残る", async () => {
    const telling = await newest("colour_telling", "telling_id");
    expect((await w.as("ito").post(`/signs/tellings/${telling}/withdrawal`)).status).toBe(404);
    const back = await w.as("aoki").post(`/signs/tellings/${telling}/withdrawal`);
    expect(back.location).toBe("/signs/today?kept=takenBack");
    await w.as("aoki").post(`/signs/tellings/${telling}/withdrawal`);
    expect(await page("ohno", "/board")).not.toContain("きょうの色を つたえた");
    expect(await page("ohno", signsOfAoki)).not.toContain("きいろ");
    expect(await w.sql("select 1 from colour_telling")).toHaveLength(1);
    expect(await w.sql("select 1 from colour_telling_end")).toHaveLength(1);
    const late = await w
      .as("ohno")
      .post(`/people/${w.id.aoki}/tellings/${telling}/adjustments`, { words: "午前だけにした" });
    expect(late.status).toBe(422);
  });

  test("カードもいっしょに見せると、その日だけ見える", async () => {
    await w.as("aoki").post("/signs/today/care/tellings", { staff: w.id.ohno, cards: "on" });
    expect(await page("ohno", signsOfAoki)).toContain("だまって しまう");
    await asIfSaid("colour_telling", "2026-11-19");
    const nextDay = await page("ohno", signsOfAoki);
    expect(nextDay).toContain("きいろ");
    expect(nextDay).not.toContain("だまって しまう");
    expect(await page("ohno", "/board")).not.toContain("きょうの色を つたえた");
    await asIfSaid("colour_telling", "2026-11-20");
  });
});

describe("変えたこと", () => {
  test("つたえてもらった人だけが書け、書くとボードから消え、本人に届く", async () => {
    const telling = await newest("colour_telling", "telling_id");
    const path = `/people/${w.id.aoki}/tellings/${telling}/adjustments`;
    expect((await w.as("hayashi").post(path, { words: "見ていた" })).status).toBe(404);
    expect((await w.as("ohno").post(path, { words: " " })).status).toBe(422);
    const kept = await w.as("ohno").post(path, { words: "箱折りを午前だけにした" });
    expect(kept.location).toBe(`${signsOfAoki}?kept=1`);
    expect(await page("ohno", "/board")).not.toContain("きょうの色を つたえた");
    expect(await page("aoki", "/today")).toContain("かえて もらった ことが あります");
    expect(await page("aoki", "/signs/helped")).toContain("箱折りを午前だけにした");
    expect(await page("hayashi", signsOfAoki)).not.toContain("箱折りを午前だけにした");
  });

  test("たすかったかは二人とも言え、自分が言うまで相手のは見えない", async () => {
    const adjustment = await newest("day_adjustment", "adjustment_id");
    const ofStaff = `/people/${w.id.aoki}/adjustments/${adjustment}/helped`;
    expect((await w.as("hayashi").post(ofStaff, { helped: "helped" })).status).toBe(404);
    await w.as("ohno").post(ofStaff, { helped: "helped" });
    const line = "しょくいん：たすかった";
    expect(await page("aoki", "/signs/helped")).not.toContain(line);
    const mine = `/signs/adjustments/${adjustment}/helped`;
    expect((await w.as("ito").post(mine, { helped: "helped" })).status).toBe(404);
    await w.as("aoki").post(mine, { helped: "noChange" });
    expect(await page("aoki", "/signs/helped")).toContain(line);
    expect(await page("ohno", signsOfAoki)).toContain("本人：かわらなかった");
    expect(await page("aoki", "/today")).not.toContain("かえて もらった ことが あります");
    await w.as("aoki").post(mine, { helped: "aLittle" });
    expect(await w.sql("select 1 from adjustment_rating where rater = 'self'")).toHaveLength(2);
  });
});

describe("見せる", () => {
  test("選んだ人にだけ、選んだ日まで見え、だれが みた？に残る", async () => {
    const ask = await page("aoki", `/signs/sharing/new?what=${careCard}`);
    expect(ask).not.toMatch(/<input[^>]* checked/);
    const shared = await w
      .as("aoki")
      .post("/signs/shares", { what: careCard, with: w.id.ishii, until: "week" });
    expect(shared.location).toBe("/signs/sharing?kept=shared");
    expect(await page("ishii", signsOfAoki)).toContain("だまって しまう");
    expect(await page("hayashi", signsOfAoki)).not.toContain("だまって しまう");
    expect(await page("morita", signsOfAoki)).not.toContain("だまって しまう");
    const looked = await page("aoki", "/me/looked");
    expect(looked).toMatch(/石井けん<\/strong>\s*サインの ページを みた/);
    const [row] = await w.sql("select until_on from sign_share");
    expect(row).toEqual({ until_on: "2026-11-26" });
    await w.sql("update sign_share set occurred_on = '2026-11-01', until_on = '2026-11-19'");
    expect(await page("ishii", signsOfAoki)).not.toContain("だまって しまう");
    expect(await page("aoki", "/signs/sharing")).toContain("だれにも みせて いません");
    await w.sql("update sign_share set until_on = '2026-11-20'");
    expect(await page("ishii", signsOfAoki)).toContain("だまって しまう");
  });

  test("やめると、そのときから見えない", async () => {
    const share = await newest("sign_share", "share_id");
    expect((await w.as("ito").post(`/signs/shares/${share}/end`)).status).toBe(404);
    await w.as("aoki").post(`/signs/shares/${share}/end`);
    expect(await page("ishii", signsOfAoki)).not.toContain("だまって しまう");
    expect(await page("aoki", "/signs/sharing")).toContain("だれにも みせて いません");
  });

  test("だれにも、何を、いつまで、を選ばなければ聞き直す。ほかの人のカードは見せられない", async () => {
    const nobody = await w.as("aoki").post("/signs/shares", { what: "cards", until: "week" });
    expect(nobody.status).toBe(422);
    expect(nobody.text).toContain("だれに みせるか えらんで ください");
    const nothing = await w.as("aoki").post("/signs/shares", { with: w.id.ohno });
    expect(nothing.status).toBe(422);
    expect((await w.as("aoki").get("/signs/sharing/new?what=cards&asked=1")).status).toBe(422);
    const strangers = `/signs/sharing/new?what=cards&with=${w.id.kato}`;
    expect(await page("aoki", strangers)).toContain("だれに みせますか");
    const foreign = { what: careCard, with: w.id.ohno, until: "week" };
    expect((await w.as("ito").post("/signs/shares", foreign)).status).toBe(422);
    const away = { what: "cards", with: w.id.kato, until: "week" };
    expect((await w.as("aoki").post("/signs/shares", away)).status).toBe(422);
  });

  test("支援員みんなに色を見せると、支援員には見え、ほかの事業所にはページもない", async () => {
    await w.as("aoki").post("/signs/shares", {
      what: "colours",
      with: "supporters",
      until: "untilEnded",
    });
    expect(await page("hayashi", signsOfAoki)).toContain("みどり");
    expect(await page("morita", signsOfAoki)).not.toContain("みどり");
    expect((await w.as("kato").get(signsOfAoki)).status).toBe(404);
    expect((await w.as("aoki").get(signsOfAoki)).status).toBe(403);
  });
});
