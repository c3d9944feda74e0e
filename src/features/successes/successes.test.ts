import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

type Kept = {
  success_id: string;
  words: string;
  card: string;
  kept_by: string;
  staff_id: string | null;
  given_how: string;
  helped_by: string | null;
  attachment_id: string | null;
  voice_id: string | null;
  experience_id: string | null;
  occurred_on: string;
};

const keptOf = (person: string) =>
  w.sql<Kept>("select * from success where participant_id = $1 order by recorded_at", [person]);

const newest = async (person: string): Promise<Kept | undefined> => (await keptOf(person)).at(-1);

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } })
    .jpeg()
    .toBuffer();

/** One second of silence as a WAVE file. */
function tone(): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(44 + 8000);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + 8000, 4);
  bytes.write("WAVEfmt ", 8);
  return new Uint8Array(bytes);
}

describe("本人が残す", () => {
  test("絵カードだけで残せる。何も選ばれていない", async () => {
    const form = await w.as("aoki").get("/successes/new");
    expect(form.status).toBe(200);
    expect(form.text).not.toContain("checked");
    const answer = await w.as("aoki").post("/successes", { card: "helping" });
    expect(answer.status).toBe(303);
    expect(answer.leadsTo).toBe("/successes");
    const page = await w.as("aoki").get("/successes");
    expect(page.text).toContain("てつだえた");
    expect(page.text).toContain("じぶんで のこした");
  });

  test("言葉は一文字も変えない", async () => {
    const words = " 𠮷野さんに ほめられた 😊\n\n  2つ おれた ";
    await w.as("aoki").post("/successes", { words });
    expect((await newest(w.id.aoki))?.words).toBe(words);
  });

  test("写真と声をいっしょに残せる", async () => {
    const form = new FormData();
    form.set("photo", new File([new Uint8Array(await picture())], "できた.jpg"));
    form.set("voice", new File([tone()], "voice.wav"));
    const answer = await w.as("aoki").post("/successes", form);
    expect(answer.status).toBe(303);
    const kept = await newest(w.id.aoki);
    const page = await w.as("aoki").get("/successes");
    expect(page.text).toContain(`src="/attachments/${kept?.attachment_id}"`);
    expect(page.text).toContain(`src="/attachments/${kept?.voice_id}"`);
    expect((await w.as("aoki").get(`/attachments/${kept?.attachment_id}`)).status).toBe(200);
  });

  test("体験から残すと、その日の できた になり、体験へつながる", async () => {
    const from = await w.as("aoki").get(`/successes/new?experience=${w.id.aokiToday}`);
    expect(from.text).toContain("はこおり");
    await w.as("aoki").post("/successes", { card: "done", experience: w.id.aokiToday });
    expect(await newest(w.id.aoki)).toMatchObject({
      experience_id: w.id.aokiToday,
      occurred_on: "2026-11-20",
    });
    const page = await w.as("aoki").get("/successes");
    expect(page.text).toContain(`/growth/${w.id.boxes}/sessions/${w.id.aokiToday}`);
  });

  test("空のまま送ると、やさしい言葉で聞き直し、書いたものは残る", async () => {
    const before = (await keptOf(w.id.aoki)).length;
    const answer = await w.as("aoki").post("/successes", { words: "   " });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("えらぶか、しゃしんか、ことばを いれて ください。");
    expect(await keptOf(w.id.aoki)).toHaveLength(before);
  });

  test("写真でないものは断り、書いた言葉と選んだ絵は残る", async () => {
    const form = new FormData();
    form.set("words", "きょうの ぶん");
    form.set("card", "rest");
    form.set("photo", new File(["これは写真ではない"], "a.jpg"));
    const answer = await w.as("aoki").post("/successes", form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("きょうの ぶん");
    expect(answer.text).toContain("べつの しゃしんを えらんで ください。");
    expect(answer.text).toMatch(/value="rest" checked/);
  });

  test("二度押しても一つ", async () => {
    const before = (await keptOf(w.id.aoki)).length;
    const once = newId();
    const first = await w.as("aoki").post("/successes", { card: "talk", _once: once });
    const second = await w.as("aoki").post("/successes", { card: "talk", _once: once });
    expect([first.leadsTo, second.leadsTo]).toEqual(["/successes", "/successes"]);
    expect(await keptOf(w.id.aoki)).toHaveLength(before + 1);
  });

  test("書いてもらったときは、手伝った人の名が残る", async () => {
    await w
      .as("ito")
      .post("/help/beside", { how: "typed_for", helper: w.id.hayashi, back: "/successes" });
    await w.as("ito").post("/successes", { words: "おわらせた" });
    expect(await newest(w.id.ito)).toMatchObject({
      kept_by: "self",
      given_how: "typed_for",
      helped_by: w.id.hayashi,
    });
    const page = await w.as("ito").get("/successes");
    expect(page.text).toContain("かいて もらった（林ゆうき）");
  });
});

test("20より多いと、前のページへ続く", async () => {
  for (let count = 1; count <= 21; count++) {
    await w.as("ueda").post("/successes", { words: `できた ${count}。` });
  }
  const first = await w.as("ueda").get("/successes");
  expect(first.text).toContain("できた 21。");
  expect(first.text).not.toContain("できた 1。");
  const older = /href="(\/successes\?before=[^"]+)"/.exec(first.text)?.[1] ?? "";
  const second = await w.as("ueda").get(older);
  expect(second.text).toContain("できた 1。");
  expect(second.text).not.toContain("できた 2。");
});

test("残したものは、だれも変えられない", async () => {
  const { pools } = w.services;
  for (const command of ["update success set words = 'x'", "delete from success"]) {
    await expect(pools.app.query(command)).rejects.toThrow(/permission denied/);
  }
});
