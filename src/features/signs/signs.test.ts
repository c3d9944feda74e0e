import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

type Part = { card_id: string; part: string; words: string; card: string; given_how: string };

const partsSaid = (person: string) =>
  w.sql<Part>(
    `select card_id, part, words, card, given_how from sign_card_part
     where participant_id = $1 order by recorded_at, version_id`,
    [person],
  );

const newestPart = async (person: string): Promise<Part> => {
  const last = (await partsSaid(person)).at(-1);
  if (last === undefined) throw new Error("nothing was said");
  return last;
};

describe("カードを作る", () => {
  test("きょうからサインへ進み、問いは一つずつ。何も選ばれていない", async () => {
    expect((await w.as("aoki").get("/today")).text).toContain('href="/signs"');
    expect((await w.as("aoki").get("/signs")).text).toContain("まだ カードは ありません");
    const ask = (await w.as("aoki").get("/signs/kinds/care/new")).text;
    expect(ask).toContain("いま 1/3");
    expect(ask).toContain("こえが おおきく なる");
    expect(ask).not.toMatch(/<input[^>]* checked/);
    expect((await w.as("aoki").get("/signs/kinds/blue/new")).status).toBe(404);
  });

  test("サイン、自分ですること、してほしいことの順に残り、つぎの問いへ進む", async () => {
    const made = await w.as("aoki").post("/signs/kinds/care", { card: ["voice", "time"] });
    const { card_id: card } = await newestPart(w.id.aoki);
    expect(made.location).toBe(`/signs/cards/${card}/parts/coping`);
    const coping = await w.as("aoki").post(`/signs/cards/${card}/parts/coping`, {
      words: "みずを のむ\nろうかを あるく",
      card: "breathe",
    });
    expect(coping.location).toBe(`/signs/cards/${card}/parts/fromOthers`);
    const last = await w.as("aoki").post(`/signs/cards/${card}/parts/fromOthers`, {
      words: "そっと して おいて",
    });
    expect(last.location).toBe(`/signs/cards/${card}?kept=1`);
    const page = (await w.as("aoki").get(`/signs/cards/${card}`)).text;
    for (const words of ["ろうかを あるく", "そっと して おいて", "ゆっくり いきを する"]) {
      expect(page).toContain(words);
    }
  });

  test("「しないで ほしい こと」は、つらいサインだけが聞く", async () => {
    await w.as("ito").post("/signs/kinds/good", { card: "talk" });
    const { card_id: good } = await newestPart(w.id.ito);
    expect((await w.as("ito").get(`/signs/cards/${good}/parts/notThis`)).status).toBe(404);
    await w.as("ito").post("/signs/kinds/hard", { card: "tears" });
    const { card_id: hard } = await newestPart(w.id.ito);
    expect((await w.as("ito").get(`/signs/cards/${hard}/parts/notThis`)).text).toContain(
      "いま 4/4",
    );
  });

  test("あとで・わからない・こたえたくないは、何も残さずつぎへ", async () => {
    const { card_id: hard } = await newestPart(w.id.ito);
    const before = await partsSaid(w.id.ito);
    const skipped = await w
      .as("ito")
      .post(`/signs/cards/${hard}/parts/coping`, { skip: "unknown" });
    expect(skipped.location).toBe(`/signs/cards/${hard}/parts/fromOthers`);
    expect(await partsSaid(w.id.ito)).toEqual(before);
  });

  test("何もなければ聞き直す。ほかの問いの絵や、長すぎる言葉では残らず、書いたものは戻る", async () => {
    const before = (await partsSaid(w.id.aoki)).length;
    const empty = await w.as("aoki").post("/signs/kinds/care", { words: "　\n" });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("どれか 1つ えらんで ください。");
    const foreign = await w.as("aoki").post("/signs/kinds/care", { card: "house", words: "うみ" });
    expect(foreign.status).toBe(422);
    expect(foreign.text).toContain("うみ");
    const long = await w.as("aoki").post("/signs/kinds/care", { words: "あ".repeat(1001) });
    expect(long.status).toBe(422);
    expect(await partsSaid(w.id.aoki)).toHaveLength(before);
  });

  test("言いなおしても、前の言葉は一字も変わらず残る", async () => {
    await w.as("aoki").post("/signs/kinds/good", { words: "　よく わらう " });
    const { card_id: card } = await newestPart(w.id.aoki);
    await w.as("aoki").post(`/signs/cards/${card}/parts/sign`, { words: "うたう" });
    const said = (await partsSaid(w.id.aoki)).filter(({ card_id: id }) => id === card);
    expect(said.map(({ words }) => words)).toEqual(["　よく わらう ", "うたう"]);
    const page = (await w.as("aoki").get(`/signs/cards/${card}`)).text;
    expect(page.indexOf("うたう")).toBeLessThan(page.indexOf("まえの ことば"));
    expect(page.indexOf("まえの ことば")).toBeLessThan(page.indexOf("よく わらう"));
  });

  test("しまっても消えず、また出せる", async () => {
    const { card_id: card } = await newestPart(w.id.aoki);
    await w.as("aoki").post(`/signs/cards/${card}/rest`, { kind: "laidAside" });
    expect((await w.as("aoki").get("/signs")).text).toContain("しまった カード");
    await w.as("aoki").post(`/signs/cards/${card}/rest`, { kind: "takenUp" });
    expect((await w.as("aoki").get("/signs")).text).not.toContain("しまった カード");
  });

  test("書いてもらったときは、手伝った人の名が残る", async () => {
    await w.as("ueda").post("/help/beside", { how: "typed_for", helper: w.id.ohno });
    await w.as("ueda").post("/signs/kinds/care", { words: "黙りがちになる" });
    expect(await newestPart(w.id.ueda)).toMatchObject({ given_how: "typed_for" });
    const { card_id: card } = await newestPart(w.id.ueda);
    expect((await w.as("ueda").get(`/signs/cards/${card}`)).text).toContain("大野みほ");
  });

  test("二度押しても一つ", async () => {
    const before = (await partsSaid(w.id.aoki)).length;
    const _once = newId();
    const places = new Set<string | null>();
    for (let press = 0; press < 2; press++) {
      const answer = await w.as("aoki").post("/signs/kinds/good", { card: "walk", _once });
      places.add(answer.location);
    }
    expect(places.size).toBe(1);
    expect(await partsSaid(w.id.aoki)).toHaveLength(before + 1);
  });
});

