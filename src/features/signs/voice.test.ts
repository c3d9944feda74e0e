import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { asUpload, voiceFile } from "../../../tests/e2e/files.ts";
import { officeOf } from "../../../tests/world/cast.ts";
import { testSecret } from "../../../tests/world/names.ts";
import { world } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { asRole } from "../../db/connection.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();
const pool = new Pool(asRole(w.owner, testSecret, "ippo_app", w.owner.database));
afterAll(() => pool.end());

const recording = (): File => asUpload(voiceFile());

let card = "";
let part = "";

const page = () => `/people/${w.id.aoki}/signs/parts/${part}/voice`;

function withVoice(file: File | null): FormData {
  const form = new FormData();
  if (file !== null) form.set("voice", file);
  return form;
}

const voices = (html: string): string[] =>
  [...html.matchAll(/<audio[^>]*src="\/attachments\/([^"]+)"/g)].map(([, id = ""]) => id);

const onCard = async () => voices((await w.as("aoki").get(`/signs/cards/${card}`)).text);

const share = async (staff: "ohno" | "hayashi") =>
  w.as("aoki").post("/signs/shares", { what: card, with: w.id[staff], until: "week" });

async function partNow(): Promise<string> {
  const rows = await w.sql<{ version_id: string; card_id: string }>(
    "select version_id, card_id from sign_card_part where participant_id = $1 order by recorded_at desc limit 1",
    [w.id.aoki],
  );
  card = rows[0]?.card_id ?? "";
  return rows[0]?.version_id ?? "";
}

beforeAll(async () => {
  await w.as("aoki").post("/signs/kinds/care", { words: "こえが ちいさく なる" });
  part = await partNow();
});

describe("職員が、見せてもらったカードを読んで録音する", () => {
  test("見せてもらっていない職員には、ページも番号もない", async () => {
    for (const who of ["ohno", "hayashi", "ishii", "morita", "kato"] as const) {
      expect((await w.as(who).get(page())).status, who).toBe(404);
      expect((await w.as(who).post(page(), withVoice(recording()))).status, who).toBe(404);
    }
    await share("ohno");
    expect((await w.as("hayashi").get(page())).status).toBe(404);
    const shown = await w.as("ohno").get(page());
    expect(shown.text).toContain("こえが ちいさく なる");
    expect((await w.as("ohno").get(`/people/${w.id.aoki}/signs`)).text).toContain(
      `href="${page()}"`,
    );
  });

  test("声がなければ、また声でなければ、断って何も残さない", async () => {
    const none = await w.as("ohno").post(page(), withVoice(null));
    expect([none.status, none.text.includes("録音するか")]).toEqual([422, true]);
    const text = new File(["x".repeat(200)], "voice.webm", { type: "audio/webm" });
    const bad = await w.as("ohno").post(page(), withVoice(text));
    expect([bad.status, bad.text.includes("音声として読み取れません")]).toEqual([422, true]);
    expect(await w.sql("select 1 from sign_card_voice")).toEqual([]);
  });

  test("つけると、本人のカードから聞ける。ほかの職員には聞こえない", async () => {
    const kept = await w.as("ohno").post(page(), withVoice(recording()));
    expect(kept.location).toBe(`/people/${w.id.aoki}/signs?kept=1`);
    const [voice = "none", ...more] = await onCard();
    expect(more).toEqual([]);
    const path = `/attachments/${voice}`;
    for (const who of ["aoki", "ohno"] as const) {
      expect((await w.as(who).get(path)).status, who).toBe(200);
    }
    for (const who of ["hayashi", "ishii", "morita", "ito", "kato"] as const) {
      expect((await w.as(who).get(path)).status, who).toBe(404);
    }
  });

  test("読み上げを使わない人には出ない。本人の声があれば、本人の声が先", async () => {
    const readAloud = (on: boolean) =>
      w.sql("update participant set settings = settings || $2 where participant_id = $1", [
        w.id.aoki,
        JSON.stringify({ readAloud: on }),
      ]);
    await readAloud(false);
    expect(await onCard()).toEqual([]);
    await readAloud(true);
    await w.as("aoki").post(`/signs/cards/${card}/parts/coping`, withVoice(recording()));
    const coping = await partNow();
    const own = await onCard();
    await w
      .as("ohno")
      .post(`/people/${w.id.aoki}/signs/parts/${coping}/voice`, withVoice(recording()));
    const heard = await onCard();
    expect(heard).toHaveLength(3);
    expect(heard[1]).toBe(own.at(-1));
  });

  test("本人がはずすと、もう出ない。前の録音も、もどってこない", async () => {
    await w.as("ohno").post(page(), withVoice(recording()));
    const { text } = await w.as("aoki").get(`/signs/cards/${card}`);
    const [, end = ""] = /action="(\/signs\/voices\/[^"]+\/end)"/.exec(text) ?? [];
    const before = (await onCard()).length;
    expect((await w.as("ito").post(end)).status).toBe(404);
    expect((await w.as("aoki").post(end)).location).toBe(`/signs/cards/${card}?kept=voice`);
    expect(await onCard()).toHaveLength(before - 1);
    expect((await w.as("aoki").get(`/signs/cards/${card}?kept=voice`)).text).toContain(
      "しょくいんの こえを はずしました",
    );
  });

  test("言いなおした言葉には、前の言葉を読んだ声はつかない", async () => {
    await w.as("ohno").post(page(), withVoice(recording()));
    await w.as("aoki").post(`/signs/cards/${card}/parts/sign`, { words: "しずかに なる" });
    expect((await w.as("ohno").get(page())).status).toBe(404);
    const [current = ""] = (await w.as("aoki").get(`/signs/cards/${card}`)).text.split("<details");
    const [sign = ""] = current.split("</dd>");
    expect(sign).toContain("しずかに なる");
    expect(voices(sign)).toEqual([]);
  });
});

describe("データベースも、同じきまりを守る", () => {
  const { operatorId, officeId } = officeOf("hidamari");
  const asStaff = (who: "ohno" | "hayashi", values: (voice: string) => readonly string[]) =>
    actorTransaction(
      pool,
      { operatorId, officeId, role: "supporter", personId: w.id[who] },
      async (tx) => {
        const voice = newId();
        await tx.rows({ name: "", text: "select set_config('ippo.day', '2026-11-20', true)" });
        await tx.rows(
          {
            name: "",
            text: `insert into attachment (operator_id, office_id, attachment_id, participant_id,
              sha256, media_type, bytes, recorded_by) values ($1, $2, $3, $4, $5, 'audio/wav', 9, $6)`,
          },
          [operatorId, officeId, voice, w.id.aoki, "c".repeat(64), w.id[who]],
        );
        await tx.rows(
          {
            name: "",
            text: `insert into sign_card_voice (operator_id, office_id, reading_id, version_id,
              participant_id, voice_id, staff_id, occurred_on)
              values ($1, $2, $3, $4, $5, $6, $7, '2026-11-20')`,
          },
          [operatorId, officeId, newId(), ...values(voice)],
        );
      },
    );

  test("見せてもらっていない職員の声も、ほかの職員の名での声も、入らない", async () => {
    const now = await partNow();
    const whose = (staff: string) => (voice: string) => [now, w.id.aoki, voice, staff];
    await expect(asStaff("hayashi", whose(w.id.hayashi))).rejects.toThrow(/row-level security/);
    await expect(asStaff("ohno", whose(w.id.hayashi))).rejects.toThrow(/row-level security/);
    await expect(asStaff("ohno", whose(w.id.ohno))).resolves.toBeUndefined();
  });
});
