import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

type Note = {
  note_id: string;
  words: string;
  card: string;
  photo_id: string | null;
  given_how: string;
  helped_by: string | null;
  occurred_on: string;
  given_at: Date | null;
};

const notesOf = (person: string) =>
  w.sql<Note>("select * from own_note where participant_id = $1 order by recorded_at, note_id", [
    person,
  ]);

const newest = async (person: string): Promise<Note> => {
  const last = (await notesOf(person)).at(-1);
  if (last === undefined) throw new Error("nothing was written");
  return last;
};

async function picture(): Promise<File> {
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } });
  return new File([new Uint8Array(await drawn.jpeg().toBuffer())], "a.jpg");
}

describe("本人が書く", () => {
  test("きょうから一度、ひとにきくから一度で届く。何も選ばれていない", async () => {
    expect((await w.as("aoki").get("/today")).text).toContain('href="/notes"');
    expect((await w.as("aoki").get("/help")).text).toContain('href="/notes/new"');
    expect((await w.as("aoki").get("/notes")).text).toContain("まだ メモは ありません");
    const { text } = await w.as("aoki").get("/notes/new");
    expect(text).not.toContain(" checked");
    expect(text).toMatch(/だれに みせる？[\s\S]*わたしだけ[\s\S]*しえんいんに みせる/);
  });

  test.each(["  かさを もって いく\n", "𠮷野さんへ 📦 <b>&amp;", "é と é"])(
    "言葉は一文字も変えない: %j",
    async (words) => {
      const answer = await w.as("aoki").post("/notes", { words, for: "me" });
      expect(answer.leadsTo).toBe("/notes?kept=me");
      expect(await newest(w.id.aoki)).toMatchObject({
        words,
        given_how: "alone",
        occurred_on: "2026-11-20",
        given_at: null,
      });
    },
  );

  test("絵だけでも、写真だけでも残せて、新しいものが上にある", async () => {
    await w.as("aoki").post("/notes", { card: ["idea", "box"], for: "me" });
    const form = new FormData();
    form.set("photo", await picture());
    await w.as("aoki").post("/notes", form);
    const { text } = await w.as("aoki").get("/notes");
    const { photo_id: photo } = await newest(w.id.aoki);
    expect(text.indexOf(`/attachments/${photo}`)).toBeLessThan(text.indexOf("もって いく もの"));
    expect(text.indexOf("もって いく もの")).toBeLessThan(text.indexOf("かさを もって いく"));
  });

  test("何もなければ聞き直し、知らない絵では残らず、書いたものは戻る", async () => {
    const before = (await notesOf(w.id.aoki)).length;
    const empty = await w.as("aoki").post("/notes", { words: "　\n", for: "staff" });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("どれか 1つ えらんで ください。");
    const foreign = await w.as("aoki").post("/notes", { card: "house", words: "うみ" });
    expect(foreign.status).toBe(422);
    expect(foreign.text).toContain("うみ</textarea>");
    expect(await notesOf(w.id.aoki)).toHaveLength(before);
  });

  test("二度押しても一つ。もとに もどすと、だれにも見えない", async () => {
    const before = (await notesOf(w.id.aoki)).length;
    const _once = newId();
    const sent = { words: "まちがえて かいた", for: "staff", _once };
    const first = await w.as("aoki").post("/notes", sent);
    await w.as("aoki").post("/notes", sent);
    expect(await notesOf(w.id.aoki)).toHaveLength(before + 1);
    const page = (await w.as("aoki").get(first.location ?? "")).text;
    const undo = /action="(\/me\/taken-back\/note\/[0-9a-f-]+)"/.exec(page)?.[1] ?? "";
    const back = await w.as("aoki").post(undo, { back: "/notes" });
    expect((await w.as("aoki").get(back.location ?? "")).text).not.toContain("まちがえて");
    expect((await w.as("ohno").get(`/people/${w.id.aoki}/own-notes`)).text).not.toContain("まちが");
  });

  test("しまっても消えず、また出せる", async () => {
    await w.as("ito").post("/notes", { words: "でんちを かう" });
    const { note_id: note } = await newest(w.id.ito);
    await w.as("ito").post(`/notes/${note}/rest`, { kind: "laidAside" });
    expect((await w.as("ito").get("/notes")).text).toMatch(/しまった メモ[\s\S]*でんちを かう/);
    await w.as("ito").post(`/notes/${note}/rest`, { kind: "takenUp" });
    expect((await w.as("ito").get("/notes")).text).not.toContain("しまった メモ");
  });

  test("20より多いと、前のページへ続く", async () => {
    for (let count = 1; count <= 21; count++) {
      await w.as("ueda").post("/notes", { words: `メモ ${count}。` });
    }
    const first = (await w.as("ueda").get("/notes")).text;
    expect(first).toContain("メモ 21。");
    expect(first).not.toContain("メモ 1。");
    const older = /href="(\/notes\?before=[^"]+)"/.exec(first)?.[1] ?? "";
    const second = (await w.as("ueda").get(older)).text;
    expect(second).toContain("メモ 1。");
    expect(second).not.toContain("メモ 2。");
  });
});

describe("職員が本人に代わって書く", () => {
  const path = `/people/${w.id.ueda}/own-notes`;

  test("どう書いたか、だれのためかを、はじめから選ばない", async () => {
    expect((await w.as("ohno").get(path)).text).not.toContain(" checked");
    const refused = await w.as("ohno").post(path, { words: "きゅうけいを ふやしたい" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("きゅうけいを ふやしたい</textarea>");
  });

  test("本人にも職員にも見え、書いた人の名が残る", async () => {
    const sent = { words: "休けいを ふやしたい", given_how: "typed_for", for: "staff" };
    expect((await w.as("ohno").post(path, sent)).status).toBe(303);
    expect(await newest(w.id.ueda)).toMatchObject({
      given_how: "typed_for",
      helped_by: w.id.ohno,
    });
    for (const who of ["ohno", "hayashi", "ishii"] as const) {
      expect((await w.as(who).get(path)).text).toContain("休けいを ふやしたい");
    }
    const mine = (await w.as("ueda").get("/notes")).text;
    expect(mine).toContain("書いてもらった（大野みほ）");
  });

  test("本人だけのメモなら、書いた人にも、もう見えない", async () => {
    const sent = { words: "ひみつの ねがい", given_how: "typed_for", for: "me" };
    await w.as("ohno").post(path, sent);
    expect((await w.as("ohno").get(path)).text).not.toContain("ひみつの ねがい");
    expect((await w.as("ueda").get("/notes")).text).toContain("ひみつの ねがい");
  });
});
