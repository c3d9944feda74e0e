import { Client } from "pg";
import { describe, expect, test, vi } from "vitest";

import { world } from "../world/world.ts";
import { goodForms } from "./good-forms.ts";
import { insides } from "./raw.ts";
import { everything } from "./tables.ts";

const w = await world();
for (const { who } of goodForms) await w.as(who).get("/");

const tableOf: Readonly<Record<string, string>> = {
  メモ: "support_note",
  ふりかえりの答え: "reflection_answer",
  できた: "success",
  ねがい: "hope_version",
  目標: "goal",
  手順の印: "step_mark",
  フィードバック: "feedback",
  出欠: "attendance",
  利用者の登録: "participant_enrolment",
  読み方: "reading_word",
  サインのカード: "sign_card",
  本人のメモ: "own_note",
  きょうの色: "day_colour",
  サインを見せる: "sign_share",
  つらいときの連絡先: "crisis_contact",
  入口の見え方: "door_face",
};

describe.each(goodForms)(
  "$what の保存のさなかにデータベースが落ちる",
  ({ what, who, path, fields }) => {
    test("番号のついたお知らせが出て、何も半分だけ残らず、もう一度送れば一つだけ残る", async () => {
      const before = await everything(w);
      const form = { ...fields, _once: crypto.randomUUID() };
      const release = await holdTable(tableOf[what] ?? "");
      const saving = w.as(who).post(path, form);
      await vi.waitUntil(isWaiting, { timeout: 10_000 });
      await cutConnections();
      const answer = await saving;
      await release();

      expect(answer.status).toBe(500);
      expect(answer.text).toMatch(/[0-9a-f]{8}/);
      expect(answer.text).toMatch(/管理者に伝えて|ひとに つたえて|番号/);
      expect(answer.text).not.toMatch(insides);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await everything(w)).toEqual(before);

      expect((await w.as(who).post(path, form)).status).toBe(303);
      const saved = await everything(w);
      expect(saved).not.toEqual(before);
      expect((await w.as(who).post(path, form)).status).toBe(303);
      expect(await everything(w)).toEqual(saved);
    });
  },
);

test("データベースがないあいだは番号のついたお知らせ、もどれば何もしなくても元どおり", async () => {
  await onMaintenance(`alter database ${w.owner.database} with allow_connections false`);
  await cutConnections();
  const [signedIn, visitor, saving] = await Promise.all([
    w.as("ohno").get("/board"),
    w.visitor().get("/sign-in"),
    w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: "落ちているあいだ" }),
  ]);
  await onMaintenance(`alter database ${w.owner.database} with allow_connections true`);
  for (const answer of [signedIn, saving]) {
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(insides);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
  expect(visitor.status, "サインインの入り口はデータベースがなくても開く").toBe(200);
  expect((await w.as("ohno").get("/board")).status).toBe(200);
  const kept = await w.sql("select 1 from support_note where words = '落ちているあいだ'");
  expect(kept).toEqual([]);
});

/** Keeps the table from being written; releases it by leaving. */
async function holdTable(table: string): Promise<() => Promise<void>> {
  const holder = new Client(w.owner);
  await holder.connect();
  await holder.query(`begin; lock table ${table} in exclusive mode`);
  return () => holder.end();
}

async function isWaiting(): Promise<boolean> {
  const rows = await w.sql(
    `select 1 from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}

/** As a server that dies: every connection of the application ends at once. */
const cutConnections = () =>
  onMaintenance(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = '${w.owner.database}' and usename in ('ippo_app', 'ippo_auth')`,
  );

async function onMaintenance(command: string): Promise<void> {
  const client = new Client({ ...w.owner, database: "postgres" });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
