import sharp from "sharp";
import { Pool } from "pg";
import { afterAll, describe, expect, test } from "vitest";

import { officeOf } from "../../../tests/world/cast.ts";
import { testSecret } from "../../../tests/world/names.ts";
import { world } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { asRole } from "../../db/connection.ts";

const w = await world();
const pool = new Pool(asRole(w.owner, testSecret, "ippo_app", w.owner.database));
afterAll(() => pool.end());

const tables = ["own_note", "own_note_rest", "own_note_shown"] as const;
const staff = {
  ohno: "supporter",
  ishii: "serviceManager",
  morita: "officeManager",
} as const;

const note = await (async () => {
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#7a9" } });
  const form = new FormData();
  form.set("photo", new File([new Uint8Array(await drawn.jpeg().toBuffer())], "a.jpg"));
  form.set("words", "あねと けんかした");
  form.set("for", "me");
  await w.as("aoki").post("/notes", form);
  const [row] = await w.sql<{ note_id: string; photo_id: string }>("select * from own_note");
  if (row === undefined) throw new Error("nothing was written");
  await w.as("aoki").post(`/notes/${row.note_id}/rest`, { kind: "laidAside" });
  await w.as("aoki").post(`/notes/${row.note_id}/rest`, { kind: "takenUp" });
  return row;
})();

const path = `/people/${w.id.aoki}/own-notes`;
const timeline = `/people/${w.id.aoki}?kind=ownNote`;

async function seen(who: keyof typeof staff, sql: string, values: unknown[] = []) {
  const scope = { ...officeOf("hidamari"), role: staff[who], personId: w.id[who] };
  return actorTransaction(pool, scope, (tx) => tx.rows({ name: "", text: sql }, values));
}

const reads = async (who: keyof typeof staff): Promise<boolean[]> =>
  Promise.all([
    w
      .as(who)
      .get(path)
      .then(({ text }) => text.includes("けんか")),
    w
      .as(who)
      .get(timeline)
      .then(({ text }) => text.includes("けんか")),
    w
      .as(who)
      .get(`/attachments/${note.photo_id}`)
      .then(({ status }) => status === 200),
  ]);

describe("わたしだけのメモ", () => {
  test("どの職員にも、データベースからして見えない。あることも、しまったことも、写真も", async () => {
    for (const who of ["ohno", "ishii", "morita"] as const) {
      for (const table of tables) expect(await seen(who, `select 1 from ${table}`)).toEqual([]);
      const photo = "select 1 from attachment where attachment_id = $1";
      expect(await seen(who, photo, [note.photo_id])).toEqual([]);
      expect(await reads(who), who).toEqual([false, false, false]);
    }
    expect((await w.as("ohno").get("/board")).text).not.toContain("メモを見せてくれた");
    const logged = await w.sql("select 1 from audit_entry where action like 'ownNote.%'");
    expect(logged, "書いたことも記録に出ない").toEqual([]);
  });

  test("ほかの人の番号では開けず、ほかの人には見せられない", async () => {
    expect((await w.as("ito").get(`/notes/${note.note_id}`)).status).toBe(404);
    expect((await w.as("ito").post(`/notes/${note.note_id}/showing`)).status).toBe(404);
    expect(await w.sql("select 1 from own_note_shown")).toEqual([]);
  });

  test("職員は、本人のメモを見せたことにも、本人が書いたことにもできない", async () => {
    const { operatorId, officeId } = officeOf("hidamari");
    const whose = [operatorId, officeId, note.note_id, w.id.aoki];
    const show = `insert into own_note_shown (operator_id, office_id, note_id, participant_id,
      given_how, occurred_on) values ($1, $2, $3, $4, 'alone', '2026-11-20')`;
    await expect(seen("ohno", show, whose)).rejects.toThrow(/row-level security/);
    const write = `insert into own_note (operator_id, office_id, note_id, participant_id, words,
      given_how, occurred_on) values ($1, $2, gen_random_uuid(), $3, 'x', 'alone', '2026-11-20')`;
    const by = [operatorId, officeId, w.id.aoki];
    await expect(seen("ohno", write, by)).rejects.toThrow(/row-level security/);
  });
});

describe("見せたメモ", () => {
  test("その事業所の職員が読め、タイムラインとボードに出て、記録に残る", async () => {
    await w.as("aoki").post(`/notes/${note.note_id}/showing`);
    await w.as("aoki").post(`/notes/${note.note_id}/showing`);
    for (const who of ["ohno", "ishii", "morita"] as const) {
      expect(await reads(who), who).toEqual([true, true, true]);
    }
    const board = (await w.as("ohno").get("/board")).text;
    expect(board).toContain("きょう 自分のメモを見せてくれた人");
    expect(board).not.toContain("けんか");
    expect((await w.as("ohno").get(timeline)).text).toContain("本人のメモ");
    expect((await w.as("kato").get(path)).status).toBe(404);
    expect((await w.as("kato").get(`/attachments/${note.photo_id}`)).status).toBe(404);
    const logged = await w.sql("select 1 from audit_entry where action = 'ownNote.shown'");
    expect(logged).toHaveLength(2);
  });

  test("書いてすぐ見せたことも記録に残る", async () => {
    await w.as("ito").post("/notes", { words: "はやく かえりたい", for: "staff" });
    const [entry] = await w.sql<{ participant_id: string }>(
      "select participant_id from audit_entry where action = 'ownNote.shown' order by seq desc",
    );
    expect(entry?.participant_id).toBe(w.id.ito);
    expect((await w.as("hayashi").get(`/people/${w.id.ito}/own-notes`)).text).toContain("はやく");
  });

  test("職員はやめさせられない。本人がやめると、すぐだれにも見えず、本人にはのこる", async () => {
    await seen("ohno", "delete from own_note_shown");
    expect(await reads("ohno")).toEqual([true, true, true]);
    await w.as("aoki").post(`/notes/${note.note_id}/showing/end`);
    expect(await reads("ohno")).toEqual([false, false, false]);
    expect((await w.as("ohno").get("/board")).text).not.toContain(`/people/${w.id.aoki}/own-notes`);
    expect((await w.as("aoki").get("/notes")).text).toContain("あねと けんかした");
  });
});
