import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

/** A second of silence as WAVE: what a recorder makes, by its first bytes and its length. */
function recording(seconds = 1): File {
  const samples = 8000 * seconds;
  const bytes = Buffer.alloc(44 + samples, 128);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples, 40);
  return new File([new Uint8Array(bytes)], "voice.wav", { type: "audio/wav" });
}

/** The fields of the editing page as they stand, as a browser would send them. */
async function formOf(path: string): Promise<FormData> {
  const { text } = await w.as("morita").get(path);
  const form = new FormData();
  for (const [tag] of text.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1];
    if (name === undefined || /type="file"/.test(tag)) continue;
    form.append(name, /value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of text.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>\n?([^<]*)</g,
  )) {
    form.append(name, value);
  }
  form.append("kind", "officeWork");
  form.set("why", "声をつけた");
  return form;
}

const edit = `/programmes/${w.id.boxes}/edit`;
const stepPage = `/today/${w.id.aokiToday}/steps/1`;
const voices = (html: string): string[] =>
  [...html.matchAll(/<audio[^>]*src="\/attachments\/([^"]+)"/g)].map(([, id = ""]) => id);

const readAloud = (on: boolean) =>
  w.sql("update participant set settings = settings || $2 where participant_id = $1", [
    w.id.aoki,
    JSON.stringify({ readAloud: on }),
  ]);

describe("職員の声", () => {
  test("手順とプログラムに録音をつけると新しい版になり、前の日の版には何も足されない", async () => {
    const form = await formOf(edit);
    form.set("voice", recording());
    form.set("steps.0.voice", recording(2));
    const saved = await w.as("morita").post(`/programmes/${w.id.boxes}`, form);
    expect([saved.status, saved.location]).toEqual([303, `/programmes/${w.id.boxes}?kept`]);
    const rows = await w.sql(
      `select v.version, v.voice_id is not null as own,
         array_agg(s.voice_id is not null order by s.position) as steps
       from programme_version v join programme_step s using (operator_id, office_id, programme_id, version)
       where v.programme_id = $1 group by v.version, v.voice_id order by v.version`,
      [w.id.boxes],
    );
    expect(rows).toEqual([
      { version: 1, own: false, steps: [false, false, false, false] },
      { version: 2, own: true, steps: [true, false, false, false] },
    ]);
    expect(voices((await w.as("aoki").get(stepPage)).text)).toEqual([]);
    expect(voices((await w.as("ohno").get(`/programmes/${w.id.boxes}`)).text)).toHaveLength(2);
  });

  test("その版の日には、本人のページで「きく」。読み上げを使わない人には出ない", async () => {
    await w.sql("update experience set programme_version = 2 where experience_id = $1", [
      w.id.aokiToday,
    ]);
    const { text } = await w.as("aoki").get(stepPage);
    expect(text).toContain("しょくいんの こえで きく");
    const [voice = "none"] = voices(text);
    expect(voices((await w.as("aoki").get(`/today/${w.id.aokiToday}`)).text)).toHaveLength(1);
    expect(voices((await w.as("aoki").get(`/today/${w.id.aokiToday}/steps/2`)).text)).toEqual([]);
    const heard = await w.as("aoki").get(`/attachments/${voice}`);
    expect([heard.status, heard.headers.get("content-type")]).toEqual([200, "audio/wav"]);
    for (const other of ["kato", "kimura", "ogawa", "sato"] as const) {
      expect((await w.as(other).get(`/attachments/${voice}`)).status, other).toBe(404);
    }
    await readAloud(false);
    expect(voices((await w.as("aoki").get(stepPage)).text)).toEqual([]);
    await readAloud(true);
  });

  test("少しずつ渡す (Safari は、そうしないと鳴らさない)", async () => {
    const [voice = ""] = voices((await w.as("aoki").get(stepPage)).text);
    const path = `/attachments/${voice}`;
    const whole = await w.as("aoki").get(path);
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    const piece = await w.as("aoki").get(path, { range: "bytes=0-3" });
    expect([piece.status, piece.text, piece.headers.get("content-range")]).toEqual([
      206,
      "RIFF",
      "bytes 0-3/16044",
    ]);
    expect((await w.as("aoki").get(path, { range: "bytes=99999-" })).status).toBe(416);
  });

  test("はずすと新しい版でなくなる。ほかのボタンでは、つけた声を失わない", async () => {
    const form = await formOf(edit);
    const before = form.get("steps.0.voiceId");
    if (typeof before !== "string" || before === "") throw new Error("the step has no voice");
    form.set("do", "add");
    const added = await w.as("morita").post("/programmes/draft", form);
    expect(added.text).toContain(`name="steps.0.voiceId" value="${before}"`);
    form.set("do", "noVoice.0");
    const without = await w.as("morita").post("/programmes/draft", form);
    expect(without.text).not.toContain(before);
    form.delete("do");
    form.set("steps.0.voiceId", "");
    await w.as("morita").post(`/programmes/${w.id.boxes}`, form);
    const rows = await w.sql(
      "select voice_id from programme_step where programme_id = $1 and version = 3 and position = 1",
      [w.id.boxes],
    );
    expect(rows).toEqual([{ voice_id: null }]);
  });

  test("声でないものは、書いたものを残して断る", async () => {
    const form = await formOf(edit);
    form.set("nameStd", "箱を折る仕事");
    form.set("steps.1.voice", new File(["x".repeat(200)], "voice.webm", { type: "audio/webm" }));
    const refused = await w.as("morita").post(`/programmes/${w.id.boxes}`, form);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("音声として読み取れません");
    expect(refused.text).toContain("箱を折る仕事");
  });

  test("人の声は、番号を知っていてもプログラムの声にならない", async () => {
    const id = "01900000-00ab-7000-8000-000000000001";
    await w.sql(
      `insert into attachment (operator_id, office_id, attachment_id, participant_id, sha256, media_type, bytes, recorded_by)
       values ($1, $2, $3, $4, $5, 'audio/webm', 9, $6)`,
      [w.id.hidamarikai, w.id.hidamari, id, w.id.aoki, "b".repeat(64), w.id.morita],
    );
    const form = await formOf(edit);
    form.set("voiceId", id);
    form.set("nameStd", "箱折り（人の声）");
    expect((await w.as("morita").post(`/programmes/${w.id.boxes}`, form)).status).toBe(303);
    expect(await w.sql("select 1 from programme_version where voice_id = $1", [id])).toEqual([]);
  });
});
