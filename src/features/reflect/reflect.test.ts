import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();
const path = `/reflect/${w.id.aokiToday}`;

type Answer = {
  question: string;
  mode: string;
  choice: string;
  words: string;
  attachment_id: string | null;
  given_how: string;
  helped_by: string | null;
};

const answersOf = (experience: string) =>
  w.sql<Answer>(
    `select a.question, a.mode, a.choice, a.words, a.attachment_id, a.given_how, a.helped_by
     from reflection_answer a join reflection r using (operator_id, office_id, reflection_id)
     where r.experience_id = $1 order by a.recorded_at, a.answer_id`,
    [experience],
  );

const newest = async (experience = w.id.aokiToday) => (await answersOf(experience)).at(-1);

const awaiting = () =>
  w.sql<{ participant_id: string; since: Date }>(
    "select participant_id, since from awaiting_reply",
  );

const json = { accept: "application/json" };

/** What a browser puts into the textarea: the character references read and the first line break dropped. */
function typedIn(html: string): string {
  const inside = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? "no textarea";
  const text = inside
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return text.startsWith("\n") ? text.slice(1) : text;
}

async function upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FormData> {
  const form = new FormData();
  form.set("words", "");
  form.set(name, new File([bytes], `${name}.bin`));
  return form;
}

const picture = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );

function voice(): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(2000);
  bytes.write("RIFF", 0);
  bytes.write("WAVEfmt ", 8);
  return new Uint8Array(bytes);
}

describe("はじめ", () => {
  test("ふりかえるものが一つなら、まっすぐ最初の問いへ", async () => {
    expect((await w.as("aoki").get("/reflect")).location).toBe(path);
    expect((await w.as("aoki").get(path)).location).toBe(`${path}/did`);
  });

  test("一つの画面に一つの問い。何も選ばれておらず、四つのやめかたがある", async () => {
    for (const [question, title, now] of [
      ["did", "なにを した？", "1/3"],
      ["felt", "どう おもった？", "2/3"],
      ["next", "つぎは どうする？", "3/3"],
    ]) {
      const { text } = await w.as("aoki").get(`${path}/${question}`);
      expect(text).toContain(title);
      expect(text).toContain(now);
      expect(text).not.toMatch(/<input[^>]* checked/);
      for (const way of ["あとで", "わからない", "こたえたくない", "やめる"]) {
        expect(text).toContain(way);
      }
    }
  });

  test("したことのカードには、その仕事の手順がある", async () => {
    const { text } = await w.as("aoki").get(`${path}/did`);
    expect(text).toContain(w.stepId("boxes", 2));
    expect(text).toContain("せんで おる");
  });

  test("ない問いは見つからない", async () => {
    expect((await w.as("aoki").get(`${path}/why`)).status).toBe(404);
    expect((await w.as("aoki").post(`${path}/why`, { words: "あ" })).status).toBe(404);
  });
});

