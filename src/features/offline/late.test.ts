import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";
import { ownerMark } from "../../http/owner-mark.ts";

const w = await world();
const reflect = `/reflect/${w.id.aokiToday}`;
const hoursAgo = (hours: number) => ({ "ippo-waited": String(hours * 3600) });

const count = async (table: "reflection_answer" | "step_mark" | "day_colour") =>
  (await w.sql(`select from ${table}`)).length;

/** As if everything so far had come this much earlier. */
const letPass = (hours: number) =>
  w.sql(
    `update reflection_answer set recorded_at = recorded_at - make_interval(hours => $1),
           given_at = given_at - make_interval(hours => $1)`,
    [hours],
  );

describe("つながらないあいだに書いたものが、あとから届く", () => {
  test("二つとも残り、本人にも職員にも、いつ書いたかと並んで見える", async () => {
    await w.as("aoki").post(`${reflect}/did`, { words: "いえから かいた" });
    await letPass(3);
    await w.as("aoki").post(`${reflect}/did`, { words: "バスで かいた" }, hoursAgo(6));
    const own = (await w.as("aoki").get(`${reflect}/end`)).text;
    expect(own).toContain("いえから かいた");
    expect(own).toContain("バスで かいた");
    expect(own).toContain("おなじ ころに 2つ かきました");
    await w.as("aoki").post(`${reflect}/telling`);
    const staff = (await w.as("ohno").get(`/people/${w.id.aoki}`)).text;
    expect(staff).toContain("いえから かいた");
    expect(staff).toContain("バスで かいた");
    expect(staff).toContain("同じころに二つ書きました");
  });

  test("前に書いたものは、あとに書いたものの上に立たない", async () => {
    const { text } = await w.as("aoki").get(`${reflect}/did`);
    expect(text).toMatch(/<textarea[^>]*>\s*いえから かいた/);
  });

  test("両方を見てから書きなおすと、新しいものだけになる。前のものも残っている", async () => {
    await letPass(1);
    await w.as("aoki").post(`${reflect}/did`, { words: "二つとも ほんとう" });
    const { text } = await w.as("aoki").get(`${reflect}/end`);
    expect(text).toContain("二つとも ほんとう");
    expect(text).not.toContain("バスで かいた");
    expect(await count("reflection_answer")).toBe(3);
  });

  test("しるしは、つけた順が今になる", async () => {
    const step = `/today/${w.id.itoToday}/steps/1`;
    await w.as("ito").post(step, { level: "I" });
    await w.as("ito").post(step, { level: "P" }, hoursAgo(2));
    const { text } = await w.as("ito").get(step);
    expect(text).toMatch(/picture-card before"[^>]*value="I"/);
    expect(await count("step_mark")).toBe(2);
  });

  test("たがいに知らない二つのしるしは、いつかと並んで両方見え、つけなおすと一つになる", async () => {
    const work = `/today/${w.id.itoToday}`;
    const met = "おなじ ころに 2つ えらびました";
    const { text } = await w.as("ito").get(`${work}/steps/1`);
    expect(text).toContain(met);
    expect(text).toMatch(/いっしょに <small>\d+月\d+日[^<]*<\/small><\/li><li>ひとりで <small>/);
    expect(text.match(/picture-card before/g)).toHaveLength(2);
    expect((await w.as("ito").get(work)).text).toContain("いっしょに・ひとりで");
    expect((await w.as("ito").get(`${work}/steps/2`)).text).not.toContain(met);
    await w.sql(
      `update step_mark set recorded_at = recorded_at - interval '1 hour',
         given_at = given_at - interval '1 hour'`,
    );
    await w.as("ito").post(`${work}/steps/1`, { level: "V" });
    const { text: after } = await w.as("ito").get(`${work}/steps/1`);
    expect(after).not.toContain(met);
    expect(after.match(/picture-card before/g)).toHaveLength(1);
    expect(await count("step_mark"), "前のものも残っている").toBe(3);
  });

  test("きのう えらんだ色は、きのうの色", async () => {
    await w.as("ito").post("/signs/today", { colour: "care" }, hoursAgo(20));
    const [said] = await w.sql<{ occurred_on: string; late: boolean }>(
      "select occurred_on::text, given_at is not null as late from day_colour",
    );
    expect(said).toEqual({ occurred_on: "2026-11-19", late: true });
    expect((await w.as("ito").get("/today")).text).not.toContain("care before");
  });

  test("きのう のこした できたは、きのうの できた", async () => {
    await w.as("ito").post("/successes", { card: "alone" }, hoursAgo(20));
    const [kept] = await w.sql<{ day: string }>("select occurred_on::text as day from success");
    expect(kept?.day).toBe("2026-11-19");
  });

  test("信じられない待ち時間は、届いた時刻として残し、言葉は落とさない", async () => {
    for (const waited of ["-1", "99999999", "きのう"]) {
      const header = { "ippo-waited": encodeURIComponent(waited) };
      await w.as("ueda").post(`/reflect/${w.id.uedaToday}/did`, { words: waited }, header);
    }
    const rows = await w.sql(
      "select words from reflection_answer where participant_id = $1 and given_at is null",
      [w.id.ueda],
    );
    expect(rows).toHaveLength(3);
  });
});

describe("ひとつの機械に ふたり", () => {
  const ofAoki = ownerMark({ kind: "participant", participantId: w.id.aoki } as never);

  test("前の人の書いたものは、今の人のものとして受けとらない", async () => {
    const before = await count("reflection_answer");
    const form = { words: "あおきの ことば", _owner: ofAoki, _once: newId() };
    const answer = await w
      .as("ito")
      .post(`/reflect/${w.id.itoToday}/did`, form, { accept: "application/json" });
    expect(answer.status).toBe(401);
    expect((await w.as("ohno").post(`${reflect}/did`, form)).status).toBe(401);
    expect(await count("reflection_answer")).toBe(before);
    expect((await w.as("aoki").post(`${reflect}/did`, form)).status).toBe(303);
  });

  test("しまっておく鍵は、本人にだけ、いつも同じものを渡す", async () => {
    const pack = async (who: "aoki" | "ito" | "kimura") =>
      JSON.parse((await w.as(who).get("/today/pack")).text) as {
        owner: string;
        key: string;
        pages: string[];
      };
    const [aoki, again, ito, kimura] = [
      await pack("aoki"),
      await pack("aoki"),
      await pack("ito"),
      await pack("kimura"),
    ];
    expect(again.key).toBe(aoki.key);
    expect(new Set([aoki.key, ito.key, kimura.key]).size).toBe(3);
    expect(Buffer.from(aoki.key, "base64")).toHaveLength(32);
    expect(aoki.owner).toBe(ofAoki);
    expect(aoki.pages[0], "何よりも先に").toBe("/signs/crisis");
    expect(aoki.pages.join(" ")).not.toContain(w.id.itoToday);
    expect(JSON.stringify(aoki)).not.toContain(w.id.aoki);
    for (const path of aoki.pages) {
      expect([200, 303], path).toContain((await w.as("aoki").get(path)).status);
    }
    expect((await w.as("ohno").get("/today/pack")).status).toBe(403);
    expect((await w.visitor().get("/today/pack")).status).toBe(303);
  });

  test("だれのページかは、本人のページの答えにだけ付く", async () => {
    expect((await w.as("aoki").get("/today")).headers.get("ippo-owner")).toBe(ofAoki);
    expect((await w.as("ohno").get("/board")).headers.get("ippo-owner")).toBeNull();
    expect((await w.visitor().get("/left")).headers.get("ippo-owner")).toBeNull();
  });

  test("しまう係のいない機械は、出るときに中をすべて空にする", async () => {
    const header = async (headers: Record<string, string>) =>
      (await w.visitor().post("/sign-out", {}, headers)).headers.get("clear-site-data");
    expect(await header({})).toBe('"cache", "storage"');
    expect(await header({ "ippo-keep": "queue" })).toBe('"cache"');
  });
});
