import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { answersOf as answersIn, typedIn } from "./reflect.fixtures.ts";

const w = await world();
const path = `/reflect/${w.id.aokiToday}`;

const answersOf = (experience: string) => answersIn(w, experience);

const newest = async (experience = w.id.aokiToday) => (await answersOf(experience)).at(-1);

const json = { accept: "application/json" };

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