describe("言葉", () => {
  const hard = [
    "きょうは たのしかった",
    "  𠮷野家の 箱📦👩🏽‍🔧 を 髙橋さんと　折った  ",
    "\n\n先に 改行が 二つ",
    "タブ\tと\n改行\n\n",
    "é と é、ﾊﾝｶｸ、①㈱♨、‮右から",
    "<b>&amp; \"かっこ\" 'いい' </textarea>",
  ];

  test.each(hard)("一文字も変えない: %j", async (words) => {
    await w.as("aoki").post(`${path}/did`, { words });
    expect((await newest())?.words).toBe(words);
    const { text } = await w.as("aoki").get(`${path}/did`);
    expect(typedIn(text)).toBe(words);
  });

  test("改行の種類とNULだけをそろえる", async () => {
    await w.as("aoki").post(`${path}/did`, { words: "一\r\n二\0三" });
    expect((await newest())?.words).toBe("一\n二三");
  });

  test("同じものを送り直しても増えない。変えると、前のものも残る", async () => {
    const before = (await answersOf(w.id.aokiToday)).length;
    await w.as("aoki").post(`${path}/did`, { words: "一\n二三" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before);
    await w.as("aoki").post(`${path}/did`, { words: "" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before + 1);
    expect((await newest())?.words).toBe("");
  });

  test("長すぎるときは、書いたものを残したまま、わけを言う", async () => {
    const words = "あ".repeat(4001);
    const before = (await answersOf(w.id.aokiToday)).length;
    const answer = await w.as("aoki").post(`${path}/did`, { words, card: "rest", cards: "shown" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("もうすこし みじかく");
    expect(typedIn(answer.text)).toBe(words);
    expect(answer.text).toMatch(/value="rest" checked/);
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before);
  });
});

describe("顔・カード・写真・声", () => {
  test("つぎへ進む。戻ると、選んだものが見える", async () => {
    const answer = await w.as("aoki").post(`${path}/felt`, { face: "good", words: "", go: "next" });
    expect(answer.location).toBe(`${path}/next`);
    expect((await w.as("aoki").get(`${path}/felt`)).text).toMatch(/value="good" checked/);
  });

  test("カードはいくつでも選べて、取り消せる", async () => {
    const chosen = [w.stepId("boxes", 1), "helping"];
    await w.as("aoki").post(`${path}/did`, { card: chosen, cards: "shown", words: "" });
    expect(await newest()).toMatchObject({ mode: "card", choice: chosen.join(" ") });
    await w.as("aoki").post(`${path}/did`, { cards: "shown", words: "" });
    expect(await newest()).toMatchObject({ mode: "card", choice: "" });
  });

  test("写真はその人のものとして残り、本人は見られ、ほかの人は見られない", async () => {
    const form = await upload("photo", await picture("#7a9"));
    expect((await w.as("aoki").post(`${path}/next`, form)).status).toBe(303);
    const kept = await newest();
    expect(kept).toMatchObject({ question: "next", mode: "photo" });
    const place = `/attachments/${kept?.attachment_id}`;
    expect((await w.as("aoki").get(`${path}/next`)).text).toContain(place);
    expect((await w.as("aoki").get(place)).status).toBe(200);
    expect((await w.as("ito").get(place)).status).toBe(404);
    expect((await w.as("kato").get(place)).status).toBe(404);
  });

  test("同じ写真を送り直しても増えない。取り下げられる", async () => {
    const before = (await answersOf(w.id.aokiToday)).length;
    await w.as("aoki").post(`${path}/next`, await upload("photo", await picture("#7a9")));
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before);
    await w.as("aoki").post(`${path}/next`, { takeBack: "photo", words: "" });
    expect(await newest()).toMatchObject({ mode: "photo", attachment_id: null });
  });

  test("声も残る", async () => {
    await w.as("aoki").post(`${path}/next`, await upload("voice", voice()));
    expect(await newest()).toMatchObject({ mode: "voice" });
    expect((await w.as("aoki").get(`${path}/next`)).text).toContain("<audio");
  });

  test("写真でないものは、わけを言って受け取らない。いっしょに書いた言葉は消えない", async () => {
    const form = await upload("photo", new TextEncoder().encode("<svg onload=alert(1)>"));
    form.set("words", "しゃしんと いっしょ");
    const answer = await w.as("aoki").post(`${path}/next`, form);
    expect(answer.status).toBe(422);
    expect(typedIn(answer.text)).toBe("しゃしんと いっしょ");
    expect((await newest())?.words).not.toBe("しゃしんと いっしょ");
  });

  test("自動の保存には、短い返事だけを返す", async () => {
    const kept = await w.as("aoki").post(`${path}/did`, { words: "じどう" }, json);
    expect(kept.status).toBe(200);
    expect(JSON.parse(kept.text)).toMatchObject({ saved: true });
    const refused = await w.as("aoki").post(`${path}/did`, { words: "あ".repeat(4001) }, json);
    expect(refused.status).toBe(422);
    expect(JSON.parse(refused.text)).toMatchObject({ saved: false });
  });
});

describe("答えないことと、つづき", () => {
  const ito = `/reflect/${w.id.itoToday}`;

  test("「あとで」は、つぎへ進み、あとでその問いへ戻る", async () => {
    const answer = await w.as("ito").post(`${ito}/did`, { words: "", skip: "later" });
    expect(answer.location).toBe(`${ito}/felt`);
    await w.as("ito").post(`${ito}/felt`, { face: "ordinary", words: "", go: "next" });
    await w.as("ito").post(`${ito}/next`, { words: "", skip: "unknown" });
    expect((await w.as("ito").get(ito)).location).toBe(`${ito}/did`);
  });

  test("「こたえたくない」は答えで、おわりのページにそのまま出る", async () => {
    await w.as("ito").post(`${ito}/did`, { words: "", skip: "noAnswer" });
    expect((await w.as("ito").get(ito)).location).toBe(`${ito}/end`);
    const { text } = await w.as("ito").get(`${ito}/end`);
    expect(text).toContain("こたえたくない");
    expect(text).toContain("わからない");
    expect(text).toContain("ふつう");
  });

  test("同じ「あとで」を二回おしても一つ", async () => {
    const before = (await answersOf(w.id.itoToday)).length;
    await w.as("ito").post(`${ito}/did`, { words: "", skip: "noAnswer" });
    expect(await answersOf(w.id.itoToday)).toHaveLength(before);
  });
});

describe("つたえる", () => {
  test("何も書いていなければ、まだ伝えられない", async () => {
    expect((await w.as("ueda").post(`/reflect/${w.id.uedaToday}/telling`)).status).toBe(422);
  });

  test("伝えるまでは待つ人に入らず、伝えると入る。二回おしても一度", async () => {
    expect(await awaiting()).toEqual([]);
    const form = { _once: newId() };
    const answers = await Promise.all([
      w.as("aoki").post(`${path}/telling`, form),
      w.as("aoki").post(`${path}/telling`, form),
      w.as("aoki").post(`${path}/telling`),
    ]);
    expect(answers.map((answer) => answer.location)).toEqual(
      Array.from({ length: 3 }, () => `${path}/end`),
    );
    expect(await awaiting()).toEqual([
      { participant_id: w.id.aoki, since: new Date("2026-11-20T09:00:00+09:00") },
    ]);
    expect((await w.as("aoki").get(path)).location).toBe(`${path}/end`);
    expect((await w.as("aoki").get(`${path}/end`)).text).toContain("つたえました");
  });

  test("伝えたものは、ふりかえるものの一覧から消える", async () => {
    expect((await w.as("aoki").get("/reflect")).text).toContain(
      "いまは ふりかえる ものが ありません",
    );
  });

  test("伝えたあとも書き足せて、前のものは残る", async () => {
    const before = (await answersOf(w.id.aokiToday)).length;
    await w.as("aoki").post(`${path}/did`, { words: "あとから おもいだした" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before + 1);
  });
});

describe("だれが書いたか", () => {
  test("そばの人を言ったあとは、その人の名といっしょに残る", async () => {
    await w.as("ueda").post("/help/beside", { how: "typed_for", helper: w.id.ohno });
    await w.as("ueda").post(`/reflect/${w.id.uedaToday}/did`, { words: "代わりに書いてもらった" });
    expect(await newest(w.id.uedaToday)).toMatchObject({
      given_how: "typed_for",
      helped_by: w.id.ohno,
    });
  });

  test("自分で書いた言葉は、代わりに書かれた言葉で置きかわらない", async () => {
    await w.as("ueda").post("/help/beside", { how: "alone" });
    await w.as("ueda").post(`/reflect/${w.id.uedaToday}/did`, { words: "自分の言葉" });
    await w.as("ohno").post(`/experiences/${w.id.uedaToday}/reflection`, {
      given_how: "typed_for",
      words_did: "職員が聞き取った言葉",
    });
    const mine = await w.as("ueda").get(`/reflect/${w.id.uedaToday}/did`);
    expect(typedIn(mine.text)).toBe("自分の言葉");
    const end = (await w.as("ueda").get(`/reflect/${w.id.uedaToday}/end`)).text;
    expect(end).toContain("自分の言葉");
    expect(end).toContain("職員が聞き取った言葉");
    expect(end).toContain("書いてもらった（大野みほ）");
  });
});

describe("職員が代わりに書く", () => {
  const forUeda = `/experiences/${w.id.uedaToday}/reflection`;

  test("だれがどうやって書いたかを言わないと受け取らず、書いたものは残る", async () => {
    const answer = await w.as("ohno").post(forUeda, { words_next: "つぎは いっしょに" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("つぎは いっしょに");
    expect(answer.text).toContain("エラー：");
  });

  test("ようすから受け取ったことは、そう書かれて残る。本人に代わって伝えられる", async () => {
    const answer = await w.as("ohno").post(forUeda, {
      given_how: "interpreted",
      face_felt: "hard",
      tell: "yes",
    });
    expect(answer.status).toBe(303);
    expect(await newest(w.id.uedaToday)).toMatchObject({
      mode: "face",
      choice: "hard",
      given_how: "interpreted",
      helped_by: w.id.ohno,
    });
    expect((await w.as("ohno").get(forUeda)).text).toContain(
      "ようすから受け取ってもらった（大野みほ）",
    );
    expect((await awaiting()).map((row) => row.participant_id)).toContain(w.id.ueda);
  });

  test("顔のすいそくは、本人の画面では選ばれていない", async () => {
    const { text } = await w.as("ueda").get(`/reflect/${w.id.uedaToday}/felt`);
    expect(text).not.toMatch(/<input[^>]* checked/);
  });

  test("見た人は監査記録に残る", async () => {
    const seen = await w.sql(
      "select actor_id from audit_entry where action = 'reflection.viewed' and participant_id = $1",
      [w.id.ueda],
    );
    expect(seen).toContainEqual({ actor_id: w.id.ohno });
  });

  test("ほかの事業所の職員と、本人は開けない", async () => {
    for (const person of ["kato", "miura"] as const) {
      expect((await w.as(person).get(forUeda)).status).toBe(404);
      const sent = { given_how: "interpreted", words_did: "x" };
      expect((await w.as(person).post(forUeda, sent)).status).toBe(404);
    }
    expect((await w.as("ueda").get(forUeda)).status).toBe(403);
  });
});

describe("ほかの人のもの", () => {
  test.each(["itoToday", "kimuraToday", "satoToday"] as const)("%s は見つからない", async (key) => {
    const other = `/reflect/${w.id[key]}`;
    for (const place of [other, `${other}/did`, `${other}/end`]) {
      expect((await w.as("aoki").get(place)).status).toBe(404);
    }
    const before = (await answersOf(w.id[key])).length;
    expect((await w.as("aoki").post(`${other}/did`, { words: "あ" })).status).toBe(404);
    expect((await w.as("aoki").post(`${other}/telling`)).status).toBe(404);
    expect(await answersOf(w.id[key])).toHaveLength(before);
  });

  test("サインインが切れても、書いたものは送り直せる", async () => {
    const answer = await w.visitor().post(`${path}/did`, { words: "だいじな ことば" });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("だいじな ことば");
  });

  test("先の日はまだふりかえらない", async () => {
    const id = newId();
    await w.sql(
      `insert into experience select operator_id, office_id, $1, participant_id, '2026-11-24',
         period, kind, programme_id, programme_version, legal_class, place, recorded_by
       from experience where experience_id = $2`,
      [id, w.id.aokiToday],
    );
    expect((await w.as("aoki").get(`/reflect/${id}/did`)).status).toBe(404);
  });
});