describe("写真は、カードと同じだけ見える", () => {
  test("本人には見え、見せていない職員にはない。見せると見え、やめるとまたない", async () => {
    const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } });
    const form = new FormData();
    form.set("photo", new File([new Uint8Array(await drawn.jpeg().toBuffer())], "顔.jpg"));
    await w.as("ueda").post("/signs/kinds/care", form);
    const [{ photo_id: photo, card_id: card } = { photo_id: "", card_id: "" }] = await w.sql<{
      photo_id: string;
      card_id: string;
    }>("select photo_id, card_id from sign_card_part where photo_id is not null");
    const path = `/attachments/${photo}`;
    expect((await w.as("ueda").get(path)).status).toBe(200);
    for (const who of ["ohno", "morita", "ito", "kato"] as const) {
      expect((await w.as(who).get(path)).status, who).toBe(404);
    }
    await w.as("ueda").post("/signs/shares", { what: card, with: w.id.ohno, until: "untilEnded" });
    expect((await w.as("ohno").get(path)).status).toBe(200);
    expect((await w.as("hayashi").get(path)).status).toBe(404);
    const [{ share_id: share } = { share_id: "" }] = await w.sql<{ share_id: string }>(
      "select share_id from sign_share",
    );
    await w.as("ueda").post(`/signs/shares/${share}/end`);
    expect((await w.as("ohno").get(path)).status).toBe(404);
  });
});

describe("つらいときのカード", () => {
  test("何もなくても、することと近くの人を言う", async () => {
    const { text } = await w.as("ueda").get("/signs/crisis");
    expect(text).toContain("近くの人に声をかけてください");
    expect(text).toContain("ゆっくり息をする");
  });

  test("電話番号は本人も職員も足せて、しまえる。事業所の番号も出る", async () => {
    await w.as("aoki").post("/signs/contacts", { name: "あに", phone: "０９０−１２３４−５６７８" });
    await w.as("hayashi").post(`/people/${w.id.aoki}/crisis-contacts`, {
      name: "相談支援 山本",
      phone: "03-1234-5678",
    });
    await w.sql("update office set phone = '045-111-2222' where office_id = $1", [w.id.hidamari]);
    const { text } = await w.as("aoki").get("/signs/crisis");
    expect(text).toContain('href="tel:09012345678"');
    expect(text).toContain('href="tel:0312345678"');
    expect(text).toContain('href="tel:0451112222"');
    const bad = await w.as("aoki").post("/signs/contacts", { name: "あね", phone: "あとで" });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain("あね");
    const [{ contact_id: first } = { contact_id: "" }] = await w.sql<{ contact_id: string }>(
      "select contact_id from crisis_contact order by recorded_at limit 1",
    );
    await w.as("aoki").post(`/signs/contacts/${first}/end`);
    expect((await w.as("aoki").get("/signs/crisis")).text).not.toContain("あに");
  });

  test("職員には、自分が入れた番号だけが見える", async () => {
    await w.as("aoki").post("/signs/contacts", { name: "あねさん", phone: "0901" });
    const mine = (await w.as("hayashi").get(`/people/${w.id.aoki}/signs`)).text;
    expect(mine).toContain("相談支援 山本");
    expect(mine).not.toContain("あねさん");
    expect((await w.as("ohno").get(`/people/${w.id.aoki}/signs`)).text).not.toContain("山本");
  });

  test("赤を選ぶと、まっすぐこのカードへ", async () => {
    const said = await w.as("ito").post("/signs/today", { colour: "hard" });
    expect(said.location).toBe("/signs/crisis");
    expect((await w.as("ito").get("/signs/crisis")).text).toContain("なみだが でる");
  });
});
