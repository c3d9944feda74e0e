import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { voiceFile } from "../../../tests/e2e/files.ts";
import { world } from "../../../tests/world/world.ts";

const w = await world();

type Said = {
  hope_id: string;
  words: string;
  card: string;
  photo_id: string | null;
  voice_id: string | null;
};

const versions = () =>
  w.sql<Said>(
    "select * from hope_version where participant_id = $1 order by recorded_at, version_id",
    [w.id.aoki],
  );

async function picture(background: string): Promise<File> {
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background } });
  return new File([new Uint8Array(await drawn.jpeg().toBuffer())], "a.jpg");
}

const [first] = await (async () => {
  const form = new FormData();
  form.set("photo", await picture("#7a9"));
  form.set("card", "sport");
  form.set("words", "\n うみで <あそびたい> ");
  await w.as("aoki").post("/hopes/areas/joy", form);
  return versions();
})();
if (first === undefined) throw new Error("nothing was said");
const path = `/hopes/${first.hope_id}`;

const again = (form: Record<string, string | readonly string[]>) =>
  w.as("aoki").post(`${path}/versions`, form);

describe("言いなおす", () => {
  test("前に言ったものが、そのまま用意されている", async () => {
    const { html } = await w.as("aoki").get(`${path}/again`);
    expect(html).toContain("\n\n うみで &lt;あそびたい> </textarea>");
    expect(html).toMatch(/value="sport" checked/);
    expect(html.match(/まえに えらんだ/g)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`name="photoBefore" value="${first.photo_id}" checked`));
    expect(html).toContain("もとの しゃしんを つかう");
    expect(html).not.toContain("もとの こえを つかう");
  });

  test("そのまま のこしても、同じ版は増えない", async () => {
    const same = { words: first.words, card: "sport", photoBefore: first.photo_id ?? "" };
    expect((await again(same)).location).toBe(`${path}?kept=said`);
    expect(await versions()).toHaveLength(1);
  });

  test("言葉だけ変えると、写真と絵は もとのまま。前の版も のこる", async () => {
    await again({ words: "やまで", card: "sport", photoBefore: first.photo_id ?? "" });
    expect(await versions()).toMatchObject([
      { words: first.words, photo_id: first.photo_id },
      { words: "やまで", card: "sport", photo_id: first.photo_id },
    ]);
  });

  test("とりのぞくと、いまの ねがいには ない。前の版の写真は のこる", async () => {
    await again({ words: "やまで", photoBefore: "" });
    const all = await versions();
    expect(all.at(-1)).toMatchObject({ card: "", photo_id: null });
    expect(all.at(0)?.photo_id).toBe(first.photo_id);
    expect((await w.as("aoki").get(`${path}/again`)).html).not.toContain("photoBefore");
  });

  test("新しい写真は、もとの写真に代わる", async () => {
    const form = new FormData();
    form.set("photo", await picture("#a33"));
    form.set("photoBefore", first.photo_id ?? "");
    expect((await w.as("aoki").post(`${path}/versions`, form)).status).toBe(303);
    const now = (await versions()).at(-1)?.photo_id;
    expect(now).not.toBeNull();
    expect(now).not.toBe(first.photo_id);
  });

  test("ここで言っていない写真は使えない。断られても、取りのぞいた しるしは のこる", async () => {
    const before = await versions();
    const answer = await again({ words: "やま", photoBefore: w.id.ito });
    expect(answer.status).toBe(422);
    const form = new FormData();
    form.set("photo", new File(["しゃしんでは ない"], "a.jpg"));
    form.set("photoBefore", "");
    form.set("words", "かわ");
    const refused = await w.as("aoki").post(`${path}/versions`, form);
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/name="photoBefore" value checked/);
    expect(refused.html).toContain("かわ</textarea>");
    expect(await versions()).toEqual(before);
  });
});

test("サインのカードの声も、言いなおすときに用意されていて、とりのぞける", async () => {
  const parts = () =>
    w.sql<{ card_id: string; words: string; voice_id: string | null }>(
      "select card_id, words, voice_id from sign_card_part order by recorded_at, version_id",
    );
  const form = new FormData();
  const { buffer, name, mimeType } = voiceFile();
  form.set("voice", new File([new Uint8Array(buffer)], name, { type: mimeType }));
  form.set("words", "だまる");
  await w.as("ito").post("/signs/kinds/care", form);
  const [said] = await parts();
  const part = `/signs/cards/${said?.card_id}/parts/sign`;
  const { html } = await w.as("ito").get(part);
  expect(html).toMatch(new RegExp(`name="voiceBefore" value="${said?.voice_id}" checked`));
  expect(html).toContain("だまる</textarea>");
  await w.as("ito").post(part, { words: "だまる", voiceBefore: said?.voice_id ?? "" });
  expect(await parts()).toHaveLength(1);
  await w.as("ito").post(part, { words: "だまる", voiceBefore: "" });
  expect((await parts()).map(({ voice_id: voice }) => voice)).toEqual([said?.voice_id, null]);
});

test("何も言わずに送ると、絵のところで聞き直す", async () => {
  const { text } = await w.as("aoki").post("/hopes/areas/joy", { words: " " });
  expect(text).toMatch(/id="f-card-problem"/);
});
